using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovDisclosure.Internal;

/// <summary>The hash of an entry of a chain.</summary>
internal static class ChainHash
{
    /// <summary>What stands for the hash before the first entry of a chain.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256 over a kind and the parts of an entry.</summary>
    /// <param name="kind">The kind of entry with the version of its text.</param>
    /// <param name="parts">The parts in their order; their lengths stand before them, so that no text can pretend to be two.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Of(string kind, params string?[] parts)
    {
        var text = new StringBuilder(kind);
        foreach (var part in parts)
        {
            text.Append('\n').Append(part is null ? "-" : part.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(part);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
#if NET
        return Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
#else
        using var algorithm = SHA256.Create();
        return string.Concat(algorithm.ComputeHash(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
#endif
    }
}
