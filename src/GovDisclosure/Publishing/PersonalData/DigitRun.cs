namespace GovDisclosure.Publishing;

/// <summary>A run of digits: its places, and the checks of an identity number and of a card, which are reckoned for runs of their length alone.</summary>
internal sealed class DigitRun
{
    /// <summary>The longest number that is anything here; a longer one is none of ours.</summary>
    public const int Max = 40;

    private static readonly byte[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private readonly byte[] _digits = new byte[Max];

    /// <summary>How many digits; more than <see cref="Max"/> only says that there are too many.</summary>
    public int Count { get; private set; }

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, exclusive; an X of an identity number is inside.</summary>
    public int End { get; private set; }

    /// <summary>Whether an X stands in the eighteenth place.</summary>
    public bool EndsInX { get; private set; }

    public int this[int at] => _digits[at];

    /// <summary>How many places it has, the X included.</summary>
    public int Places => Count + (EndsInX ? 1 : 0);

    /// <summary>Whether the check of a card fits.</summary>
    public bool IsLuhn
    {
        get
        {
            var sum = 0;
            for (var (i, isDoubled) = (Math.Min(Count, Max) - 1, false); i >= 0; i--, isDoubled = !isDoubled)
            {
                sum += !isDoubled ? _digits[i] : _digits[i] > 4 ? (_digits[i] * 2) - 9 : _digits[i] * 2;
            }

            return sum % 10 == 0;
        }
    }

    /// <summary>Whether eighteen places are a number with a day of birth and a check digit that fits.</summary>
    public bool IsResidentId => Places == 18 && HasBirth(6, 8) && IsCheckValid;

    public bool IsCheckValid => Places == 18 && (EndsInX ? 2 : (12 - _digits[17]) % 11) == IdSum() % 11;

    /// <summary>Whether it begins with a province, or with 81 to 83 or 9, the numbers of residents from outside.</summary>
    public bool HasRegion => Count > 2 && _digits[0] switch
    {
        1 => _digits[1] is >= 1 and <= 5,
        2 => _digits[1] is >= 1 and <= 3,
        3 => _digits[1] is >= 1 and <= 7,
        4 => _digits[1] is >= 1 and <= 6,
        5 => _digits[1] is >= 0 and <= 4,
        6 => _digits[1] is >= 1 and <= 5,
        7 => _digits[1] == 1,
        8 => _digits[1] is >= 1 and <= 3,
        9 => true,
        _ => false,
    };

    /// <summary>Reads the run that begins at a place.</summary>
    public void Read(ReadOnlySpan<char> text, int start)
    {
        Count = 0;
        EndsInX = false;
        Start = start;
        End = start;
        ReadOn(text, start);
    }

    /// <summary>Takes the run at a place in too, as further digits of the same number.</summary>
    public void ReadOn(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            var digit = Characters.Digit(text[i]);
            if (digit < 0)
            {
                if (Characters.IsInvisible(text[i]))
                {
                    continue;
                }

                break;
            }

            Add(digit);
            End = i + 1;
        }

        ReadX(text);
    }

    /// <summary>Whether the places from one on are a year, a month and a day.</summary>
    public bool HasBirth(int at, int length)
    {
        if (Count < at + length)
        {
            return false;
        }

        var year = length == 8 ? Number(at, 4) : 1900 + Number(at, 2);
        var rest = at + length - 4;
        return year is >= 1880 and <= 2099 && Number(rest, 2) is >= 1 and <= 12 && Number(rest + 2, 2) is >= 1 and <= 31;
    }

    public int Number(int at, int length)
    {
        var value = 0;
        for (var i = at; i < at + length; i++)
        {
            value = (value * 10) + _digits[i];
        }

        return value;
    }

    /// <summary>Whether the places from one on are a mobile number of eleven places.</summary>
    public bool IsMobileFrom(int at) => Count == at + 11 && _digits[at] == 1 && _digits[at + 1] >= 3;

    private int IdSum()
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * _digits[i];
        }

        return sum;
    }

    private void Add(int digit)
    {
        if (Count < Max)
        {
            _digits[Count] = (byte)digit;
        }

        Count++;
    }

    // An X counts in the eighteenth place alone, and only where the number ends with it.
    private void ReadX(ReadOnlySpan<char> text)
    {
        var at = Count == 17 ? Characters.Visible(text, End) : text.Length;
        if (at < text.Length && Characters.Letter(text[at]) == 'X')
        {
            var next = Characters.Visible(text, at + 1);
            if (next >= text.Length || (Characters.Digit(text[next]) < 0 && Characters.Letter(text[next]) == '\0' && !Characters.IsMask(text[next])))
            {
                EndsInX = true;
                End = at + 1;
            }
        }
    }
}
