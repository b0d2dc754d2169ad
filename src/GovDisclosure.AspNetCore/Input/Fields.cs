using System.Globalization;
using GovDisclosure.Internal;
using Microsoft.Extensions.Primitives;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Input;

/// <summary>The fields of a call by name, from its query, its form or a flat JSON object; every mistake is kept, and told together.</summary>
/// <remarks>A field that nobody asked for is a mistake too: it is a misspelt one. Names that begin with an underscore are the host's.</remarks>
internal sealed class Fields(IReadOnlyDictionary<string, StringValues> values)
{
    public const int MaxText = 4000;

    // What a page sends of its own: the token of the form, and the language of the answer.
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal) { "lang", "__RequestVerificationToken" };

    private readonly List<FieldProblem> _problems = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public IReadOnlyList<FieldProblem> Problems => _problems;

    /// <summary>What was sent, one text a field, to fill a form in again.</summary>
    public IReadOnlyDictionary<string, string> Sent()
        => values.Where(pair => pair.Value.Count > 0 && !Everywhere.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value[0] ?? string.Empty, StringComparer.Ordinal);

    /// <summary>Takes all fields for asked: a page that shows them again has no use for a mistake of their names.</summary>
    public void Touch() => _asked.UnionWith(values.Keys);

    /// <summary>Whether a field was sent and is not blank.</summary>
    public bool Has(string name) => Raw(name) is not null;

    /// <summary>Whether a field was sent, blank or not.</summary>
    public bool IsSent(string name) => values.ContainsKey(name);

    public void Add(string field, string chinese, string english)
    {
        var problem = new FieldProblem(field, new LocalizedText(chinese, english));
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>The text of a field without white space around it; null where it is blank or missing.</summary>
    public string? Text(string name, int max = MaxText, bool isRequired = false)
    {
        var text = Raw(name);
        if (text is null)
        {
            if (isRequired)
            {
                Add(name, "此项必填", "this field is required");
            }

            return null;
        }

        return Sound(name, text, max);
    }

    private string? Sound(string name, string text, int max)
    {
        if (text.Length > max)
        {
            Add(name, FormattableString.Invariant($"不得超过{max}个字"), FormattableString.Invariant($"at most {max} characters"));
            return null;
        }

        if (IsGarbled(text))
        {
            Add(name, "含有无法识别的字符，请以 UTF-8 编码提交", "holds characters that cannot be read: send it in UTF-8");
            return null;
        }

        if (!IsPlain(text))
        {
            Add(name, "含有不能使用的控制字符", "contains control characters that cannot be used");
            return null;
        }

        return text;
    }

    public string RequiredText(string name, int max = MaxText) => Text(name, max, isRequired: true) ?? "?";

    /// <summary>A text by which something is looked up: without it the call ends, and is not told that the thing is not there.</summary>
    /// <exception cref="InputException">The field is wrong or missing.</exception>
    public string Key(string name, int max)
    {
        var before = _problems.Count;
        var text = RequiredText(name, max);
        return _problems.Count == before ? text : throw new InputException(_problems);
    }

    /// <summary>The texts of a field that may come several times.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        _asked.Add(name);
        return values.TryGetValue(name, out var found) ? [.. found.Select(text => text?.Trim() ?? string.Empty).Where(text => text.Length > 0)] : [];
    }

    /// <summary>The lines of a field: of one text, or of a list of texts; none where it is missing or wrong.</summary>
    /// <param name="name">The name.</param>
    /// <param name="max">How many characters there may be in all.</param>
    public IReadOnlyList<string> Lines(string name, int max)
    {
        var all = string.Join('\n', Texts(name));
        if (all.Length == 0)
        {
            return [];
        }

        return Sound(name, all, max) is { } text ? text.Split('\n') : [];
    }

    /// <summary>A day in ISO form; null where it is missing or wrong.</summary>
    public LocalDate? Date(string name, bool isRequired = false)
    {
        if (Text(name, isRequired: isRequired) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) && date.Year is >= 1949 and <= 9998)
        {
            return date;
        }

        Add(name, $"不是有效的日期：{Shown(text)}（应如2024-03-04）", $"not a valid date: {Shown(text)} (for example 2024-03-04)");
        return null;
    }

    public LocalDate RequiredDate(string name) => Date(name, isRequired: true) ?? new LocalDate(2000, 1, 1);

    public int? Number(string name, int min, int max, bool isRequired = false)
    {
        if (Text(name, isRequired: isRequired) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Add(name, FormattableString.Invariant($"应为{min}至{max}的整数：{Shown(text)}"), FormattableString.Invariant($"must be a whole number from {min} to {max}: {Shown(text)}"));
        return null;
    }

    public decimal? Amount(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= 1_000_000_000m && decimal.Round(amount, 2) == amount)
        {
            return amount;
        }

        Add(name, $"应为不小于零、至多两位小数的金额（元）：{Shown(text)}", $"must be an amount in yuan, zero or more, with two decimals at most: {Shown(text)}");
        return null;
    }

    public bool Flag(string name)
    {
        switch (Text(name))
        {
            case null or "false" or "0":
                return false;
            case "true" or "1" or "on":
                return true;
            case var text:
                Add(name, $"应为“true”或者“false”：{Shown(text)}", $"must be true or false: {Shown(text)}");
                return false;
        }
    }

    /// <summary>A value of an enumeration by its code in the contract; its zero where the field is missing or wrong.</summary>
    public T Code<T>(string name, bool isRequired = false)
        where T : struct, Enum
    {
        if (Text(name, isRequired: isRequired) is not { } text)
        {
            return default;
        }

        if (CodesOf<T>.TryParse(text, out var value))
        {
            return value;
        }

        AddCode(name, text, CodesOf<T>.All);
        return default;
    }

    /// <summary>One of some known codes; null where the field is missing or wrong.</summary>
    public T? Choice<T>(string name, Func<string, T?> find, IEnumerable<string> codes, bool isRequired = false)
        where T : class
    {
        if (Text(name, isRequired: isRequired) is not { } text)
        {
            return null;
        }

        if (find(text) is { } found)
        {
            return found;
        }

        AddCode(name, text, codes);
        return null;
    }

    /// <summary>Runs what makes a value of the fields; an argument that it refuses is a mistake of the field.</summary>
    public T? Make<T>(string field, Func<T> make)
    {
        if (_problems.Count > 0)
        {
            return default;
        }

        try
        {
            return make();
        }
        catch (ArgumentException problem)
        {
            var reason = Guard.ReasonOf(problem);
            Add(field, "与其他各项不能同时成立，或者超出允许的范围", reason);
            return default;
        }
    }

    /// <summary>Ends the reading: throws where anything was wrong.</summary>
    /// <exception cref="InputException">At least one field is wrong or unknown.</exception>
    public void Finish()
    {
        foreach (var name in values.Keys)
        {
            if (!_asked.Contains(name) && !Everywhere.Contains(name) && !name.StartsWith('_'))
            {
                Add(Shown(name), "没有这一项", "there is no such field");
            }
        }

        if (_problems.Count > 0)
        {
            throw new InputException(_problems);
        }
    }

    /// <summary>All names and values, in the order of names: the content of the call, without the token of a form.</summary>
    public string Content() => string.Join('\n', values.Where(pair => !Everywhere.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => FormattableString.Invariant($"{pair.Key}={string.Join('\0', pair.Value.AsEnumerable())}")));

    private string? Raw(string name)
    {
        _asked.Add(name);
        if (!values.TryGetValue(name, out var found) || found.Count == 0)
        {
            return null;
        }

        if (found.Count > 1)
        {
            Add(name, "只能出现一次", "may come only once");
        }

        return found[0] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    private void AddCode(string name, string text, IEnumerable<string> codes)
    {
        var known = codes.Take(40).ToList();
        Add(
            name,
            $"没有“{Shown(text)}”这一代码；可用：{string.Join("、", known.Select(code => $"“{code}”"))}",
            $"there is no code \"{Shown(text)}\"; the codes are {string.Join(", ", known)}");
    }

    // A form in another encoding: bytes that are no UTF-8 stay percent signs. An address that somebody quotes may hold such bytes.
    private static bool IsGarbled(string text)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return true;
        }

        if (!text.Contains('%', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        var plain = Uri.UnescapeDataString(text);
        for (var at = plain.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < plain.Length; at = plain.IndexOf('%', at + 1))
        {
            if (char.IsAsciiHexDigit(plain[at + 2]) && (plain[at + 1] is '8' or '9' or (>= 'A' and <= 'F') or (>= 'a' and <= 'f')))
            {
                return true;
            }
        }

        return false;
    }

    // Marks that turn the direction of writing make a name look like another one.
    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (TextSafety.IsForbidden(text[i]) || TurnsDirection(text[i]) || char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shown(string text) => text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "…") : text;
}
