using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Something noticed in data: a report, a register, a timeline or a data file.</summary>
/// <remarks>Bad data gives findings, all of them; only a caller's bug throws. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="ruleId">The stable id of the rule, for example <c>shares.reproduce</c>.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="place">Where it is: a path in the data, or the name of a cell, table or section.</param>
    /// <param name="message">What is wrong, in both languages, with the numbers.</param>
    /// <exception cref="ArgumentException"><paramref name="ruleId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> or <paramref name="message"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of <see cref="Severity"/>.</exception>
    public Finding(string ruleId, Severity severity, string place, LocalizedText message)
    {
        RuleId = Guard.NotBlank(ruleId);
        Severity = Guard.Defined(severity);
        Place = Guard.NotNull(place);
        Message = Guard.NotNull(message);
    }

    /// <summary>The stable id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init => field = Guard.Defined(value); }

    /// <summary>Where it is, as waivers and hosts name it: the same in every language. <see cref="PlaceIn"/> says it in words.</summary>
    public string Place { get; }

    /// <summary>Where it is in words, where <see cref="Place"/> alone does not tell: the printed labels of a form's cell, its English names; null elsewhere.</summary>
    public LocalizedText? PlaceText { get; init; }

    /// <summary>What is wrong: the text for a page, in the reader's language. <see cref="In"/> is the line for a log or a console.</summary>
    public LocalizedText Message { get; }

    /// <summary>What the rule expects, as text; null where there is no single expectation.</summary>
    public string? Expected { get; init; }

    /// <summary>What the data holds, as text; null where nothing is there.</summary>
    public string? Actual { get; init; }

    /// <summary>The rule's source; null for plain arithmetic.</summary>
    public Citation? Source { get; init; }

    /// <summary>Other places that take part, for example the cells of an identity.</summary>
    public IReadOnlyList<string> Related { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Why the finding was waived; null when it stands.</summary>
    public string? WaiverReason { get; init; }

    /// <summary>Whether somebody waived the finding with a reason.</summary>
    public bool IsWaived => WaiverReason is not null;

    /// <summary>Where it is, in words: 表四·行政复议·总计 or <c>table 4 · reconsideration · total</c>, 第3页第2个表格 or <c>page 3, table 2</c>.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The place wholly in the language; a name from the data, such as a request's id, in quotation marks; empty where the finding is of the whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string PlaceIn(Language language) => (PlaceText ?? PlaceParts.Of(Place))?.In(language) ?? string.Empty;

    /// <summary>The finding as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>Severity, rule id, place in words and message on one line.</returns>
    public string In(Language language)
    {
        var severity = (Severity, language) switch
        {
            (Severity.Error, Language.Chinese) => "错误",
            (Severity.Warning, Language.Chinese) => "警告",
            (_, Language.Chinese) => "提示",
            (Severity.Error, _) => "error",
            (Severity.Warning, _) => "warning",
            _ => "info",
        };
        var place = PlaceIn(language);
        var head = place.Length > 0 ? $"{severity} {RuleId} {place}" : $"{severity} {RuleId}";
        return language == Language.Chinese ? $"{head}：{Message.Chinese}" : $"{head}: {Message.English}";
    }
}
