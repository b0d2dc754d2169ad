using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Texts;

namespace GovDisclosure.Findings;

/// <summary>One step of the reasoning behind a result.</summary>
[JsonShape]
public sealed partial record ExplanationStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="text">What was done and with what numbers, in both languages.</param>
    /// <param name="citation">The rule that the step follows; null for plain arithmetic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ExplanationStep(LocalizedText text, Citation? citation = null)
    {
        Text = Guard.NotNull(text);
        Citation = citation;
    }

    /// <summary>What was done and with what numbers.</summary>
    public LocalizedText Text { get; }

    /// <summary>The rule that the step follows; null for plain arithmetic.</summary>
    public Citation? Citation { get; }

    /// <summary>The step as a line of text, the citation in brackets behind it.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>One line without a line break; a point from memory or an interpretation is marked as such.</returns>
    public string In(Language language)
    {
        var text = Text.In(language);
        if (Citation is null)
        {
            return text;
        }

        var mark = (Citation.Verification, language) switch
        {
            (Verification.FromMemory, Language.Chinese) => "，未经核实",
            (Verification.FromMemory, _) => ", unverified",
            (Verification.Interpretation, Language.Chinese) => "，系解释",
            (Verification.Interpretation, _) => ", an interpretation",
            _ => string.Empty,
        };
        return language == Language.Chinese
            ? $"{text}（{Citation.In(language)}{mark}）"
            : $"{text} ({Citation.In(language)}{mark})";
    }
}
