namespace GovDisclosure.Orleans;

/// <summary>How far a holiday notice has come: an organ and those below it.</summary>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.notice-result")]
public sealed record NoticeResult
{
    /// <summary>How many organs have it.</summary>
    [Id(0)]
    public int Organs { get; init; }

    /// <summary>How many open requests have another last day.</summary>
    [Id(1)]
    public long Moved { get; init; }

    /// <summary>Organs that could not be reached or could not count anew, with their ids as places; the same notice once more tries these again.</summary>
    [Id(2)]
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
