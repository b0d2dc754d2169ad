using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>A notice on the holidays of one year (国务院办公厅关于某年部分节假日安排的通知), or one that amends such a notice.</summary>
/// <remarks>
/// A notice may name days from 1 December of the year before to 31 December of its year: 1 January is often joined with the last
/// days of December. Days are kept in the order of their dates. Equality compares all members.
/// </remarks>
[JsonShape(Codec = typeof(HolidayNoticeShape))]
public sealed partial record HolidayNotice
{
    private const int MinYear = 1950;
    private const int MaxYear = 2999;

    /// <summary>Makes a notice.</summary>
    /// <param name="number">The document number as printed, for example 国办发明电〔2021〕11号.</param>
    /// <param name="title">The title, without 《》.</param>
    /// <param name="issued">The day it was issued.</param>
    /// <param name="year">The year whose holidays it arranges.</param>
    /// <param name="days">The days it names, in any order; copied.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="number"/> is empty, or a rule of <see cref="NoticeRules"/> is broken: the message lists every broken rule.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1950 to 2999.</exception>
    public HolidayNotice(string number, LocalizedText title, LocalDate issued, int year, IEnumerable<CalendarEntry> days)
    {
        Number = Guard.NotBlank(number);
        Title = Guard.NotNull(title);
        Issued = PackedDate.ToIso(issued);
        Year = Guard.InRange(year, MinYear, MaxYear);
        var entries = ValueList.Copy(Guard.NotNull(days).OrderBy(d => d.Date));
        var broken = NoticeRules.Check(Issued, Year, entries).ToList();
        if (broken.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", broken.Select(b => b.Message.English)), nameof(days));
        }

        Days = entries;
        Instrument = new Instrument($"notice:{number}", title, number)
        {
            Issuer = "国务院办公厅",
            Adopted = Issued,
            Verification = Verification.Secondary,
        };
    }

    /// <summary>The document number as printed.</summary>
    public string Number { get; }

    /// <summary>The title, without 《》.</summary>
    public LocalizedText Title { get; }

    /// <summary>The day it was issued: from this day on it is known, and it overrides notices issued before it.</summary>
    public LocalDate Issued { get; }

    /// <summary>The year whose holidays it arranges.</summary>
    public int Year { get; }

    /// <summary>The number of the notice that this one amends or adds to; null for the notice of a whole year.</summary>
    /// <remarks>Only the notice of a whole year extends the coverage of a calendar.</remarks>
    public string? Amends { get; init; }

    /// <summary>The days it names, by date.</summary>
    public IReadOnlyList<CalendarEntry> Days { get; }

    /// <summary>The notice as an instrument that explanations cite.</summary>
    public Instrument Instrument { get; }

    internal bool CoversYear => Amends is null;
}
