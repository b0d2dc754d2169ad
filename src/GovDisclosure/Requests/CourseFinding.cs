namespace GovDisclosure.Requests;

/// <summary>A row of the table of findings: what an event did, under which condition, is found by which rule, with which article and words.</summary>
internal sealed class CourseFinding(
    StepEffect effect, string rule, Severity severity, Func<StepReading, CourseReading, Citation> source, Func<StepReading, CourseReading, LocalizedText> text)
{
    public StepEffect Effect { get; } = effect;

    public string Rule { get; } = rule;

    public Severity Severity { get; } = severity;

    public Func<StepReading, CourseReading, Citation> Source { get; } = source;

    public Func<StepReading, CourseReading, LocalizedText> Text { get; } = text;

    /// <summary>What must hold beside the effect; null for nothing.</summary>
    public Func<StepReading, CourseReading, bool>? When { get; init; }
}
