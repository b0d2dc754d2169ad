using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>Days that one place or organ has off, or works, beside the national calendar: a local festival, a move, a flood.</summary>
/// <remarks>
/// A closure overrides every national notice for its days, whatever their dates of issue, and never extends the coverage.
/// Equality compares all members.
/// </remarks>
[JsonShape(Codec = typeof(LocalClosuresShape))]
public sealed partial record LocalClosures
{
    /// <summary>Makes a set of local days.</summary>
    /// <param name="title">Who says so: the title of the local document, or a name for it.</param>
    /// <param name="days">The days, in any order, of kind local closure or make-up workday; copied.</param>
    /// <param name="number">The document number as printed; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is named twice, or is of another kind: the message lists them.</exception>
    public LocalClosures(LocalizedText title, IEnumerable<CalendarEntry> days, string? number = null)
    {
        Title = Guard.NotNull(title);
        Number = number;
        var entries = ValueList.Copy(Guard.NotNull(days).OrderBy(d => d.Date));
        var broken = Check(entries).ToList();
        if (broken.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", broken.Select(b => b.Message.English)), nameof(days));
        }

        Days = entries;
    }

    /// <summary>The title of the local document, or a name for it.</summary>
    public LocalizedText Title { get; }

    /// <summary>The document number as printed; null where there is none.</summary>
    public string? Number { get; }

    /// <summary>The day it was issued; null for days that were always known.</summary>
    public LocalDate? Issued { get; init; }

    /// <summary>Who issued it, in Chinese; null where it is not said.</summary>
    public string? Issuer { get; init; }

    /// <summary>The days, by date.</summary>
    public IReadOnlyList<CalendarEntry> Days { get; }

    /// <summary>The local document as an instrument that explanations cite.</summary>
    public Instrument Instrument => new($"local:{Number ?? Title.Chinese}", Title, Number) { Issuer = Issuer, Adopted = Issued };

    internal static IEnumerable<(int Index, string RuleId, LocalizedText Message)> Check(IReadOnlyList<CalendarEntry> days)
    {
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < days.Count; i++)
        {
            var iso = DateText.Iso(days[i].Date);
            if (!seen.Add(days[i].Date))
            {
                yield return (i, "closures.duplicate-day", new LocalizedText($"{iso}重复列出", $"{iso} is named twice"));
            }

            if (days[i].Kind is not (CalendarDayKind.LocalClosure or CalendarDayKind.MakeUpWorkday))
            {
                yield return (i, "closures.unknown-kind", new LocalizedText(
                    $"{iso}：本地安排只有“local-closure”和“make-up-workday”两种",
                    $"{iso}: a local day is a local-closure or a make-up-workday"));
            }
        }
    }
}
