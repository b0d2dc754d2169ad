using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>Why a result is what it is: a conclusion and the steps to it, in order.</summary>
/// <remarks>Equality compares the conclusion and all steps.</remarks>
[JsonShape]
public sealed partial record Explanation
{
    private const int StepLength = 128;

    /// <summary>Makes an explanation.</summary>
    /// <param name="conclusion">The result in one sentence.</param>
    /// <param name="steps">The steps that lead to it, in order; copied.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Explanation(LocalizedText conclusion, IEnumerable<ExplanationStep> steps)
    {
        Conclusion = Guard.NotNull(conclusion);
        Steps = ValueList.Copy(Guard.NotNull(steps));
    }

    /// <summary>The result in one sentence.</summary>
    public LocalizedText Conclusion { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>The explanation as text: the conclusion, then a numbered line for each step.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>Lines separated by line feeds, without a line feed at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string ToText(Language language)
    {
        var text = new TextBuffer(StepLength * (Steps.Count + 1));
        AppendTo(ref text, language);
        return text.Take();
    }

    /// <summary>Writes the explanation behind a text.</summary>
    internal void AppendTo(ref TextBuffer text, Language language)
    {
        Conclusion.AppendTo(ref text, language);
        for (var i = 0; i < Steps.Count; i++)
        {
            text.Append('\n');
            text.Append(i + 1);
            text.Append(". ");
            Steps[i].AppendTo(ref text, language);
        }
    }
}
