using GovDisclosure.AspNetCore.Attachments;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What is kept below a place.</summary>
internal static class KeptFiles
{
    /// <summary>Keeps uploaded files below a place under random keys, all of them or none.</summary>
    /// <returns>Their keys. The name that a person gave stands in the list of names, never on the disk.</returns>
    public static async Task<IReadOnlyList<string>> SaveAllAsync(this IDisclosureFileStore store, string prefix, IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var content = file.OpenReadStream();
                await using (content.ConfigureAwait(false))
                {
                    keys.Add(prefix + AttachmentName.KeyOf(UploadedFiles.NameOf(file)));
                    await store.SaveAsync(keys[^1], content, cancellationToken).ConfigureAwait(false);
                }
            }

            return keys;
        }
        catch
        {
            await store.DeleteAllAsync(keys).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes files away again of a call that was not done.</summary>
    public static async Task DeleteAllAsync(this IDisclosureFileStore store, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            await store.DeleteAsync(key, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>The files below a place: the rest of the key of each, with the name that it was given.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> NamedAsync(this IDisclosureFileStore store, string prefix, CancellationToken cancellationToken)
        => [.. (await store.ListAsync(prefix, cancellationToken).ConfigureAwait(false)).Select(key => KeyValuePair.Create(key[prefix.Length..], AttachmentName.Of(key)))];
}
