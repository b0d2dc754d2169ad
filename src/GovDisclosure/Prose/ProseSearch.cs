namespace GovDisclosure.Prose;

/// <summary>How far a search of prose goes: hostile text must not make it long.</summary>
internal static class ProseSearch
{
    /// <summary>A text that takes longer is left to the reader.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>A paragraph has tens of numbers; of one with more than this the rest is left to the reader too.</summary>
    public const int MaxMatches = 20_000;
}
