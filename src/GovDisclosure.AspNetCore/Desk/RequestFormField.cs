namespace GovDisclosure.AspNetCore.Desk;

/// <summary>One field of the request form (2019, art. 29), as the pages, the script and the check of the server read it.</summary>
internal sealed record RequestFormField(string Name, string Kind, LocalizedText Label)
{
    public bool IsRequired { get; init; }

    public int Max { get; init; } = 200;

    public LocalizedText? Help { get; init; }

    public string? Autocomplete { get; init; }

    public IReadOnlyList<(string Code, LocalizedText Name)> Choices { get; init; } = [];
}
