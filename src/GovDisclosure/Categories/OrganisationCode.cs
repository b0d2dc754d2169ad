using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

/// <summary>An organisation code (组织机构代码) of nine characters: eight and a check digit, GB 11714.</summary>
/// <remarks>
/// A code with a wrong check digit is kept, as live sites print such codes; see <see cref="IsCheckValid"/>. The weights of the
/// check digit are 3, 7, 9, 10, 5, 8, 4, 2 modulo 11, and X stands for ten. Equality compares the nine characters.
/// </remarks>
[JsonShape(Codec = typeof(OrganisationCodeShape))]
public sealed partial record OrganisationCode
{
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    private OrganisationCode(string text) => Text = text;

    /// <summary>The nine characters without a hyphen, letters in upper case.</summary>
    public string Text { get; }

    /// <summary>The check digit that the first eight characters ask for: 0 to 9 or X.</summary>
    public char ExpectedCheck
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < Weights.Length; i++)
            {
                sum += Weights[i] * (Text[i] <= '9' ? Text[i] - '0' : Text[i] - 'A' + 10);
            }

            var check = (11 - (sum % 11)) % 11;
            return check == 10 ? 'X' : (char)('0' + check);
        }
    }

    /// <summary>Whether the ninth character is the check digit.</summary>
    public bool IsCheckValid => Text[8] == ExpectedCheck;

    /// <summary>Reads an organisation code.</summary>
    /// <param name="text">Nine letters and digits, a hyphen before the last one allowed; for example <c>00836603-1</c>.</param>
    /// <returns>The code, whether or not its check digit is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> does not have the form.</exception>
    public static OrganisationCode Parse(string text)
        => TryParse(Guard.NotNull(text), out var code) ? code : throw new FormatException($"\"{text}\" is not an organisation code of nine characters.");

    /// <summary>Reads an organisation code.</summary>
    /// <param name="text">Nine letters and digits, a hyphen before the last one allowed.</param>
    /// <param name="code">The code, whether or not its check digit is right; null where the text does not have the form.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationCode? code)
    {
        code = null;
        var plain = CodeText.Normalise(text);
        if (plain.Length == 10 && plain[8] == '-')
        {
            plain = plain.Remove(8, 1);
        }

        if (plain.Length != 9 || !plain.All(CodeText.IsDigitOrUpper) || !(plain[8] is 'X' or (>= '0' and <= '9')))
        {
            return false;
        }

        code = new OrganisationCode(plain);
        return true;
    }

    /// <summary>The code as text.</summary>
    /// <returns>The nine characters.</returns>
    public override string ToString() => Text;
}
