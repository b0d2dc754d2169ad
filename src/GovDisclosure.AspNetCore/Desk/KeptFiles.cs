namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What is kept below a place.</summary>
internal static class KeptFiles
{
    /// <summary>The files below a place: the rest of the key of each, with the name that it was given.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> NamedAsync(this IDisclosureFileStore store, string prefix, CancellationToken cancellationToken)
        => [.. (await store.ListAsync(prefix, cancellationToken).ConfigureAwait(false)).Select(key => KeyValuePair.Create(key[prefix.Length..], AttachmentName.Of(key)))];
}
