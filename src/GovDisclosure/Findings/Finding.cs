using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Findings;

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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a member of <see cref="Findings.Severity"/>.</exception>
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

    /// <summary>Where it is.</summary>
    public string Place { get; }

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

    /// <summary>The finding as a line of text.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>Severity, rule id, place and message on one line.</returns>
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
        return $"{severity} {RuleId} {PlaceParts.In(Place, language)}: {Message.In(language)}";
    }
}
