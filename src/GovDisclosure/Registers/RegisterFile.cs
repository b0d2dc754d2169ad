using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>A file that went out with a reply, which is kept elsewhere: its key there, and what its content was.</summary>
/// <remarks>It stands in the entry of the delivery, under the hash of the chain: a file that was changed or taken away afterwards is found. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterFile
{
    /// <summary>Makes a file.</summary>
    /// <param name="key">The key under which the host keeps it.</param>
    /// <param name="sha256">SHA-256 of its content; 64 hexadecimal digits in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> or <paramref name="sha256"/> is empty.</exception>
    public RegisterFile(string key, string sha256)
    {
        Key = Guard.NotBlank(key);
        Sha256 = Guard.NotBlank(sha256);
    }

    /// <summary>The key under which the host keeps it.</summary>
    public string Key { get; }

    /// <summary>SHA-256 of its content; 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; }

    /// <summary>The key.</summary>
    /// <returns>The key.</returns>
    public override string ToString() => Key;
}
