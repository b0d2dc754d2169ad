using System.Globalization;
using System.Text;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>How an organ forms its index numbers (索引号): a pattern of fixed text and <c>{organ}</c>, <c>{class}</c>, <c>{year}</c>, <c>{month}</c>, <c>{date}</c>, <c>{serial:5}</c>.</summary>
/// <remarks>
/// <para>The guide's form is <c>{organ}/{year}-{serial:5}</c>; places print <c>{organ}-{class}-{year}-{serial:5}</c>, <c>{organ}/{year}{month}-{serial:5}</c>,
/// <c>{organ}/{year}-{serial:6}</c> and others. The serial runs by itself for each organ and year; with <see cref="PerClass"/> for each class too, with
/// <see cref="PerMonth"/> for each month.</para>
/// <para>A number is given at publication, once, and never changes: not when the document is moved, re-classified or edited.</para>
/// </remarks>
[JsonShape]
public sealed partial record IndexNumberRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="id">The id of the rule; numbers of one rule are counted together.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="organ">The organ's code, for <c>{organ}</c>.</param>
    /// <param name="perClass">Whether the serial runs for each class by itself.</param>
    /// <param name="perMonth">Whether the serial runs for each month by itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> or <paramref name="organ"/> is empty, the pattern has an unknown part, or its numbers cannot be unique: it has no serial,
    /// or one serial runs for each year, class or month and the pattern does not print it. The message lists every mistake.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public IndexNumberRule(string id, string pattern, string organ, bool perClass = false, bool perMonth = false)
    {
        Id = Guard.NotBlank(id);
        Pattern = Guard.NotNull(pattern);
        Organ = Guard.NotBlank(organ);
        PerClass = perClass;
        PerMonth = perMonth;
        _parts = IndexNumberPattern.Parse(pattern, out var mistakes);
        Require(mistakes, "serial", true, "it has no {serial}");
        Require(mistakes, "year", !Has("date"), "the serial begins anew each year, and there is no {year}");
        Require(mistakes, "class", perClass, "the serial runs for each class, and there is no {class}");
        Require(mistakes, "month", perMonth && !Has("date"), "the serial runs for each month, and there is no {month}");
        if (mistakes.Count > 0)
        {
            throw Guard.Invalid($"The pattern \"{pattern}\" cannot be used: {string.Join("; ", mistakes)}.", nameof(pattern));
        }
    }

    private readonly IReadOnlyList<IndexNumberPart> _parts;

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

    /// <summary>The organ's code.</summary>
    public string Organ { get; }

    /// <summary>Whether the serial runs for each class by itself.</summary>
    public bool PerClass { get; }

    /// <summary>Whether the serial runs for each month by itself.</summary>
    public bool PerMonth { get; }

    /// <summary>The first serial of a year or month; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long Start { get; init => field = Guard.InRange(value, 1, long.MaxValue, nameof(Start)); } = 1;

    /// <summary>In which count of serials a document falls.</summary>
    /// <param name="on">The day of its publication.</param>
    /// <param name="category">The code of its class; empty for none.</param>
    /// <returns>Organ, year, and month and class where they count by themselves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public string ScopeOf(LocalDate on, string category = "")
        => string.Join("|", Organ, Text(on.Year, 4), PerMonth ? Text(on.Month, 2) : string.Empty, PerClass ? Guard.NotNull(category) : string.Empty);

    /// <summary>The number of a serial.</summary>
    /// <param name="on">The day of publication.</param>
    /// <param name="serial">The serial, from 1.</param>
    /// <param name="category">The code of the class; empty for none.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The pattern has a class and <paramref name="category"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="serial"/> is below 1 or has more digits than the pattern.</exception>
    public string Format(LocalDate on, long serial, string category = "")
    {
        Guard.NotNull(category);
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(part.Name switch
            {
                "organ" => Organ,
                "class" => Guard.NotBlank(category),
                "year" => Text(on.Year, 4),
                "month" => Text(on.Month, 2),
                "date" => DateText.Iso(on).Replace("-", string.Empty),
                "serial" => Text(Guard.InRange(serial, 1, Most(part.Digits)), part.Digits),
                _ => part.Text,
            });
        }

        return text.ToString();
    }

    /// <summary>Reads a number of this rule.</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="serial">Its serial; 0 where it is none of this rule.</param>
    /// <returns>Whether it is a number of this rule; <see cref="Categories.IndexNumber.Parse"/> reads those of any.</returns>
    public bool TryReadSerial(string? number, out long serial) => IndexNumberPattern.TryReadSerial(_parts, Organ, number, out serial);

    private void Require(List<string> mistakes, string part, bool isNeeded, string mistake)
    {
        if (isNeeded && !Has(part))
        {
            mistakes.Add(mistake);
        }
    }

    private bool Has(string name) => _parts.Any(part => part.Name == name);

    private static string Text(long number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static long Most(int digits) => digits >= 18 ? long.MaxValue : (long)Math.Pow(10, digits) - 1;
}
