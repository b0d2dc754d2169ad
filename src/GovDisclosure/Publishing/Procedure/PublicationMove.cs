using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>What taking a step gives: the document after it, or the same document and everything that stands in the way.</summary>
[JsonShape]
public sealed partial record PublicationMove
{
    internal PublicationMove(Publication publication, IReadOnlyList<Finding> findings)
    {
        Publication = publication;
        Findings = ValueList.Copy(findings);
    }

    /// <summary>The document: after the step where it was taken, unchanged where it was not.</summary>
    public Publication Publication { get; }

    /// <summary>Every condition that is not met, each with its article; empty where the step was taken.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the step was taken.</summary>
    public bool IsDone => Findings.Count == 0;
}
