namespace GovDisclosure.Publishing;

/// <summary>Which characters of a value stay behind a mask: a row a kind, how many of the first and of the last.</summary>
internal static class MaskRules
{
    /// <summary>What stands for a character that is masked.</summary>
    public const char Mark = '*';

    private const int LongestShown = 40;

    /// <summary>Masks a value where it stands; blanks, hyphens and the marks of dates stay, so that its form does.</summary>
    public static void Apply(Span<char> value, PersonalDataKind kind, MaskStyle style)
    {
        if (kind == PersonalDataKind.Email)
        {
            Email(value, style);
            return;
        }

        var (head, tail) = Kept(value, kind, style);
        var isDigitsAlone = style != MaskStyle.Full && kind is PersonalDataKind.BirthDate or PersonalDataKind.Address;
        var places = 0;
        foreach (var c in value)
        {
            places += IsPlace(c) ? 1 : 0;
        }

        var seen = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPlace(value[i]))
            {
                var isKept = seen < head || seen >= places - tail;
                value[i] = isKept || (isDigitsAlone && Characters.Digit(value[i]) < 0 && Characters.Letter(value[i]) == '\0') ? value[i] : Mark;
                seen++;
            }
        }
    }

    /// <summary>A value behind its mask, for a list of hits: of what is no number, nothing but its length and the family name.</summary>
    public static string Shown(ReadOnlySpan<char> value, PersonalDataKind kind)
    {
        Span<char> room = stackalloc char[LongestShown];
        var copy = room.Slice(0, Math.Min(value.Length, LongestShown));
        value.Slice(0, copy.Length).CopyTo(copy);
        Apply(copy, kind, kind is PersonalDataKind.BirthDate or PersonalDataKind.Address || value.Length > LongestShown ? MaskStyle.Full : MaskStyle.LastFour);
        var length = 0;
        foreach (var c in copy)
        {
            if (!Characters.IsInvisible(c) && c >= ' ')
            {
                copy[length++] = c;
            }
        }

        return copy.Slice(0, length).ToString();
    }

    private static (int Head, int Tail) Kept(ReadOnlySpan<char> value, PersonalDataKind kind, MaskStyle style) => (kind, style) switch
    {
        (_, MaskStyle.Full) => (0, 0),
        (PersonalDataKind.Name or PersonalDataKind.Minor, _) => (value.Length > 0 && Characters.IsHan(value[0]) ? NameSpots.FamilyLength(value) : 0, 0),
        (PersonalDataKind.VehiclePlate, _) => (2, 0),
        (PersonalDataKind.ResidentId or PersonalDataKind.BankCard, MaskStyle.FirstAndLast) when value.Length > 14 => (6, 4),
        (PersonalDataKind.Mobile, MaskStyle.FirstAndLast) => (3, 4),
        (PersonalDataKind.ResidentId, _) when value.Length < 15 => (0, 0),
        (PersonalDataKind.ResidentId or PersonalDataKind.BankCard or PersonalDataKind.Mobile, _) => (0, 4),
        (PersonalDataKind.BankAccount, _) => (0, value.Length >= 12 ? 4 : 2),
        (PersonalDataKind.FixedLine or PersonalDataKind.Passport or PersonalDataKind.TravelPermit, _) => (0, 2),
        _ => (0, 0),
    };

    private static bool IsPlace(char c)
        => !(Characters.IsBlank(c) || Characters.IsHyphen(c) || Characters.IsInvisible(c) || c is '年' or '月' or '日' or '/' or '.' or '(' or ')' or '（' or '）' or '\n' or '\r' or '\t' or '·');

    // The domain stays: it says whose mail service it is, not whose mail.
    private static void Email(Span<char> value, MaskStyle style)
    {
        var at = value.IndexOfAny('@', '＠');
        for (var i = style == MaskStyle.Full || at < 3 ? 0 : 1; i < at; i++)
        {
            value[i] = Mark;
        }
    }
}
