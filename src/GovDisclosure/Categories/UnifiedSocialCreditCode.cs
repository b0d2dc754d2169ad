using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

/// <summary>A unified social credit code (统一社会信用代码) of eighteen characters with a check character, GB 32100.</summary>
/// <remarks>
/// It holds the department and kind of registration, the region, and the organisation code in its characters 9 to 17. A code
/// with a wrong check character is kept; see <see cref="IsCheckValid"/>. The check is modulo 31 over 0-9 and the letters
/// without I, O, S, V, Z. Equality compares the eighteen characters.
/// </remarks>
[JsonShape(Codec = typeof(UnifiedSocialCreditCodeShape))]
public sealed partial record UnifiedSocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private UnifiedSocialCreditCode(string text) => Text = text;

    /// <summary>The eighteen characters, letters in upper case.</summary>
    public string Text { get; }

    /// <summary>The region of registration: six digits, the third to the eighth character.</summary>
    public string Region => Text.Substring(2, 6);

    /// <summary>The organisation code in the code: characters 9 to 17.</summary>
    public OrganisationCode Organisation => OrganisationCode.Parse(Text.Substring(8, 9));

    /// <summary>The check character that the first seventeen characters ask for.</summary>
    public char ExpectedCheck
    {
        get
        {
            var (sum, weight) = (0, 1);
            for (var i = 0; i < 17; i++)
            {
                sum += weight * Alphabet.IndexOf(Text[i]);
                weight = weight * 3 % 31;
            }

            return Alphabet[(31 - (sum % 31)) % 31];
        }
    }

    /// <summary>Whether the eighteenth character is the check character.</summary>
    public bool IsCheckValid => Text[17] == ExpectedCheck;

    /// <summary>Reads a unified social credit code.</summary>
    /// <param name="text">Eighteen characters, for example <c>11370900004341590P</c>.</param>
    /// <returns>The code, whether or not its check character is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> does not have the form.</exception>
    public static UnifiedSocialCreditCode Parse(string text)
        => TryParse(Guard.NotNull(text), out var code) ? code : throw new FormatException($"\"{text}\" is not a unified social credit code of eighteen characters.");

    /// <summary>Reads a unified social credit code.</summary>
    /// <param name="text">Eighteen characters of the standard's alphabet, the region in digits.</param>
    /// <param name="code">The code, whether or not its check character is right; null where the text does not have the form.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code)
    {
        code = null;
        var plain = CodeText.Normalise(text);
        if (plain.Length != 18
            || !plain.All(c => Alphabet.Contains(c))
            || !plain.Skip(2).Take(6).All(CodeText.IsDigit)
            || !(plain[16] is 'X' || CodeText.IsDigit(plain[16])))
        {
            return false;
        }

        code = new UnifiedSocialCreditCode(plain);
        return true;
    }

    /// <summary>The code as text.</summary>
    /// <returns>The eighteen characters.</returns>
    public override string ToString() => Text;
}
