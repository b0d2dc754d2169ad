using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure;

public sealed partial class ReviewDecisionKind
{
    /// <summary>Finds the kind with a code.</summary>
    /// <param name="code">The code, case-sensitive; null finds none.</param>
    /// <param name="kind">The kind, or null.</param>
    /// <returns>Whether a kind has the code.</returns>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out ReviewDecisionKind? kind)
        => (kind = All.FirstOrDefault(k => k.Code == code)) is not null;

    /// <summary>The kind with a code.</summary>
    /// <param name="code">The code, case-sensitive.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No kind has the code; the message lists all codes.</exception>
    public static ReviewDecisionKind FromCode(string code)
        => TryFromCode(Guard.NotNull(code), out var kind)
            ? kind
            : throw new ArgumentException($"No kind of decision has the code '{code}'. Codes: {string.Join(", ", All.Select(k => k.Code))}.", nameof(code));

    /// <summary>Recognises the kind that a Chinese description names, as reports write it.</summary>
    /// <param name="review">Whether a reconsideration or a suit is described.</param>
    /// <param name="text">The description, for example 责令被申请人重新作出答复 or 告知申请人向上级申请.</param>
    /// <param name="kind">The kind, or null where the words fit none.</param>
    /// <returns>Whether a kind was recognised; nothing is guessed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="review"/> is not a member of <see cref="ReviewKind"/>.</exception>
    public static bool TryRecognise(ReviewKind review, string text, [NotNullWhen(true)] out ReviewDecisionKind? kind)
    {
        Guard.NotNull(text);
        Guard.Defined(review);
        kind = null;
        foreach (var (words, ofReview, ofSuit) in Wordings)
        {
            var fits = review == ReviewKind.Reconsideration ? ofReview : ofSuit;
            if (fits is not null && words.All(text.Contains))
            {
                kind = fits;
                return true;
            }
        }

        return false;
    }
}
