using System.Globalization;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Rates;

/// <summary>A count as a report prints it: exact, or approximate with the word that says so ("850余", "600多").</summary>
/// <remarks>
/// <para>
/// An approximate count stays approximate: it prints with its word, and a check of sums uses its <see cref="Range"/>. The
/// step of a round number is the place of its last digit that is not zero: ten for 850, a thousand for 4000. "850余" is at
/// least 850 and below 860, "4000余" at least 4000 and below 5000, "近850" above 840 and at most 850, "约850" above 840 and
/// below 860. These bounds are a convention of the library: no instrument defines 余.
/// </para>
/// <para>Equality compares the number and the word. The default value is an exact zero.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(Codec = typeof(ReportedCountShape))]
public readonly partial record struct ReportedCount
{
    /// <summary>Makes an exact count; an approximate one comes from <see cref="AtLeast"/> or from its words, see <see cref="Parse"/>.</summary>
    /// <param name="value">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public ReportedCount(long value)
        : this(value, CountMarker.None)
    {
    }

    internal ReportedCount(long value, CountMarker marker)
    {
        Value = Guard.NotNegative(value);
        Marker = Guard.Defined(marker);
    }

    /// <summary>The number as printed, without its word.</summary>
    public long Value { get; }

    /// <summary>The word beside the number.</summary>
    internal CountMarker Marker { get; }

    /// <summary>Whether a word says that the count is approximate.</summary>
    public bool IsApproximate => Marker != CountMarker.None;

    /// <summary>The values that the true count can have.</summary>
    internal CountRange Range
    {
        get
        {
            var slack = IsApproximate ? Step(Value) - 1 : 0;
            var below = Marker is CountMarker.Nearly or CountMarker.About ? slack : 0;
            var above = Marker is CountMarker.Nearly ? 0 : slack;
            return new CountRange(Math.Max(0, Value - below), Value > long.MaxValue - above ? long.MaxValue : Value + above);
        }
    }

    /// <summary>An exact count.</summary>
    /// <param name="value">The number; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static implicit operator ReportedCount(long value) => new(value);

    /// <summary>An exact count.</summary>
    /// <param name="value">The number; zero or more.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static ReportedCount FromInt64(long value) => new(value);

    /// <summary>A count that a report prints with 余 behind it.</summary>
    /// <param name="value">The number; zero or more.</param>
    /// <returns>The approximate count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static ReportedCount AtLeast(long value) => new(value, CountMarker.Odd);

    /// <summary>Reads a count as reports print it.</summary>
    /// <param name="text">The text: digits (half or full width, thousands separators allowed), 万 or 亿, and one word; for example <c>850余</c>, <c>1.5万余</c>, <c>近2,000</c>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a count, or it is past <see cref="long.MaxValue"/>.</exception>
    public static ReportedCount Parse(string text)
        => TryParse(Guard.NotNull(text), out var count) ? count : throw new FormatException($"\"{text}\" is not a count such as \"850\", \"850余\" or \"1.5万余\".");

    /// <summary>Reads a count as reports print it.</summary>
    /// <param name="text">The text; see <see cref="Parse"/>.</param>
    /// <param name="count">The count; an exact zero where the text is none.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParse(string? text, out ReportedCount count) => ReportedCountText.TryParse(text, out count);

    /// <summary>The count as printed.</summary>
    /// <returns>Digits with the word, for example <c>850余</c>, <c>近2000</c>.</returns>
    public override string ToString()
    {
        var digits = Value.ToString(CultureInfo.InvariantCulture);
        return Marker switch
        {
            CountMarker.Odd => digits + "余",
            CountMarker.More => digits + "多",
            CountMarker.Nearly => "近" + digits,
            CountMarker.About => "约" + digits,
            _ => digits,
        };
    }

    // The place of the last digit that is not zero; 1 for zero itself, which has no round step.
    private static long Step(long value)
    {
        var step = 1L;
        for (; value != 0 && value % 10 == 0; value /= 10)
        {
            step *= 10;
        }

        return step;
    }
}
