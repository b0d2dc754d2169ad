namespace GovDisclosure.Publishing;

/// <summary>Finds personal data in running text, in one pass: digits and the at sign are looked at, everything else is only context.</summary>
internal sealed partial class TextSpots(PersonalDataOptions options)
{
    private readonly DigitRun _run = new();
    private readonly DigitRun _whole = new();
    private readonly NameSpots _names = new();
    private int _contextFrom;

    /// <summary>What was found in the text that was looked at last.</summary>
    public List<Spot> Spots { get; } = [];

    /// <summary>How many numbers in it were masked well enough.</summary>
    public int Masked { get; private set; }

    /// <summary>Looks at a text; what it finds stands in <see cref="Spots"/> until the next one.</summary>
    public void Find(ReadOnlySpan<char> text, bool withNames = true)
    {
        Spots.Clear();
        Masked = 0;
        _contextFrom = 0;
        for (var at = NextTrigger(text, 0); at < text.Length; at = NextTrigger(text, at))
        {
            at = Characters.Digit(text[at]) >= 0 ? Number(text, at) : text[at] == MaskRules.Mark ? MaskedFromItsBeginning(text, at) : Email(text, at);
        }

        if (withNames && Spots.Count > 0)
        {
            _names.Add(text, Spots);
        }

        if (withNames)
        {
            _names.AddPatients(text, Spots);
        }
    }

    private static int NextTrigger(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if ((uint)(c - '0') <= 9 || c is '@' or MaskRules.Mark || (uint)(c - '０') <= 9 || c == '＠')
            {
                return at;
            }
        }

        return at;
    }

    // The first rule that takes the number says where to go on; none takes what is no number of a person.
    private int Number(ReadOnlySpan<char> text, int at)
    {
        _run.Read(text, at);
        var next = Characters.Visible(text, _run.End);
        var end = _run.Places > DigitRun.Max ? _run.End
            : Masks(text, next)
            ?? Lettered(text, next)
            ?? Grouped(text, next)
            ?? Short(text, next)
            ?? Long(text, next)
            ?? _run.End;
        if (_run.Places >= 5)
        {
            _contextFrom = Math.Max(_contextFrom, end);
        }

        return Math.Max(end, at + 1);
    }

    private void Add(PersonalDataKind kind, PersonalDataEvidence evidence, int percent, int start, int end)
    {
        Spots.Add(new Spot(kind, evidence, percent, start, end - start));
        _contextFrom = end;
    }

    /// <summary>The words before a place: at most so many characters, not past the last number, the line or the sentence.</summary>
    private ReadOnlySpan<char> Words(ReadOnlySpan<char> text, int start, int most = 20)
    {
        var from = Math.Max(_contextFrom, start - most);
        for (var i = start - 1; i >= from; i--)
        {
            if (text[i] is '\n' or '。' or '；' or ';' or '！' or '？')
            {
                from = i + 1;
            }
        }

        return from < start ? text.Slice(from, start - from) : default;
    }

    /// <summary>All of the line before a place, at most so many characters.</summary>
    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text, int start, int most)
    {
        var before = text.Slice(Math.Max(0, start - most), Math.Min(start, most));
        return before.Slice(before.LastIndexOf('\n') + 1);
    }

    // 3501**********1234, 138****5678: masked, unless the day of birth or too much of it stands there all the same.
    private int? Masks(ReadOnlySpan<char> text, int next)
    {
        var (masks, tailAt) = MaskLength(text, next);
        if (masks < 2)
        {
            return null;
        }

        if (MaskedMail(text, tailAt) is { } mailEnd)
        {
            return mailEnd;
        }

        var end = tailAt;
        while (end < text.Length && (Characters.Digit(text[end]) >= 0 || (end > tailAt && Characters.Letter(text[end]) == 'X')))
        {
            end++;
        }

        if (Leaky(masks, end - tailAt) is var (kind, isLeaky) && kind != PersonalDataKind.Unknown)
        {
            Masked += isLeaky ? 0 : 1;
            if (isLeaky)
            {
                Add(kind, PersonalDataEvidence.Shape, 70, _run.Start, end);
            }
        }
        else if (masks >= MostShown && _run.Count <= MostBefore && end - tailAt <= MostShown)
        {
            Masked++;
        }

        return end;
    }

    private static (int Masks, int End) MaskLength(ReadOnlySpan<char> text, int at)
    {
        var masks = 0;
        for (; at < text.Length; at++)
        {
            if (Characters.IsMask(text[at]))
            {
                masks++;
            }
            else if (!Characters.IsInvisible(text[at]) && !(masks > 0 && Characters.IsBlank(text[at])))
            {
                break;
            }
        }

        return (masks, at);
    }

    /// <summary>What a number behind a mask is, and whether the mask leaves too much of it: three digits of a telephone, a day of birth.</summary>
    private (PersonalDataKind Kind, bool IsLeaky) Leaky(int masks, int tail) => (_run.Count + masks + tail) switch
    {
        11 when _run[0] == 1 => (PersonalDataKind.Mobile, masks < 4),
        >= 15 and <= 19 when _run.Count > 1 && _run.Number(0, 2) == 62 => (PersonalDataKind.BankCard, masks < 6),
        >= 15 and <= 18 when _run.HasRegion => (PersonalDataKind.ResidentId, _run.Count > 6 || tail > 4),
        _ => default,
    };

    private int Email(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 64 && (IsAddress(text[start - 1]) || text[start - 1] is '+' or '%'))
        {
            start--;
        }

        var end = EndOfDomain(text, at + 1);
        var domain = text.Slice(at + 1, end - at - 1);
        if (start < at && IsDomain(domain) && !IsOffice(domain) && !Ways(text, start).Has(ContextWords.OfficeMail))
        {
            Add(PersonalDataKind.Email, PersonalDataEvidence.Shape, 80, start, end);
        }

        return Math.Max(end, at + 1);
    }

    // 反馈途径：1.信函：…（邮编100000）；2.电子邮箱：…: the whole sentence says that it is an organ's, as far as it tells of no person.
    private ReadOnlySpan<char> Ways(ReadOnlySpan<char> text, int start)
    {
        var line = Line(text, start, 80);
        var sentence = line.Slice(line.LastIndexOf('。') + 1);
        return Spots.Count == 0 || Spots[Spots.Count - 1].End <= start - sentence.Length ? sentence : Words(text, start);
    }

    private static int EndOfDomain(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 80 && IsAddress(text[end]))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return end;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && Characters.Letter(domain[domain.Length - 1]) != '\0';
    }

    private static bool IsAddress(char c) => Characters.Digit(c) >= 0 || Characters.Letter(c) != '\0' || c is '.' or '-' or '_';

    private bool IsOffice(ReadOnlySpan<char> domain)
    {
        foreach (var own in options.OfficeDomains)
        {
            if (domain.EndsWith(own.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
