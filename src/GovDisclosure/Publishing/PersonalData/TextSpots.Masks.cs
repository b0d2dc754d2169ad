namespace GovDisclosure.Publishing;

/// <content>Numbers that somebody masked already, the library's own masks among them.</content>
internal sealed partial class TextSpots
{
    /// <summary>The fewest places of a number of a person.</summary>
    private const int FewestPlaces = 7;

    /// <summary>The most digits that a mask leaves at the end.</summary>
    private const int MostShown = 4;

    /// <summary>The most digits that a mask leaves at the beginning.</summary>
    private const int MostBefore = 6;

    // **************1234, *****50, ******************, z***@example.com: what a mask leaves where it hides the beginning. Where it hides too
    // little, the digits after it are looked at as if it were not there.
    private int MaskedFromItsBeginning(ReadOnlySpan<char> text, int at)
    {
        var (marks, end) = Marks(text, at);
        if (MaskedMail(text, end) is { } mailEnd)
        {
            return mailEnd;
        }

        var (shown, last) = Digits(text, end);
        if (shown > MostShown || marks < MostShown || marks + shown is < FewestPlaces or > DigitRun.Max)
        {
            return end;
        }

        Masked++;
        return last;
    }

    /// <summary>The end of an address of mail of which the name before a place is masked; null where none stands there.</summary>
    private int? MaskedMail(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('@' or '＠'))
        {
            return null;
        }

        var end = EndOfDomain(text, at + 1);
        if (!IsDomain(text.Slice(at + 1, end - at - 1)))
        {
            return null;
        }

        Masked++;
        return end;
    }

    /// <summary>How many marks stand from a place on, blanks, hyphens and brackets between them left out, and where what follows them begins.</summary>
    private static (int Marks, int End) Marks(ReadOnlySpan<char> text, int at)
    {
        var (marks, end) = (0, at);
        for (; at < text.Length; at++)
        {
            if (text[at] == MaskRules.Mark)
            {
                marks++;
                end = at + 1;
            }
            else if (!IsBetween(text[at]))
            {
                break;
            }
        }

        // The blank or hyphen before the digits that are left belongs to the number.
        return (marks, at < text.Length && Characters.Digit(text[at]) >= 0 ? at : end);
    }

    private static (int Digits, int End) Digits(ReadOnlySpan<char> text, int at)
    {
        var digits = 0;
        for (; at < text.Length && (Characters.Digit(text[at]) >= 0 || Characters.IsInvisible(text[at]) || (digits > 0 && Characters.Letter(text[at]) == 'X')); at++)
        {
            digits += Characters.IsInvisible(text[at]) ? 0 : 1;
        }

        return (digits, at);
    }

    private static bool IsBetween(char c) => Characters.IsBlank(c) || Characters.IsHyphen(c) || Characters.IsInvisible(c) || c is '.' or '(' or ')' or '（' or '）';
}
