namespace GovDisclosure.Reading.Pdf;

/// <summary>Reads the numbers behind a name in the bytes of a file.</summary>
internal static class NumberReader
{
    /// <summary>Whether the number that follows is in a range; also true where something else follows, or a reference, which has numbers of its own.</summary>
    public static bool IsWithin(ReadOnlySpan<byte> bytes, long least, long most)
    {
        var at = SkipSpace(bytes, 0);
        return !TryRead(bytes, ref at, out var number) || (number >= least && number <= most);
    }

    /// <summary>Whether all numbers of the list that follows, and of lists in it, are in a range; true where no list follows.</summary>
    /// <param name="bytes">What follows the name.</param>
    /// <param name="least">The least that is allowed, inclusive.</param>
    /// <param name="most">The most that is allowed, inclusive.</param>
    /// <param name="seconds">The sum of the second, fourth, sixth … number.</param>
    public static bool AllWithin(ReadOnlySpan<byte> bytes, long least, long most, out long seconds)
    {
        seconds = 0;
        var at = SkipSpace(bytes, 0);
        if (at >= bytes.Length || bytes[at] != (byte)'[')
        {
            return true;
        }

        var depth = 0;
        var count = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] is (byte)'[' or (byte)']')
            {
                depth += bytes[at] == (byte)'[' ? 1 : -1;
                if (depth == 0)
                {
                    return true;
                }

                at++;
            }
            else if (TryRead(bytes, ref at, out var number))
            {
                if (number < least || number > most)
                {
                    return false;
                }

                seconds += ++count % 2 == 0 ? number : 0;
            }
            else if (IsSpace(bytes[at]) || bytes[at] is (byte)'R' or (byte)'%')
            {
                at++;
            }
            else
            {
                return true;
            }
        }

        return true;
    }

    public static int SkipSpace(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && IsSpace(bytes[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0;

    /// <summary>Reads a number without its decimals; one of more digits than any range has is the greatest.</summary>
    private static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, out long number)
    {
        number = 0;
        var start = at;
        var isNegative = false;
        while (at < bytes.Length && bytes[at] is (byte)'-' or (byte)'+')
        {
            isNegative |= bytes[at++] == (byte)'-';
        }

        var digits = at;
        var isWhole = true;
        while (at < bytes.Length && bytes[at] is (>= (byte)'0' and <= (byte)'9') or (byte)'.')
        {
            isWhole &= bytes[at] != (byte)'.';
            number = isWhole && number < long.MaxValue / 100 ? (number * 10) + bytes[at] - '0' : number;
            at++;
        }

        if (at == digits)
        {
            at = start;
            return false;
        }

        number = isNegative ? -number : number;
        return true;
    }
}
