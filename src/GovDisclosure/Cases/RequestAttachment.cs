using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>A file that went out with a reply: what it is, and where the host keeps it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RequestAttachment
{
    /// <summary>Names a file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="key">The key of the file in the host's store.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="key"/> is empty.</exception>
    public RequestAttachment(string name, string key)
    {
        Name = Guard.NotBlank(name);
        Key = Guard.NotBlank(key);
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>The key of the file in the host's store.</summary>
    public string Key { get; }

    /// <summary>The size in bytes; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Size { get; init => field = value is { } size ? Guard.NotNegative(size, nameof(Size)) : null; }

    /// <summary>The media type, for example <c>application/pdf</c>; null where it is not known.</summary>
    public string? MediaType { get; init; }

    /// <summary>The SHA-256 of the bytes, 64 hexadecimal digits in lower case; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The value is not 64 hexadecimal digits in lower case.</exception>
    public string? Sha256
    {
        get;
        init => field = value is null || IsHash(value) ? value : throw Guard.Invalid("A SHA-256 is written with 64 hexadecimal digits in lower case.", nameof(Sha256));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal static bool IsHash(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return text.Length == 64;
    }
}
