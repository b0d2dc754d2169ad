namespace GovDisclosure.OpenXml.Packaging;

/// <summary>How many bytes may still be unpacked of a package, all parts together.</summary>
internal sealed class UnpackedBudget
{
    private static readonly LocalizedText What = new("解压后的字节数", "unpacked bytes");

    private readonly long _limit;
    private long _left;

    public UnpackedBudget(long limit)
    {
        _limit = limit;
        _left = limit;
    }

    /// <summary>Stops before a part is unpacked that says itself that it is too large.</summary>
    public void CheckDeclared(long size)
    {
        if (size > _left)
        {
            throw new ReadingLimitException(What, _limit);
        }
    }

    public void Take(int count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new ReadingLimitException(What, _limit);
        }
    }
}
