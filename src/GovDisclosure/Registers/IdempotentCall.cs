using System.Runtime.CompilerServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What is kept of a call under its key.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Content">What stands for the content of the call; another content under the same key is another call.</param>
/// <param name="Answer">The answer; null while the call is worked on, and where its process died.</param>
[JsonShape]
public sealed partial record IdempotentCall(string Content, string? Answer)
{
    /// <summary>The most characters of a key, and of what stands for the content of a call.</summary>
    public const int MostCharacters = 200;

    internal static string Checked(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
        => Guard.NotBlank(text, name).Length <= MostCharacters
            ? text
            : throw new ArgumentException(FormattableString.Invariant($"The text has {text.Length} characters; at most {MostCharacters} are kept."), name);
}
