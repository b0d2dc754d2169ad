using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Statistics;

/// <summary>Reads a day that is written as a date, or as an instant with its offset.</summary>
internal static class CaseLineDays
{
    public static LocalDate? Find(DataNode parent, string name, DataProblems problems)
    {
        if (parent.FindText(name, problems) is not { } text)
        {
            return null;
        }

        if (DateText.TryParseIso(text, out var date))
        {
            return date.Year >= 1 ? date : Wrong(parent.Find(name)!, text, problems);
        }

        var instant = OffsetDateTimePattern.ExtendedIso.Parse(text);
        return instant.Success && instant.Value.Year is > 1 and < 9999
            ? BeijingTime.DateOf(instant.Value.ToInstant())
            : Wrong(parent.Find(name)!, text, problems);
    }

    private static LocalDate? Wrong(DataNode node, string text, DataProblems problems)
    {
        problems.Add(
            node,
            "data.date",
            $"“{text}”不是日期（yyyy-MM-dd），也不是带时差的时刻（例如 2023-12-31T23:30:00+08:00）",
            $"\"{text}\" is neither a date (yyyy-MM-dd) nor an instant with its offset (for example 2023-12-31T23:30:00+08:00)");
        return null;
    }
}
