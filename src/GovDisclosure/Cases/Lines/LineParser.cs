using System.Globalization;
using System.Text;
using System.Text.Json;
using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure;

/// <summary>Reads the values of one line straight from its bytes; a mistake becomes a finding with its path, and the reading goes on.</summary>
internal ref struct LineParser(ReadOnlySpan<byte> line, long number, List<LinePathPart> path)
{
    private const int MaxDepth = 32;
    private const int DayLength = 10;

    private readonly List<LinePathPart> _path = path;
    private readonly ReadOnlySpan<byte> _line = line;
    private Utf8JsonReader _reader = new(line, new JsonReaderOptions { MaxDepth = MaxDepth });

    /// <summary>What was found; null for nothing.</summary>
    public List<Finding>? Findings { get; private set; }

    /// <summary>Whether a member of an older format was read.</summary>
    public bool IsOld { get; set; }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Reads the one object of the line; false where the line is not one.</summary>
    public bool TryReadLine<T>(LineMembers<T> members, T target)
    {
        _path.Clear();
        _reader.Read();
        if (!ReadObject(members, target))
        {
            return false;
        }

        // The reader throws when anything but white space follows.
        _reader.Read();
        return true;
    }

    /// <summary>Reads an object whose first brace is the current token.</summary>
    public bool ReadObject<T>(LineMembers<T> members, T target)
    {
        if (!Expect(JsonTokenType.StartObject, "对象", "an object"))
        {
            return false;
        }

        var seen = 0UL;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = _reader.ValueIsEscaped ? -1 : members.IndexOf(_reader.ValueSpan);
            _path.Add(new(-1, (int)_reader.TokenStartIndex + 1, _reader.ValueSpan.Length));
            if (index < 0)
            {
                Add("data.unknown-member", $"不认识的成员；可用：{members.Known.Chinese}", $"unknown member; known: {members.Known.English}");
                _reader.Skip();
            }
            else
            {
                ReadMember(members, target, index, ref seen);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        return true;
    }

    /// <summary>Reads an array whose first bracket is the current token; the item is null where the line has null.</summary>
    public void ReadItems<T>(LineMemberReader<T> read, T target)
    {
        if (!Expect(JsonTokenType.StartArray, "数组", "an array"))
        {
            return;
        }

        for (var i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
        {
            _path.Add(new(i, 0, 0));
            read(ref this, target);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>Passes over the current value.</summary>
    public void Skip() => _reader.Skip();

    public string? Text()
    {
        if (!Expect(JsonTokenType.String, "文字", "a text"))
        {
            return null;
        }

        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Add("data.text", "字符串含有无效的 Unicode", "the text holds invalid Unicode");
            return null;
        }
    }

    /// <summary>A text that must not be empty.</summary>
    public string? Name()
    {
        var text = Text();
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Add("data.empty-text", "不得为空", "must not be empty");
            return null;
        }

        return text;
    }

    /// <summary>A register number: a text, or the digits of a number.</summary>
    public string? Number() => _reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(_reader.ValueSpan.ToArray()) : Text();

    /// <summary>A day: a date, or an instant with its offset, which becomes the date in Beijing.</summary>
    public LocalDate? Day()
    {
        if (!Expect(JsonTokenType.String, "日期", "a day"))
        {
            return null;
        }

        return !_reader.ValueIsEscaped && TryDate(_reader.ValueSpan, out var date) ? date : InstantOf(Text());
    }

    /// <summary>A code of a table; nothing, with a finding, where the table has no such code.</summary>
    public bool Code<T>(Utf8Codes<T> codes, string rule, out T value)
    {
        value = default!;
        if (!Expect(JsonTokenType.String, "代码", "a code"))
        {
            return false;
        }

        if (!_reader.ValueIsEscaped && codes.TryGet(_reader.ValueSpan, out value))
        {
            return true;
        }

        if (Text() is { } text)
        {
            Add(rule, $"不认识的代码“{Short(text)}”；可用：{codes.Known.Chinese}", $"unknown code \"{Short(text)}\"; known: {codes.Known.English}");
        }

        return false;
    }

    public bool? Flag()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.TokenType == JsonTokenType.True;
        }

        Expect(JsonTokenType.True, "“true”或者“false”", "true or false");
        return null;
    }

    public long? Integer(long min, long max)
    {
        if (!Expect(JsonTokenType.Number, "整数", "a whole number"))
        {
            return null;
        }

        if (_reader.TryGetInt64(out var value) && value >= min && value <= max)
        {
            return value;
        }

        Add("data.integer", FormattableString.Invariant($"应为{min}至{max}的整数"), FormattableString.Invariant($"must be a whole number from {min} to {max}"));
        return null;
    }

    /// <summary>An amount of yuan with at most two decimals.</summary>
    public decimal? Amount()
    {
        if (!Expect(JsonTokenType.Number, "数", "a number"))
        {
            return null;
        }

        if (_reader.TryGetDecimal(out var value) && RequestFee.IsYuan(value))
        {
            return value;
        }

        Add("case.fee", "收费应为0至1000000000元，最多两位小数", "a fee is from 0 to 1000000000 yuan, with at most two decimals");
        return null;
    }

    /// <summary>A value that few lines have, by its form in the contract; null, with findings, where it cannot be read.</summary>
    public T? Value<T>(JsonShape<T> shape)
        where T : class
    {
        var problems = new DataProblems(string.Empty);
        var value = shape.Take(DataFile.Value(ref _reader, problems), new JsonReading(problems, JsonReferences.BuiltIn));
        foreach (var problem in problems.Items)
        {
            AddAt(PathText() + problem.Path.Remove(0, 1), problem.RuleId, problem.Message.Chinese, problem.Message.English, Severity.Error);
        }

        return problems.Any ? null : value;
    }

    /// <summary>Adds a value that few lines have to those before it.</summary>
    public void AddTo<T>(List<T> values, JsonShape<T> shape)
        where T : class
    {
        if (Value(shape) is { } value)
        {
            values.Add(value);
        }
    }

    /// <summary>Reports what is wrong with the current value.</summary>
    public void Add(string rule, string chinese, string english, Severity severity = Severity.Error) => AddAt(PathText(), rule, chinese, english, severity);

    private void AddAt(string at, string rule, string chinese, string english, Severity severity)
    {
        var isRoot = at == "$";
        (Findings ??= []).Add(new Finding(
            rule, severity, PlaceOf(number),
            new LocalizedText(
                FormattableString.Invariant($"第{number}行{(isRoot ? string.Empty : $"“{at}”")}：{chinese}"),
                FormattableString.Invariant($"line {number}{(isRoot ? string.Empty : $" \"{at}\"")}: {english}")))
        {
            Related = [PlaceOf(number), at],
        });
    }

    public static string PlaceOf(long number) => FormattableString.Invariant($"line {number}");

    private void ReadMember<T>(LineMembers<T> members, T target, int index, ref ulong seen)
    {
        if ((seen >> index & 1) != 0)
        {
            Add("data.duplicate-key", "重复的成员", "duplicate member");
        }

        seen |= 1UL << index;
        IsOld |= members.IsOld(index);
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.Null)
        {
            members.Read(index, ref this, target);
        }
    }

    private bool Expect(JsonTokenType token, string chinese, string english)
    {
        if (_reader.TokenType == token)
        {
            return true;
        }

        Add("data.kind", $"应为{chinese}", $"must be {english}");
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _reader.Skip();
        }

        return false;
    }

    private LocalDate? InstantOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (DayShape.TryInstant(text, out var date))
        {
            return date;
        }

        Add(
            "data.date",
            $"“{Short(text)}”不是日期（例如“2023-12-31”），也不是带时差的时刻（例如“2023-12-31T23:30:00+08:00”）",
            $"\"{Short(text)}\" is neither a date (yyyy-MM-dd) nor an instant with its offset (for example 2023-12-31T23:30:00+08:00)");
        return null;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != DayLength || text[4] != (byte)'-' || text[7] != (byte)'-'
            || !TryDigits(text.Slice(0, 4), out var year) || !TryDigits(text.Slice(5, 2), out var month) || !TryDigits(text.Slice(8, 2), out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    // A stranger's text in a message is cut: no line makes a message longer than itself.
    private static string Short(string text) => QuotedText.Inner(QuotedText.Shorten(QuotedText.OneLine(text), 40));

    private readonly string PathText()
    {
        var text = new StringBuilder("$");
        foreach (var part in _path)
        {
            if (part.Index >= 0)
            {
                text.Append('[').Append(part.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                text.Append('.').Append(Short(WellFormed.Text(Encoding.UTF8.GetString(_line.Slice(part.Start, part.Length).ToArray()))));
            }
        }

        return text.ToString();
    }
}
