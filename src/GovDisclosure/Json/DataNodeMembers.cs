using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Json;

/// <summary>Reads members of a node: every mistake becomes a problem with its place, and the reading goes on.</summary>
internal static class DataNodeMembers
{
    /// <summary>An object with no members but the known ones; null, with a problem, where it is something else.</summary>
    public static DataNode? Object(this DataNode? node, DataProblems problems, params string[] known)
    {
        if (node is null || !node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, known);
        return node;
    }

    /// <summary>A count, zero or more; null where it is missing or wrong.</summary>
    public static long? Count(this DataNode node, string name, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found?.AsInteger(problems) is not { } value)
        {
            return null;
        }

        if (value < 0)
        {
            problems.Add(found, "data.negative", $"“{name}”不得为负：{found.Text}", $"\"{name}\" must be zero or more, not {found.Text}");
            return null;
        }

        return value;
    }

    /// <summary>A sum of money in yuan, zero or more.</summary>
    public static decimal Yuan(this DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name) is not { } found || found.AsDecimal(problems) is not { } value)
        {
            return 0;
        }

        if (value < 0)
        {
            problems.Add(found, "data.negative", $"“{name}”不得为负：{found.Text}", $"\"{name}\" must be zero or more, not {found.Text}");
            return 0;
        }

        return value;
    }

    /// <summary>One of the codes of an enumeration; null where nothing is there or, with a problem, where the code is not known.</summary>
    public static T? FindCode<T>(this DataNode node, string name, DataProblems problems, CodeShape<T> codes)
        where T : struct, Enum
        => node.Find(name)?.AsCode(problems, codes);

    /// <summary>One of the codes of a table; the fallback where it is missing or, with a problem, unknown.</summary>
    public static T Code<T>(this DataNode node, string name, DataProblems problems, CodeShape<T> codes, T fallback, bool isRequired = false)
        where T : struct, Enum
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        return found is null ? fallback : found.AsCode(problems, codes) ?? fallback;
    }

    /// <summary>A list of codes; those that are unknown are left out, with a problem.</summary>
    public static List<T> Codes<T>(this DataNode node, string name, DataProblems problems, CodeShape<T> codes)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var item in node.FindItems(name, problems))
        {
            if (item.AsCode(problems, codes) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>A flag; false where it is missing.</summary>
    public static bool Flag(this DataNode node, string name, DataProblems problems) => node.Find(name)?.AsBoolean(problems) ?? false;

    /// <summary>The value that a constructor makes of what was read; what the constructor refuses is a problem at the node.</summary>
    public static T? Make<T>(this DataNode node, DataProblems problems, Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            var reason = Reason.Of(error);
            problems.Add(node, "data.contract", $"此处的内容不符合格式的要求：{reason.Chinese}", reason.English);
            return null;
        }
    }

    /// <summary>A list of texts that are not empty.</summary>
    public static List<string> Texts(this DataNode node, string name, DataProblems problems)
    {
        var texts = new List<string>();
        foreach (var item in node.FindItems(name, problems))
        {
            if (item.AsText(problems) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>A list of values, each read from an object; those with mistakes are left out.</summary>
    public static List<T> List<T>(this DataNode node, string name, DataProblems problems, Func<DataNode, DataProblems, T?> read)
        where T : class
    {
        var values = new List<T>();
        foreach (var item in node.FindItems(name, problems))
        {
            if (read(item, problems) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>A whole number from a range.</summary>
    public static int? Number(this DataNode node, string name, int min, int max, DataProblems problems, bool isRequired = false)
    {
        var found = isRequired ? node.Require(name, problems) : node.Find(name);
        if (found?.AsInteger(problems) is not { } value)
        {
            return null;
        }

        if (value >= min && value <= max)
        {
            return (int)value;
        }

        var range = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", min, max);
        problems.Add(found, "data.range", $"“{name}”应在 {range} 之内，实为 {found.Text}", $"\"{name}\" must be in {range}, not {found.Text}");
        return null;
    }

    /// <summary>An interval of days, both included.</summary>
    public static DateInterval? Days(this DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name).Object(problems, "from", "to") is not { } found
            || (found.RequireDate("from", problems), found.RequireDate("to", problems)) is not ({ } from, { } to))
        {
            return null;
        }

        if (from <= to)
        {
            return new DateInterval(from, to);
        }

        problems.Add(found, "data.period", "“from”不得晚于“to”", "\"from\" must not be after \"to\"");
        return null;
    }

    internal static T? AsCode<T>(this DataNode found, DataProblems problems, CodeShape<T> codes)
        where T : struct, Enum
    {
        if (found.AsText(problems) is not { } text)
        {
            return null;
        }

        if (codes.TryGet(text, out var value))
        {
            return value;
        }

        problems.Add(found, "data.unknown-code", $"不认识的代码“{text}”；可用：{QuotedText.List(codes.Codes).Chinese}", $"unknown code \"{text}\"; known: {QuotedText.List(codes.Codes).English}");
        return null;
    }
}
