using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>A mistake in a data file: a notice, a category scheme, a tariff, a form.</summary>
[JsonShape]
public sealed partial record DataProblem
{
    internal DataProblem(string file, int line, int column, string path, string ruleId, LocalizedText message)
    {
        File = file;
        Line = line;
        Column = column;
        Path = path;
        RuleId = Guard.NotBlank(ruleId);
        Message = message;
    }

    /// <summary>The name of the file, as the caller gave it.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 where no line can be named.</summary>
    public int Line { get; }

    /// <summary>The column in bytes, from 1; 0 where no line can be named.</summary>
    public int Column { get; }

    /// <summary>The path of the value, for example <c>$.days[3].date</c>.</summary>
    public string Path { get; }

    /// <summary>The stable id of the rule that is broken, for example <c>data.duplicate-key</c>.</summary>
    public string RuleId { get; }

    /// <summary>What is wrong.</summary>
    public LocalizedText Message { get; }

    /// <summary>The problem as one line.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns><c>file:line:column path: message [rule]</c>; in Chinese <c>file:line:column “path”：message（rule）</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var form = language == Language.Chinese ? "{0}:{1}:{2} “{3}”：{4}（{5}）" : "{0}:{1}:{2} {3}: {4} [{5}]";
        return string.Format(CultureInfo.InvariantCulture, form, File, Line, Column, Path, Message.In(language), RuleId);
    }
}
