using GovDisclosure.Calendars;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

/// <summary>What the tests of remedies share.</summary>
internal static class RemedyCases
{
    public static Remedy Get(string code, string delivered, string on, RemedyKind kind)
        => Find(Remedies.On(new RemedyQuery(Outcome.FromCode(code), Day(delivered)), Day(on), WorkingDayCalendar.China), kind);

    public static Remedy AgainstSilence(string due, string on, RemedyKind kind, RemedyReadings? readings = null)
        => Find(Remedies.On(RemedyQuery.Against(RemedyTarget.Silence, Day(due)), Day(on), WorkingDayCalendar.China, readings), kind);

    public static Remedy Find(IReadOnlyList<Remedy> remedies, RemedyKind kind) => remedies.Single(r => r.Kind == kind);

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
