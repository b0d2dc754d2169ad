using System.Globalization;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>The content of one cell: a count, an amount, blank, “/” (not applicable) or not shown.</summary>
/// <remarks>
/// <para>The default value is <see cref="NotShown"/>, the identity of addition. Equality compares the kind and the number;
/// an amount of 1.50 equals one of 1.5, a count of 5 does not equal an amount of 5.</para>
/// <para>An amount has at most 18 significant digits and 18 decimals, and keeps its trailing zeros.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape(Codec = typeof(CellValueShape))]
public readonly partial struct CellValue : IEquatable<CellValue>
{
    private const int MaxScale = 18;
    private const int KindBits = 3;

    private readonly long _units;
    private readonly byte _tag;

    private CellValue(CellKind kind, long units = 0, int scale = 0)
        : this(units, (byte)((int)kind | (scale << KindBits)))
    {
    }

    internal CellValue(long units, byte tag)
    {
        _units = units;
        _tag = tag;
    }

    /// <summary>A cell that the source does not show.</summary>
    public static CellValue NotShown => default;

    /// <summary>“/”: a cell that cannot apply.</summary>
    public static CellValue NotApplicable => new(CellKind.NotApplicable);

    /// <summary>An empty cell.</summary>
    public static CellValue Blank => new(CellKind.Blank);

    /// <summary>What the cell holds.</summary>
    public CellKind Kind => (CellKind)(_tag & ((1 << KindBits) - 1));

    /// <summary>Whether the cell holds a count or an amount.</summary>
    public bool IsNumber => Kind >= CellKind.Count;

    /// <summary>The number in the cell.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no number; see <see cref="IsNumber"/>.</exception>
    public decimal Number => TryGetNumber(out var number)
        ? number
        : throw new InvalidOperationException($"A cell of kind {Kind} holds no number.");

    /// <summary>The number without its decimal point.</summary>
    internal long Units => _units;

    /// <summary>The kind and the decimals in one byte.</summary>
    internal byte Tag => _tag;

    internal static byte CountTag => (byte)CellKind.Count;

    private int Scale => _tag >> KindBits;

    private ulong Magnitude => _units < 0 ? unchecked((ulong)-_units) : (ulong)_units;

    /// <summary>A cell with a whole number.</summary>
    /// <param name="value">The number; a negative one can be held, and the form's identities judge it.</param>
    /// <returns>The cell.</returns>
    public static CellValue Count(long value) => new(CellKind.Count, value);

    /// <summary>A cell with a decimal number.</summary>
    /// <param name="value">The number, of at most 18 significant digits and 18 decimals.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 18 significant digits or decimals.</exception>
    public static CellValue Amount(decimal value)
        => TryAmount(value, out var cell)
            ? cell
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An amount has at most 18 significant digits and 18 decimals.");

    internal static bool TryAmount(decimal value, out CellValue cell)
    {
        var scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        if (scale <= MaxScale)
        {
            var units = decimal.Truncate(value);
            try
            {
                units = value * Power(scale);
            }
            catch (OverflowException)
            {
                scale = MaxScale + 1;
            }

            if (scale <= MaxScale && Math.Abs(units) <= 999_999_999_999_999_999m)
            {
                cell = new CellValue(CellKind.Amount, (long)units, scale);
                return true;
            }
        }

        cell = default;
        return false;
    }

    /// <summary>Reads the number in the cell.</summary>
    /// <param name="number">The number; zero when the cell holds none.</param>
    /// <returns>Whether the cell holds a number.</returns>
    public bool TryGetNumber(out decimal number)
    {
        number = Kind switch
        {
            CellKind.Count => _units,
            CellKind.Amount => new decimal(unchecked((int)Magnitude), unchecked((int)(Magnitude >> 32)), 0, _units < 0, (byte)Scale),
            _ => 0,
        };
        return IsNumber;
    }

    /// <summary>Adds two cells, as a roll-up does.</summary>
    /// <param name="other">The other cell.</param>
    /// <returns>
    /// The sum of two numbers, an amount when one of them is. A number plus blank, “/” or not shown is the number: what is
    /// stated is added, and nothing is invented for the rest. Without a number blank is stronger than “/”, and “/” than not shown.
    /// </returns>
    /// <remarks>Addition is commutative and associative, and <see cref="NotShown"/> is its identity.</remarks>
    /// <exception cref="OverflowException">The sum does not fit: beyond the range of <see cref="long"/>, for an amount without its decimal point.</exception>
    public CellValue Add(CellValue other)
    {
        if (_tag == CountTag && other._tag == CountTag)
        {
            return new CellValue(checked(_units + other._units), CountTag);
        }

        if (!IsNumber || !other.IsNumber)
        {
            return Kind >= other.Kind ? this : other;
        }

        var scale = Math.Max(Scale, other.Scale);
        var sum = checked((_units * (long)Power(scale - Scale)) + (other._units * (long)Power(scale - other.Scale)));
        return new CellValue(CellKind.Amount, sum, scale);
    }

    /// <summary>The cell as it is printed in a form.</summary>
    /// <param name="kind">What the form asks for; a signed count prints “+” before a positive number.</param>
    /// <returns>The number without grouping, an empty text for blank, “/” for not applicable, “—” for not shown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="NumberKind"/>.</exception>
    public string ToText(NumberKind kind = NumberKind.Count)
    {
        Guard.Defined(kind);
        return Kind switch
        {
            CellKind.NotShown => "—",
            CellKind.NotApplicable => "/",
            CellKind.Blank => string.Empty,
            _ when kind == NumberKind.SignedCount && _units > 0 => "+" + Number.ToString(CultureInfo.InvariantCulture),
            _ => Number.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The cell in words, for messages.</summary>
    internal LocalizedText Words => Kind switch
    {
        CellKind.NotShown => new LocalizedText("未显示", "not shown"),
        CellKind.NotApplicable => new LocalizedText("不适用", "not applicable"),
        CellKind.Blank => new LocalizedText("空白", "blank"),
        _ => new LocalizedText(ToText(), ToText()),
    };

    /// <inheritdoc/>
    public bool Equals(CellValue other)
        => (_tag == other._tag && _units == other._units)
            || (Kind == CellKind.Amount && other.Kind == CellKind.Amount && Number == other.Number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((NumberOrZero().GetHashCode() * 31) + (int)Kind);

    /// <summary>The cell for people who debug: the number, or the name of the kind.</summary>
    /// <returns>For example <c>12</c> or <c>Blank</c>.</returns>
    public override string ToString() => IsNumber ? Number.ToString(CultureInfo.InvariantCulture) : Kind.ToString();

    /// <summary>Compares two cells.</summary>
    /// <param name="left">A cell.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether kind and number agree.</returns>
    public static bool operator ==(CellValue left, CellValue right) => left.Equals(right);

    /// <summary>Compares two cells.</summary>
    /// <param name="left">A cell.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether kind or number differ.</returns>
    public static bool operator !=(CellValue left, CellValue right) => !left.Equals(right);

    /// <summary>Adds two cells, see <see cref="Add"/>.</summary>
    /// <param name="left">A cell.</param>
    /// <param name="right">Another.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static CellValue operator +(CellValue left, CellValue right) => left.Add(right);

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private decimal NumberOrZero() => TryGetNumber(out var number) ? number : 0;
}
