namespace GovDisclosure.Publishing;

/// <content>Short numbers that mean a person only by what stands around them: days of birth, doors, home lines with their area.</content>
internal sealed partial class TextSpots
{
    private int? Short(ReadOnlySpan<char> text, int next)
    {
        if (next >= text.Length || _run.Count > 8)
        {
            return _run.Count == 8 ? BirthDay(text, next) : null;
        }

        return _run.Count switch
        {
            4 when Characters.Digit(text[next]) < 0 && IsDateMark(text[next]) => BirthDay(text, next) ?? Door(text, next) ?? HomeLine(text, next),
            8 => BirthDay(text, next) ?? Door(text, next),
            <= 4 => Door(text, next) ?? HomeLine(text, next),
            _ => null,
        };
    }

    // 11010519491231002X43, …43B1: the identity number of a disability card, with the kind and the degree after it.
    private int? DisabilityCard(ReadOnlySpan<char> text, int next)
    {
        var end = PastWord(text, next);
        if (!(_run.Count == 17 && Characters.Letter(text[next]) == 'X' && end - next is 3 or 5) && !(_run.Count == 20 && end - next == 2))
        {
            return null;
        }

        if (!_run.HasRegion || !_run.HasBirth(6, 8) || !Words(text, _run.Start).Has(ContextWords.Identity))
        {
            return null;
        }

        Add(PersonalDataKind.ResidentId, PersonalDataEvidence.Context, 75, _run.Start, end);
        return end;
    }

    private static bool IsDateMark(char c) => c is '年' or '.' or '/' || Characters.IsHyphen(c);

    // 1978年3月5日出生; 出生日期：1978-03-05; 19780305 after such a label.
    private int? BirthDay(ReadOnlySpan<char> text, int next)
    {
        if (_run.Number(0, 4) is < 1900 or > 2049)
        {
            return null;
        }

        var end = _run.Count == 8 ? (_run.HasBirth(0, 8) ? _run.End : 0) : EndOfDay(text, next);
        if (end == 0)
        {
            return null;
        }

        var after = text.Slice(end, Math.Min(4, text.Length - end));
        if (after.StartsWith("出生".AsSpan(), StringComparison.Ordinal) || (after.Length > 0 && after[0] == '生' && (after.Length == 1 || !Characters.IsHan(after[1]))) || Words(text, _run.Start, 10).Has(ContextWords.Birth))
        {
            Add(PersonalDataKind.BirthDate, PersonalDataEvidence.Context, 75, _run.Start, end);
            return end;
        }

        return null;
    }

    private static int EndOfDay(ReadOnlySpan<char> text, int mark)
    {
        var month = Characters.Visible(text, mark + 1);
        var second = PastDigits(text, month, 2);
        if (second == month || second >= text.Length || !(text[second] == '月' || IsDateMark(text[second])))
        {
            return 0;
        }

        var day = Characters.Visible(text, second + 1);
        var end = PastDigits(text, day, 2);
        return end == day ? 0 : end < text.Length && text[end] == '日' ? end + 1 : end;
    }

    private static int PastDigits(ReadOnlySpan<char> text, int at, int most)
    {
        var end = at;
        while (end < text.Length && end - at < most && Characters.Digit(text[end]) >= 0)
        {
            end++;
        }

        return end;
    }

    // 家庭住址：青石村3组12号; 5号楼2单元301室.
    private int? Door(ReadOnlySpan<char> text, int next)
    {
        if (!"号栋幢单室组户楼".Contains(text[next]))
        {
            return null;
        }

        var line = Line(text, _run.Start, 40);
        var label = ContextWords.Home.EndOfLast(line);
        if (label >= 0 && line.Slice(label).IndexOfAny('，', '。', '；') < 0)
        {
            var start = _run.Start - line.Length + label;
            var end = EndOfAddress(text, next);
            Add(PersonalDataKind.Address, PersonalDataEvidence.Context, 75, SkipLabel(text, start, _run.Start), end);
            return end;
        }

        var isInHouse = text[next] == '室' && line.Slice(Math.Max(0, line.Length - 12)).Has(ContextWords.House);
        var isInVillage = text[next] is '组' && EndOfAddress(text, next) is var last && last > next + 2 && text[last - 1] is '号' or '户';
        if ((isInHouse || isInVillage) && !line.Has(ContextWords.OfficePlace))
        {
            var end = EndOfAddress(text, next);
            Add(PersonalDataKind.Address, PersonalDataEvidence.Shape, 60, isInHouse ? StartOfHouse(text, _run.Start) : _run.Start, end);
            return end;
        }

        return null;
    }

    private static int SkipLabel(ReadOnlySpan<char> text, int start, int most)
    {
        while (start < most && (text[start] is '：' or ':' or '在' or '于' or '为' or '地' or '址' || Characters.IsBlank(text[start])))
        {
            start++;
        }

        return start;
    }

    private static int StartOfHouse(ReadOnlySpan<char> text, int start)
    {
        while (start > 0 && (Characters.Digit(text[start - 1]) >= 0 || "号楼栋幢单元-#".Contains(text[start - 1])))
        {
            start--;
        }

        return start;
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Characters.Digit(text[at]) >= 0 || Characters.Letter(text[at]) != '\0' || "号楼栋幢单元室组户层院附-#之".Contains(text[at])))
        {
            at++;
        }

        return at;
    }

    // 家庭电话：0591-87654321.
    private int? HomeLine(ReadOnlySpan<char> text, int next)
    {
        if (_run.Count < 3 || _run[0] != 0 || !(Characters.IsHyphen(text[next]) || Characters.IsBlank(text[next]) || text[next] is ')' or '）'))
        {
            return null;
        }

        var number = Characters.Visible(text, next + 1);
        var end = PastDigits(text, number, 9);
        if (end - number is not (7 or 8) || !Words(text, _run.Start).Has(ContextWords.HomeLine))
        {
            return end - number is 7 or 8 ? end : null;
        }

        Add(PersonalDataKind.FixedLine, PersonalDataEvidence.Context, 75, _run.Start, end);
        return end;
    }
}
