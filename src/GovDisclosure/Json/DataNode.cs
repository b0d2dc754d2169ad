using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Json;

/// <summary>A value of a data file that knows its place: line, column and path.</summary>
/// <remarks>
/// The readers of notices, schemes, tariffs and forms share it. A getter that meets a mistake adds it to the
/// problems and returns a stand-in (null, an empty list), so that one pass finds all mistakes.
/// </remarks>
internal sealed class DataNode
{
    private static readonly Dictionary<string, DataNode> NoMembers = new(StringComparer.Ordinal);

    private Dictionary<string, DataNode>? _members;
    private List<DataNode>? _items;

    public required DataKind Kind { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>The object or array that holds the value; null for the root.</summary>
    public DataNode? Parent { get; init; }

    /// <summary>The name of the member; null in an array and for the root.</summary>
    public string? Name { get; init; }

    /// <summary>The place in an array, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The path from the root, for example <c>$.days[3].date</c>; put together when a message needs it; of a long name the beginning.</summary>
    public string Path => Parent is null ? "$" : Name is null ? FormattableString.Invariant($"{Parent.Path}[{Index}]") : $"{Parent.Path}.{QuotedText.Shorten(Name, 100)}";

    /// <summary>The text of a string, or the digits of a number as written.</summary>
    public string Text { get; set; } = string.Empty;

    public bool IsTrue { get; init; }

    public IReadOnlyList<DataNode> Items => _items ?? [];

    public IReadOnlyDictionary<string, DataNode> Members => _members ?? NoMembers;

    internal void Add(DataNode item) => (_items ??= []).Add(item);

    internal bool TryAddMember(string name, DataNode value)
    {
        _members ??= new(StringComparer.Ordinal);
        if (_members.ContainsKey(name))
        {
            return false;
        }

        _members.Add(name, value);
        return true;
    }

    /// <summary>Reports every member that is not in the list: a misspelt name must not pass silently.</summary>
    public void RejectUnknown(DataProblems problems, params string[] known)
    {
        foreach (var pair in Members)
        {
            if (Array.IndexOf(known, pair.Key) < 0)
            {
                problems.Add(
                    pair.Value,
                    "data.unknown-member",
                    $"不认识的成员“{pair.Key}”；可用：{QuotedText.List(known).Chinese}",
                    $"unknown member \"{pair.Key}\"; known: {QuotedText.List(known).English}");
            }
        }
    }

    /// <summary>A member that may be missing; JSON null counts as missing.</summary>
    public DataNode? Find(string name)
        => Members.TryGetValue(name, out var node) && node.Kind != DataKind.Null ? node : null;

    /// <summary>A member that must be there.</summary>
    public DataNode? Require(string name, DataProblems problems)
    {
        var node = Find(name);
        if (node is null)
        {
            problems.Add(this, "data.missing-member", $"缺少成员“{name}”", $"member \"{name}\" is missing");
        }

        return node;
    }

    /// <summary>A text that must be there and say something.</summary>
    public string? RequireText(string name, DataProblems problems) => Require(name, problems)?.AsWording(name, problems);

    /// <summary>A text that may be missing, and may be empty.</summary>
    public string? FindText(string name, DataProblems problems) => Find(name)?.AsText(problems);

    /// <summary>A text that may be missing; one that is there must say something.</summary>
    public string? FindWording(string name, DataProblems problems) => Find(name)?.AsWording(name, problems);

    public LocalDate? RequireDate(string name, DataProblems problems) => Require(name, problems)?.AsDate(problems);

    public LocalDate? FindDate(string name, DataProblems problems) => Find(name)?.AsDate(problems);

    public IReadOnlyList<DataNode> RequireItems(string name, DataProblems problems)
        => Require(name, problems)?.AsItems(problems) ?? [];

    public IReadOnlyList<DataNode> FindItems(string name, DataProblems problems)
        => Find(name)?.AsItems(problems) ?? [];

    public bool ExpectObject(DataProblems problems) => Expect(DataKind.Object, problems);

    public string? AsText(DataProblems problems) => Expect(DataKind.Text, problems) ? Text : null;

    public bool? AsBoolean(DataProblems problems) => Expect(DataKind.Boolean, problems) ? IsTrue : null;

    public IReadOnlyList<DataNode> AsItems(DataProblems problems) => Expect(DataKind.Array, problems) ? Items : [];

    public LocalDate? AsDate(DataProblems problems)
    {
        var text = AsText(problems);
        if (text is null)
        {
            return null;
        }

        if (DateText.TryParseIso(text, out var date))
        {
            return date;
        }

        problems.Add(this, "data.date", $"“{text}”不是日期，应形如“2024-03-04”", $"\"{text}\" is not a date of the form yyyy-MM-dd");
        return null;
    }

    public long? AsInteger(DataProblems problems)
    {
        if (!Expect(DataKind.Number, problems))
        {
            return null;
        }

        if (long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        problems.Add(this, "data.integer", $"“{Text}”不是整数或超出范围", $"{Text} is not a whole number in range");
        return null;
    }

    public decimal? AsDecimal(DataProblems problems)
    {
        if (!Expect(DataKind.Number, problems))
        {
            return null;
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(Text, styles, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        problems.Add(this, "data.number", $"“{Text}”超出数值范围", $"{Text} is out of range");
        return null;
    }

    private string? AsWording(string name, DataProblems problems)
    {
        var text = AsText(problems);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        problems.Add(this, "data.empty-text", $"“{name}”不得为空", $"\"{name}\" must not be empty");
        return null;
    }

    private bool Expect(DataKind kind, DataProblems problems)
    {
        if (Kind == kind)
        {
            return true;
        }

        problems.Add(this, "data.type", $"应为{Named(kind).Chinese}，实为{Named(Kind).Chinese}", $"expected {Named(kind).English}, found {Named(Kind).English}");
        return false;
    }

    private static LocalizedText Named(DataKind kind) => kind switch
    {
        DataKind.Null => new("空值", "null"),
        DataKind.Boolean => new("是或否", "a boolean"),
        DataKind.Number => new("数字", "a number"),
        DataKind.Text => new("文本", "a text"),
        DataKind.Array => new("数组", "an array"),
        _ => new("对象", "an object"),
    };
}
