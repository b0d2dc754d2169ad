using GovDisclosure.Internal;

namespace GovDisclosure.Requests;

/// <summary>Why a reply is due when it is due: steps with their articles and, on demand, every day.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record DeadlineExplanation
{
    private const int StepsLength = 1024;

    internal DeadlineExplanation(ReplyDeadline deadline, Explanation summary, IReadOnlyList<DeadlineDay> days)
    {
        Deadline = deadline;
        Summary = summary;
        Days = ValueList.Copy(days);
    }

    /// <summary>The deadline that is explained.</summary>
    public ReplyDeadline Deadline { get; }

    /// <summary>The conclusion and the steps to it.</summary>
    public Explanation Summary { get; }

    /// <summary>The days after the receipt through the due date, or through the day asked about when that is earlier; empty unless asked for.</summary>
    public IReadOnlyList<DeadlineDay> Days { get; }

    /// <summary>The explanation as text: the conclusion, a numbered line a step, then a line a day.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>Lines separated by line feeds, without a line feed at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string ToText(Language language)
    {
        var text = new TextBuffer(StepsLength + (DeadlineDay.LineLength * Days.Count));
        Summary.AppendTo(ref text, language);
        for (var i = 0; i < Days.Count; i++)
        {
            text.Append('\n');
            Days[i].AppendTo(ref text, language);
        }

        return text.Take();
    }
}
