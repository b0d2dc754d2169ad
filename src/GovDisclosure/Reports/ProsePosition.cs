namespace GovDisclosure.Reports;

/// <summary>Where a host's own prose stands in a section, seen from the sentences that are made of its figures.</summary>
public enum ProsePosition
{
    /// <summary>Paragraphs of their own in front of the figures.</summary>
    Before = 0,

    /// <summary>The beginning of the paragraph that holds the figures.</summary>
    Opening = 1,

    /// <summary>The end of the paragraph that holds the figures.</summary>
    Closing = 2,

    /// <summary>Paragraphs of their own behind the figures, in front of the subsections.</summary>
    After = 3,
}
