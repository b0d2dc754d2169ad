using System.Security.Cryptography;
using System.Text;
using GovDisclosure.AspNetCore.Attachments;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The key by which the fees of one applicant are added up: made of the document with a secret of the host, so that nobody reads the number out of it.</summary>
internal sealed class ApplicantKeys(IDisclosureFileStore files)
{
    private const int SecretBytes = 32;
    private byte[]? _secret;

    public async Task<string> KeyOfAsync(string document, CancellationToken cancellationToken)
    {
        var secret = _secret ??= await SecretAsync(cancellationToken).ConfigureAwait(false);
        var plain = new string([.. document.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(plain.Length > 0 ? plain : document)).AsSpan(0, 12));
    }

    private async Task<byte[]> SecretAsync(CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(FileKeys.Secret, cancellationToken).ConfigureAwait(false) is not { } stream)
        {
            using var made = new MemoryStream(RandomNumberGenerator.GetBytes(SecretBytes));
            await files.SaveAsync(FileKeys.Secret, made, cancellationToken).ConfigureAwait(false);
            return made.ToArray();
        }

        await using (stream.ConfigureAwait(false))
        {
            using var kept = new MemoryStream();
            await stream.CopyToAsync(kept, cancellationToken).ConfigureAwait(false);
            return kept.ToArray();
        }
    }
}
