using GovDisclosure.Internal;

namespace GovDisclosure.Calendars;

/// <summary>The stable codes of <see cref="CalendarDayKind"/> and <see cref="Certainty"/> in JSON.</summary>
internal static class CalendarCodes
{
    private static readonly string[] Kinds =
        ["working-day", "weekend", "statutory-holiday", "transferred-rest-day", "make-up-workday", "local-closure"];

    public static string Of(CalendarDayKind kind) => Kinds[(int)Guard.Defined(kind)];

    public static string Of(Certainty certainty) => Guard.Defined(certainty) == Certainty.Published ? "published" : "projected";

    public static bool TryParse(string code, out CalendarDayKind kind)
    {
        var index = Array.IndexOf(Kinds, code);
        kind = (CalendarDayKind)Math.Max(index, 0);
        return index >= 0;
    }
}
