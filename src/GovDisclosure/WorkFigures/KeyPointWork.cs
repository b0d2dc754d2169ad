using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>How the year's key points of open government were carried out: the orders followed, the tasks, the weight in the assessment.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record KeyPointWork
{
    /// <summary>The orders of higher organs that are followed (按照…要求).</summary>
    public IReadOnlyList<IssuedDocument> Basis { get; init => field = ValueList.Copy(value); } = ValueList<IssuedDocument>.Empty;

    /// <summary>The tasks, in the order of the report.</summary>
    public IReadOnlyList<KeyPointTask> Tasks { get; init => field = ValueList.Copy(value); } = ValueList<KeyPointTask>.Empty;

    /// <summary>The aim that closes the sentence, for example 全力推进行政决策公开; null for none.</summary>
    public string? Aim { get; init; }

    /// <summary>The weight of the disclosure work in the assessment of performance; null where the report gives none.</summary>
    public PerformanceAssessment? Assessment { get; init; }
}
