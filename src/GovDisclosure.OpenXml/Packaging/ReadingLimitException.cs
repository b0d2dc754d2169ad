namespace GovDisclosure.OpenXml.Packaging;

/// <summary>A limit was reached deep inside a part; caught where the part is read and told as a finding, never seen by a caller.</summary>
internal sealed class ReadingLimitException(LocalizedText what, long limit) : Exception(what.English)
{
    public LocalizedText What { get; } = what;

    public long Limit { get; } = limit;
}
