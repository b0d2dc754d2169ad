namespace GovDisclosure.Publishing;

/// <content>The lines around a number that belong to it, and the ill who are named without one.</content>
internal sealed partial class NameSpots
{
    /// <summary>The longest line beside that of a number that says whose it is.</summary>
    private const int LongestLabel = 24;

    /// <summary>How many such lines, one below the other, belong to one record.</summary>
    private const int LabelledLines = 4;

    /// <summary>The longest words between a name and its number: 公民身份号码.</summary>
    private const int LongestNumberLabel = 10;

    /// <summary>The longest word before a name: 退役军人.</summary>
    private const int LongestCall = 6;

    // 新生张三，身份证号… and 军属张三，1950年…出生: whatever the person is called, the name ends before the mark.
    private void Before(ReadOnlySpan<char> text, Spot spot, List<Spot> spots)
    {
        var at = spot.Start;
        while (at > 0 && spot.Start - at < LongestNumberLabel && (Characters.IsHan(text[at - 1]) || text[at - 1] is '：' or ':' or ' '))
        {
            at--;
        }

        if (at == 0 || text[at - 1] is not ('，' or ',' or '（' or '(' or '、'))
        {
            return;
        }

        var (start, end) = (at - 1, at - 1);
        while (start > 0 && Characters.IsHan(text[start - 1]) && end - start <= LongestCall + 4)
        {
            start--;
        }

        for (var length = Math.Min(4, end - start); length > 1 && end - start - length <= LongestCall; length--)
        {
            var from = end - length;
            if (IsName(text.Slice(from, length)) && !IsTaken(spots, from, end) && !IsFound(from, end))
            {
                Add(PersonalDataKind.Name, 60, from, end);
                return;
            }
        }
    }

    private bool IsFound(int from, int to)
    {
        for (var i = _found.Count - 1; i >= 0 && i >= _found.Count - LabelledLines * LabelledLines; i--)
        {
            if (_found[i].Start < to && _found[i].End > from)
            {
                return true;
            }
        }

        return false;
    }

    private static (int From, int To) LineAround(ReadOnlySpan<char> text, Spot spot, int done)
    {
        var before = text.Slice(done, Math.Max(0, spot.Start - done));
        var from = Math.Max(done + before.LastIndexOf('\n') + 1, spot.Start - Reach);
        var after = text.Slice(spot.End, Math.Min(Reach, text.Length - spot.End));
        var end = after.IndexOf('\n');
        return (WithLineBefore(text, from, done), WithLineAfter(text, spot.End + (end < 0 ? after.Length : end)));
    }

    // A record of a label a line: 姓名：张三 stands above or below the number, other labels between.
    private static int WithLineBefore(ReadOnlySpan<char> text, int from, int done)
    {
        var (kept, start) = (from, from);
        for (var lines = 0; lines < LabelledLines && start - 1 > done && text[start - 1] == '\n'; lines++)
        {
            var before = text.Slice(done, start - 1 - done);
            var line = before.Slice(before.LastIndexOf('\n') + 1);
            if (LabelLength(line) == 0)
            {
                break;
            }

            start -= line.Length + 1;
            kept = IsLabelled(line) ? start : kept;
        }

        return kept;
    }

    private static int WithLineAfter(ReadOnlySpan<char> text, int end)
    {
        var (kept, at) = (end, end);
        for (var lines = 0; lines < LabelledLines && at + 1 < text.Length && text[at] == '\n'; lines++)
        {
            var rest = text.Slice(at + 1, Math.Min(LongestLabel + 1, text.Length - at - 1));
            var line = rest.IndexOf('\n') is >= 0 and var length ? rest.Slice(0, length) : rest;
            if (LabelLength(line) == 0)
            {
                break;
            }

            at += line.Length + 1;
            kept = IsLabelled(line) ? at : kept;
        }

        return kept;
    }

    private static int LabelLength(ReadOnlySpan<char> line)
        => line.Length is > 3 and <= LongestLabel && line.IndexOfAny('：', ':') is > 0 and var colon ? colon : 0;

    // 姓　　名：, 申 请 人：: blanks in a label are none.
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        Span<char> label = stackalloc char[LongestLabel];
        var length = 0;
        foreach (var c in line.Slice(0, LabelLength(line)))
        {
            if (!char.IsWhiteSpace(c) && !Characters.IsInvisible(c))
            {
                label[length++] = c;
            }
        }

        return ((ReadOnlySpan<char>)label.Slice(0, length)).Has(ContextWords.Roles);
    }

    /// <summary>患者张三经医院确诊为癌: who is named as ill is told without any number.</summary>
    public void AddPatients(ReadOnlySpan<char> text, List<Spot> spots)
    {
        _found.Clear();
        for (var at = NextPatient(text, 0); at < text.Length; at = NextPatient(text, at))
        {
            var token = text.Slice(at, HanLength(text.Slice(at, Math.Min(Reach, text.Length - at))));
            if (NameAt(token, 0) is > 0 and var length && IllnessAfter(text, at + length) is { Length: > 0 } illness && !IsTaken(spots, at, at + length))
            {
                Add(PersonalDataKind.Name, 60, at, at + length);
                if (!IsTaken(spots, illness.Start, illness.End))
                {
                    _found.Add(illness);
                }
            }
        }

        if (_found.Count > 0)
        {
            spots.AddRange(_found);
            spots.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }
    }

    private static int NextPatient(ReadOnlySpan<char> text, int at)
    {
        while (text.Slice(at).IndexOfAny('患', '病') is >= 0 and var next)
        {
            at += next;
            foreach (var word in ContextWords.Patients.Words)
            {
                if (text.Slice(at).StartsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    var after = at + word.Length;
                    return after < text.Length && text[after] is '：' or ':' ? after + 1 : after;
                }
            }

            at++;
        }

        return text.Length;
    }

    // The illness in the rest of the sentence, with the words that belong to it.
    private static Spot IllnessAfter(ReadOnlySpan<char> text, int from)
    {
        var rest = text.Slice(from, Math.Min(Reach / 2, text.Length - from));
        rest = rest.IndexOfAny('。', '\n', '；') is >= 0 and var stop ? rest.Slice(0, stop) : rest;
        foreach (var word in ContextWords.Illness.Words)
        {
            if (rest.IndexOf(word.AsSpan()) is >= 0 and var at)
            {
                var start = at;
                while (start > 0 && Characters.IsHan(rest[start - 1]) && !"为患是有得因".Contains(rest[start - 1]))
                {
                    start--;
                }

                return new Spot(PersonalDataKind.Health, PersonalDataEvidence.Context, 60, from + start, at - start + HanLength(rest.Slice(at)));
            }
        }

        return default;
    }

    private static int HanLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Characters.IsHan(text[end]))
        {
            end++;
        }

        return end;
    }
}
