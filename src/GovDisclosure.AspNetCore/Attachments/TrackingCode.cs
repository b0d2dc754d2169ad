using System.Security.Cryptography;
using System.Text;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>The code with which an applicant follows a request: 128 random bits, of which only the hash is kept.</summary>
internal static class TrackingCode
{
    private const int Bytes = 16;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new code, in groups that a person can copy: digits and letters without I, L, O, U.</summary>
    public static string New()
    {
        var bits = RandomNumberGenerator.GetBytes(Bytes);
        var text = new StringBuilder();
        for (int i = 0, buffer = 0, count = 0; i < bits.Length || count > 0;)
        {
            if (count < 5 && i < bits.Length)
            {
                buffer = ((buffer << 8) | bits[i++]) & 0xFFFFF;
                count += 8;
            }

            count -= 5;
            text.Append(Alphabet[(count >= 0 ? buffer >> count : buffer << -count) & 31]);
            count = Math.Max(count, 0);
        }

        return string.Join('-', Enumerable.Range(0, (text.Length + 4) / 5).Select(i => text.ToString(i * 5, Math.Min(5, text.Length - (i * 5)))));
    }

    /// <summary>What is kept of a code.</summary>
    public static string HashOf(string code)
    {
        var plain = new string([.. code.ToUpperInvariant().Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }).Where(c => Alphabet.Contains(c))]);
        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(plain)));
    }

    public static bool Fits(string code, string keptHash)
        => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(code)), Encoding.ASCII.GetBytes(keptHash.Trim()));
}
