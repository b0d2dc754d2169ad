namespace GovDisclosure.Orleans;

/// <summary>The state of a grain as the text that is stored: made while nobody changes the state, whenever the provider gets to writing it.</summary>
[GenerateSerializer]
[Alias("govdisclosure.stored")]
internal sealed class StoredJson
{
    [Id(0)]
    public byte[] Utf8 { get; set; } = [];
}
