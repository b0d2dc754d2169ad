namespace GovDisclosure.Prose;

/// <summary>What a sentence counts where a number stands.</summary>
internal enum FigureTopic
{
    /// <summary>Nothing says it.</summary>
    None = 0,

    /// <summary>Requests for disclosure.</summary>
    Requests,

    /// <summary>Reconsiderations and suits.</summary>
    Cases,

    /// <summary>Anything else: suggestions, letters, documents, pieces of information.</summary>
    Other,
}
