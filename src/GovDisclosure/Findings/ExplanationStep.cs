using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>One step of the reasoning behind a result.</summary>
[JsonShape]
public sealed partial record ExplanationStep
{
    private const int LineLength = 128;

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
        var text = new TextBuffer(LineLength);
        AppendTo(ref text, language);
        return text.Take();
    }

    /// <summary>Writes the line of the step behind a text.</summary>
    internal void AppendTo(ref TextBuffer text, Language language) => Sentence(Text, Citation).AppendTo(ref text, language);

    /// <summary>A text with the citation in brackets behind it.</summary>
    internal static LocalizedText Sentence(LocalizedText text, Citation? citation) => citation?.Verification switch
    {
        null => text,
        Verification.FromMemory => Wording.Of("{0}（{1}，未经核实）", "{0} ({1}, unverified)", text, citation),
        Verification.Interpretation => Wording.Of("{0}（{1}，系解释）", "{0} ({1}, an interpretation)", text, citation),
        _ => Wording.Of("{0}（{1}）", "{0} ({1})", text, citation),
    };
}
