using GovDisclosure.Calendars;

namespace GovDisclosure.Tests.Service;

public class CalendarSourceTests
{
    [Fact]
    public void TryReplace_CalendarThatWasReplaced_ChangesNothing()
    {
        var source = new CalendarSource();
        var next = WorkingDayCalendar.China.With(Notices.Of2027);
        Assert.True(source.TryReplace(WorkingDayCalendar.China, next));
        Assert.False(source.TryReplace(WorkingDayCalendar.China, WorkingDayCalendar.China));
        Assert.Same(next, source.Current);
    }

    [Fact]
    public void LoadNotice_FromManyThreads_LosesNone()
    {
        var service = new DisclosureService();
        Parallel.For(2027, 2047, year => service.LoadNotice(new HolidayNotice(
            $"〔{year}〕号", new("通知", "notice"), new LocalDate(year - 1, 11, 5), year, [new CalendarEntry(new LocalDate(year, 1, 1), CalendarDayKind.StatutoryHoliday, new("元旦", "New Year"))]), []));
        Assert.Equal(new LocalDate(2046, 12, 31), service.Calendars.Current.CoveredThrough);
        Assert.Equal(WorkingDayCalendar.China.Notices.Count + 20, service.Calendars.Current.Notices.Count);
    }

    [Fact]
    public void Clock_OfTheSystem_IsReadInOnePlace()
    {
        // No hidden clock: who wants another day gives a clock or a day. A web host without a clock of its own gets that of the system by name.
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f).Contains("SystemClock", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["DisclosureService.cs", "GovDisclosureWebServiceCollectionExtensions.cs"], files);
    }
}
