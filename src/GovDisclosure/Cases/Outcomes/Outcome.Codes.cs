using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;

namespace GovDisclosure;

public sealed partial class Outcome
{
    /// <summary>How many outcomes there are: 21.</summary>
    public const int Count = 21;

    /// <summary>The outcome with a code.</summary>
    /// <param name="code">The code, case-sensitive, for example <c>unable.notHeld</c>.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No outcome has the code; the message lists all codes.</exception>
    public static Outcome FromCode(string code)
        => TryFromCode(Guard.NotNull(code), out var outcome)
            ? outcome
            : throw Reason.With(
                new ArgumentException($"No outcome has the code '{code}'. Codes: {string.Join(", ", All.Select(o => o.Code))}.", nameof(code)),
                $"没有代码为“{code}”的办理结果。代码：{QuotedText.List(All.Select(o => o.Code)).Chinese}");

    /// <summary>Finds the outcome with a code.</summary>
    /// <param name="code">The code, case-sensitive; null finds none.</param>
    /// <param name="outcome">The outcome, or null.</param>
    /// <returns>Whether an outcome has the code.</returns>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Outcome? outcome)
    {
        outcome = null;
        return code is not null && ByCode.TryGetValue(code, out outcome);
    }

    /// <summary>The outcome at a place of the tally.</summary>
    /// <param name="index">From 0 to 20.</param>
    /// <returns>The outcome whose <see cref="Outcome.Index"/> is <paramref name="index"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or above 20.</exception>
    public static Outcome FromIndex(int index) => All[Guard.InRange(index, 0, Count - 1)];
}
