namespace GovDisclosure.Publishing;

/// <content>Numbers of one piece and of several.</content>
internal sealed partial class TextSpots
{
    private const string Units = "元万亿平㎡米公吨人件条个次亩头株立千度页";

    // A number with letters beside it is a code, a plate or a document of a person.
    private int? Lettered(ReadOnlySpan<char> text, int next)
    {
        var before = Characters.Before(text, _run.Start);
        if (next < text.Length && (text[next] is '@' or '＠' or '_' || (Characters.Letter(text[next]) != '\0' && !_run.EndsInX)))
        {
            return AfterPlate(text, before) ?? DisabilityCard(text, next) ?? PastWord(text, next);
        }

        if (before < 0 || (Characters.Letter(text[before]) == '\0' && text[before] is not ('·' or '•' or '.')))
        {
            return null;
        }

        return AfterPlate(text, before) ?? Travel(text, before) ?? (Characters.Letter(text[before]) != '\0' && _run.Places != 18 ? _run.End : null);
    }

    private static int PastWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Characters.Digit(text[at]) >= 0 || Characters.Letter(text[at]) != '\0' || Characters.IsInvisible(text[at])))
        {
            at++;
        }

        return at;
    }

    // 闽A12345, 川E·D12345: province, letter, five places or six.
    private int? AfterPlate(ReadOnlySpan<char> text, int before)
    {
        var start = before;
        while (start > 0 && _run.Start - start < 5 && !IsProvince(text[start]))
        {
            start--;
        }

        if (start < 0 || !IsProvince(text[start]) || start + 1 >= text.Length || Characters.Letter(text[start + 1]) is '\0' or 'I' or 'O')
        {
            return null;
        }

        var (end, places) = Plate(text, start + 2);
        if (places is not (5 or 6))
        {
            return null;
        }

        Add(PersonalDataKind.VehiclePlate, PersonalDataEvidence.Shape, 75, start, end);
        return end;
    }

    private static (int End, int Places) Plate(ReadOnlySpan<char> text, int at)
    {
        var places = 0;
        for (; at < text.Length; at++)
        {
            if (Characters.Digit(text[at]) >= 0 || Characters.Letter(text[at]) != '\0')
            {
                places++;
            }
            else if (!(text[at] is '·' or '•' or '.' || Characters.IsInvisible(text[at])))
            {
                break;
            }
        }

        return (at, places);
    }

    private static bool IsProvince(char c) => "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".Contains(c);

    // A passport or a permit: one letter or two, then its digits, and nothing before.
    private int? Travel(ReadOnlySpan<char> text, int before)
    {
        var (letter, start) = (Characters.Letter(text[before]), before);
        var first = Characters.Before(text, before);
        if (first >= 0 && Characters.Letter(text[first]) != '\0')
        {
            (letter, start) = (Characters.Letter(text[first]), first);
            first = Characters.Before(text, first);
        }

        if (first >= 0 && IsPartOfCode(text[first]))
        {
            return null;
        }

        return TravelKind(letter, start == before, Words(text, start)) is var (kind, evidence, percent) && percent > 0 ? Taken(kind, evidence, percent, start) : null;
    }

    private int Taken(PersonalDataKind kind, PersonalDataEvidence evidence, int percent, int start)
    {
        Add(kind, evidence, percent, start, _run.End);
        return _run.End;
    }

    private static bool IsPartOfCode(char c)
        => Characters.Letter(c) != '\0' || Characters.Digit(c) >= 0 || Characters.IsHyphen(c) || c is '/' or '_' or '.' or '=';

    private (PersonalDataKind Kind, PersonalDataEvidence Evidence, int Percent) TravelKind(char letter, bool isOneLetter, ReadOnlySpan<char> words)
    {
        var isPassport = letter is 'E' or 'G' or 'D' or 'S' or 'P' && _run.Count == (isOneLetter ? 8 : 7);
        if (isPassport && words.Has(ContextWords.Passport))
        {
            return (PersonalDataKind.Passport, PersonalDataEvidence.Context, 90);
        }

        if (letter is 'H' or 'M' or 'C' or 'W' or 'T' && _run.Count is 8 or 10 && words.Has(ContextWords.Permit))
        {
            return (PersonalDataKind.TravelPermit, PersonalDataEvidence.Context, 90);
        }

        return isPassport && letter is 'E' or 'G' && !words.Has(ContextWords.Thing) ? (PersonalDataKind.Passport, PersonalDataEvidence.Shape, 55) : default;
    }

    // 138 1234 5678, 138 1234-5678, 110105 19491231 002X, 6222 0212 ...: the groups that make one number, the longest first.
    private int? Grouped(ReadOnlySpan<char> text, int next)
    {
        if (_run.Count > 8 || !IsGap(text, next))
        {
            return null;
        }

        var isSpaced = Characters.IsBlank(text[next]);
        _whole.Read(text, _run.Start);
        var (groups, found, at) = (1, 0, next);
        while (groups < 6 && IsGap(text, at) && (Characters.IsBlank(text[at]) == isSpaced || _run.Count == 3) && _whole.Count < 20)
        {
            _whole.ReadOn(text, Characters.Visible(text, at + 1));
            groups++;
            at = Characters.Visible(text, _whole.End);
            var isWhole = IsWholeOf(groups, !isSpaced && IsGap(text, at) && !Characters.IsBlank(text[at]));
            found = isWhole ? _whole.End : found;
        }

        if (found == 0)
        {
            return null;
        }

        _run.Read(text, _run.Start);
        for (at = Characters.Visible(text, _run.End); _run.End < found; at = Characters.Visible(text, _run.End))
        {
            _run.ReadOn(text, Characters.Visible(text, at + 1));
        }

        return Long(text, Characters.Visible(text, _run.End));
    }

    private static bool IsGap(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !(Characters.IsBlank(text[at]) || Characters.IsHyphen(text[at]) || text[at] == '.'))
        {
            return false;
        }

        var next = Characters.Visible(text, at + 1);
        return next < text.Length && Characters.Digit(text[next]) >= 0;
    }

    private bool IsWholeOf(int groups, bool goesOn)
    {
        if (goesOn)
        {
            return false;
        }

        return _whole.Places switch
        {
            18 => _whole.IsResidentId,
            11 => groups == 3 && _run.Count == 3 && _whole.IsMobileFrom(0),
            13 => groups is 2 or 4 && _run.Count == 2 && _run.Number(0, 2) == 86 && _whole.IsMobileFrom(2),
            16 or 19 or 17 => groups >= 4 && _run.Count is 4 && _whole.IsLuhn,
            _ => false,
        };
    }

    // 110105491231002, 13812345678, 6222…: by how long it is.
    private int? Long(ReadOnlySpan<char> text, int next)
    {
        if (_run.Places < 7)
        {
            return null;
        }

        _ = ByLength(text, next) || (_run.Places is >= 7 and <= 32 && Account(text));
        return _run.End;
    }

    private bool ByLength(ReadOnlySpan<char> text, int next) => _run.Places switch
    {
        18 => Resident(text, next) || Card(text, next),
        15 => (_run.Number(0, 4) == 86 && Mobile(text, next, 4)) || OldResident(text, next),
        17 or 19 => WrongResident(text) || Card(text, next),
        20 => WrongResident(text),
        16 => Card(text, next),
        13 => _run.Number(0, 2) == 86 && Mobile(text, next, 2),
        11 => Mobile(text, next, 0) || FixedLine(text),
        7 or 8 or 10 or 12 => FixedLine(text) || Permit(text),
        _ => false,
    };

    private bool Resident(ReadOnlySpan<char> text, int next)
    {
        var words = Words(text, _run.Start);
        var isNamed = words.Has(ContextWords.Identity);
        if (!_run.IsResidentId)
        {
            return isNamed && Take(PersonalDataKind.ResidentId, PersonalDataEvidence.Context, 70);
        }

        // 110105…/202110-00013 is an index number of a credit code in digits.
        var isThing = !isNamed && (words.Has(ContextWords.Thing) || IsIndexNumber(text, next));
        var percent = isThing ? 45 : isNamed ? 99 : _run.HasRegion ? 95 : 80;
        return Take(PersonalDataKind.ResidentId, PersonalDataEvidence.CheckDigit, percent);
    }

    private bool WrongResident(ReadOnlySpan<char> text)
        => _run.HasRegion && Words(text, _run.Start).Has(ContextWords.Identity) && Take(PersonalDataKind.ResidentId, PersonalDataEvidence.Context, 60);

    private bool OldResident(ReadOnlySpan<char> text, int next)
    {
        var words = Words(text, _run.Start);
        if (words.Has(ContextWords.Identity))
        {
            return Take(PersonalDataKind.ResidentId, PersonalDataEvidence.Context, 75);
        }

        return _run.HasRegion && _run.HasBirth(6, 6) && IsFree(text, next) && !words.Has(ContextWords.Thing) && !words.Has(ContextWords.Account)
            && Take(PersonalDataKind.ResidentId, PersonalDataEvidence.Shape, 50);
    }

    private bool Mobile(ReadOnlySpan<char> text, int next, int at)
    {
        if (!_run.IsMobileFrom(at) || !IsFree(text, next))
        {
            return false;
        }

        var words = Words(text, _run.Start);
        return words.Has(ContextWords.Thing) || words.Has(ContextWords.OfficeLine)
            || Take(PersonalDataKind.Mobile, PersonalDataEvidence.Shape, words.Has(ContextWords.ContactLine) ? 75 : 85);
    }

    private bool FixedLine(ReadOnlySpan<char> text)
        => Words(text, _run.Start).Has(ContextWords.HomeLine) && Take(PersonalDataKind.FixedLine, PersonalDataEvidence.Context, 75);

    private bool Permit(ReadOnlySpan<char> text)
        => _run.Places is 8 or 10 && Words(text, _run.Start).Has(ContextWords.Permit) && Take(PersonalDataKind.TravelPermit, PersonalDataEvidence.Context, 75);

    private bool Card(ReadOnlySpan<char> text, int next)
    {
        var words = Words(text, _run.Start);
        var (isCard, isAccount) = (words.Has(ContextWords.Card), words.Has(ContextWords.Account));
        if (_run.EndsInX || !(isCard || isAccount || _run.IsLuhn) || IsCorporate(text))
        {
            return false;
        }

        if (!isCard && !isAccount)
        {
            return UnnamedCard(text, next, words);
        }

        return _run.IsLuhn && (isCard || _run.Number(0, 2) == 62) ? Take(PersonalDataKind.BankCard, PersonalDataEvidence.CheckDigit, 95)
            : isCard && Take(PersonalDataKind.BankCard, PersonalDataEvidence.Context, 60);
    }

    // By its check alone: 62 begins cards of the mainland; 4 and 5 many others, but half of all numbers too.
    private bool UnnamedCard(ReadOnlySpan<char> text, int next, ReadOnlySpan<char> words)
    {
        var isUnionPay = _run.Number(0, 2) == 62;
        return (isUnionPay || (_run.Places == 16 && _run[0] is 4 or 5)) && !words.Has(ContextWords.Thing) && IsFree(text, next)
            && Take(PersonalDataKind.BankCard, PersonalDataEvidence.CheckDigit, isUnionPay ? 85 : 55);
    }

    private bool Account(ReadOnlySpan<char> text)
        => !_run.EndsInX && Words(text, _run.Start).Has(ContextWords.Account) && !IsCorporate(text) && Take(PersonalDataKind.BankAccount, PersonalDataEvidence.Context, 65);

    private bool IsCorporate(ReadOnlySpan<char> text)
    {
        var line = Line(text, _run.Start, 60);
        return line.Has(ContextWords.Corporate) || (ContextWords.Holder.EndOfLast(line) is >= 0 and var at && !IsHeldByPerson(line.Slice(at)));
    }

    // 户名：张三；账号：…
    private static bool IsHeldByPerson(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !Characters.IsHan(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && Characters.IsHan(text[end]))
        {
            end++;
        }

        return NameSpots.IsName(text.Slice(start, end - start));
    }

    private bool Take(PersonalDataKind kind, PersonalDataEvidence evidence, int percent)
    {
        Add(kind, evidence, percent, _run.Start, _run.End);
        return true;
    }

    /// <summary>Whether a number stands by itself: in no code, no address on the web, no amount.</summary>
    private bool IsFree(ReadOnlySpan<char> text, int next)
    {
        var before = Characters.Before(text, _run.Start);
        return (before < 0 || !IsJoined(text, before)) && (next >= text.Length || !GoesOn(text, next));
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int before) => text[before] switch
    {
        '_' or '\\' or '=' or '&' or '?' or '#' or '¥' or '￥' or '$' => true,
        '/' => IsAddressOfWeb(text, before),
        '.' or ':' => IsCode(text, before) && Characters.Digit(text[Characters.Before(text, before)]) >= 0,
        var mark => Characters.IsHyphen(mark) && IsCode(text, before),
    };

    private static bool GoesOn(ReadOnlySpan<char> text, int next) => text[next] switch
    {
        '_' or '%' or '％' => true,
        '/' => IsIndexNumber(text, next),
        var mark when Units.Contains(mark) => true,
        var mark => next + 1 < text.Length && (mark is '.' or ',' || Characters.IsHyphen(mark)) && Characters.Digit(text[next + 1]) >= 0,
    };

    // …/2024-00006, …/202110-00013: what stands before is an organ's code.
    private static bool IsIndexNumber(ReadOnlySpan<char> text, int next)
    {
        if (next >= text.Length || text[next] != '/')
        {
            return false;
        }

        var end = PastDigits(text, next + 1, 7);
        return end - next - 1 is 4 or 6 && end < text.Length && Characters.IsHyphen(text[end]);
    }

    // A list may part its values with a slash; an address has a dot or two slashes before.
    private static bool IsAddressOfWeb(ReadOnlySpan<char> text, int slash)
    {
        for (var i = slash - 1; i >= 0 && text[i] is > ' ' and <= '~'; i--)
        {
            if (text[i] == '.' || (text[i] == '/' && text[i + 1] == '/'))
            {
                return true;
            }
        }

        return false;
    }

    // 2017-350128-48: a digit or letter on the other side of the mark; +86- is none.
    private static bool IsCode(ReadOnlySpan<char> text, int mark)
    {
        var at = Characters.Before(text, mark);
        return at >= 0 && (Characters.Digit(text[at]) >= 0 || Characters.Letter(text[at]) != '\0')
            && !(at >= 1 && Characters.Digit(text[at]) == 6 && Characters.Digit(text[at - 1]) == 8 && (at < 2 || Characters.Digit(text[at - 2]) <= 0));
    }
}
