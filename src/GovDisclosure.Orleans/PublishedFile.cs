using GovDisclosure.Internal;

namespace GovDisclosure.Orleans;

/// <summary>A published file that holds an organ's report, by its address in the host's store.</summary>
/// <remarks>Equality compares all members.</remarks>
[GenerateSerializer]
[Immutable]
[Alias("govdisclosure.published-file")]
public sealed record PublishedFile
{
    /// <summary>Makes one.</summary>
    /// <param name="id">The host's id of the file: the same for every version of it. Of two files of one organ the first in ordinal order of ids counts.</param>
    /// <param name="organId">The organ that published it.</param>
    /// <param name="address">Where the host's store has it.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PublishedFile(string id, string organId, string address)
    {
        Id = Guard.NotBlank(id);
        OrganId = Guard.NotBlank(organId);
        Address = Guard.NotBlank(address);
    }

    /// <summary>The host's id of the file.</summary>
    [Id(0)]
    public string Id { get; }

    /// <summary>The organ that published it.</summary>
    [Id(1)]
    public string OrganId { get; }

    /// <summary>Where the host's store has it.</summary>
    [Id(2)]
    public string Address { get; }
}
