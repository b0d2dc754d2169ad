using System.Security.Cryptography;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The files of replies with the hashes of their content, as they are put under the chain with the delivery and looked at afterwards.</summary>
/// <remarks>Of a key only the random part goes into the chain: behind it stands the name that a person gave, which may name somebody.</remarks>
internal sealed class DeliveredFiles(IDisclosureFileStore files) : IRegisterFiles
{
    public async Task<IReadOnlyList<RegisterFile>> FilesAsync(string site, string requestId, CancellationToken cancellationToken = default)
    {
        var found = new List<RegisterFile>();
        var place = FileKeys.ReplyFiles(site, requestId);
        foreach (var key in await files.ListAsync(place, cancellationToken).ConfigureAwait(false))
        {
            if (await files.OpenAsync(key, cancellationToken).ConfigureAwait(false) is { } content)
            {
                await using (content.ConfigureAwait(false))
                {
                    var hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
                    var name = key.LastIndexOf('-');
                    found.Add(new RegisterFile(key[place.Length..(name > place.Length ? name : key.Length)], Convert.ToHexString(hash).ToLowerInvariant()));
                }
            }
        }

        return found;
    }
}
