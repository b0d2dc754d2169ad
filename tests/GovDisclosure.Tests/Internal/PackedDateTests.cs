using GovDisclosure.Internal;

namespace GovDisclosure.Tests.Internal;

/// <summary>What is read off the bytes of a date is what the date itself says.</summary>
public class PackedDateTests
{
    private static readonly int Days = Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) + 1;

    private static readonly Gen<int> AnyDay = Gen.Int[0, Days - 1];

    [Fact]
    public void Layout_OfThisNodaTime_IsKnown() => Assert.True(PackedDate.IsLayoutKnown);

    [Fact]
    public void Comparisons_AnyTwoDates_EqualThoseOfTheDates()
        => Gen.Select(AnyDay, AnyDay, Gen.Int[-2, 2]).Sample((first, second, near) =>
        {
            var date = Date(first);
            foreach (var other in new[] { Date(second), Date(Math.Clamp(first + near, 0, Days - 1)) })
            {
                Assert.Equal(date < other, PackedDate.IsBefore(date, other));
                Assert.Equal(date > other, PackedDate.IsAfter(date, other));
                Assert.Equal(LocalDate.Max(date, other), PackedDate.Max(date, other));
                Assert.Equal(LocalDate.Min(date, other), PackedDate.Min(date, other));
            }
        }, iter: 2000);

    [Fact]
    public void IsIso_DatesOfEveryCalendar_TellsThemApart()
    {
        foreach (var calendar in CalendarSystem.Ids.Select(CalendarSystem.ForId))
        {
            var date = new LocalDate(2024, 3, 4).WithCalendar(calendar);
            Assert.Equal(calendar == CalendarSystem.Iso, PackedDate.IsIso(date));
            Assert.Equal(new LocalDate(2024, 3, 4), PackedDate.ToIso(date));
        }
    }

    [Fact]
    public void IsBefore_DatesOfTwoCalendars_IsRefused()
        => Assert.Throws<ArgumentException>(() => PackedDate.IsBefore(new LocalDate(2024, 3, 4), new LocalDate(2024, 3, 4, CalendarSystem.Julian)));

    private static LocalDate Date(int day) => LocalDate.MinIsoValue.PlusDays(day);
}
