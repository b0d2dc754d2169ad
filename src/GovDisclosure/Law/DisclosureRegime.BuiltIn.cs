using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

// The regimes that come with the library. The day of receipt chooses one, and the request keeps it to its end. Nothing was in force before
// 1 May 2008. After the last day covered it is not known whether the Regulations were revised again: the last regime is still given, because a
// regulation stays in force until another replaces it, but the status says so, and so does a finding of every deadline.
public sealed partial record DisclosureRegime
{
    /// <summary>The last day, inclusive, for which the law was followed: 31 December 2026.</summary>
    public static LocalDate CoveredThrough { get; } = new(2026, 12, 31);

    // Each is made when it is first asked for: a request needs one of them. Two threads may both make one; they make the same.

    /// <summary>The regime of the 2007 Regulations: receipts from 1 May 2008 to 14 May 2019, both included.</summary>
    public static DisclosureRegime Of2007 => field ??= Make2007();

    /// <summary>The regime of the 2019 revision: receipts from 15 May 2019.</summary>
    public static DisclosureRegime Of2019 => field ??= Make2019();

    /// <summary>Both, in the order of time.</summary>
    public static IReadOnlyList<DisclosureRegime> All => field ??= ValueList.Copy([Of2007, Of2019]);

    /// <summary>What is known of the Regulations on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Not in force before 1 May 2008; in force up to <see cref="CoveredThrough"/>; outside coverage after it.</returns>
    public static LawStatus StatusOn(LocalDate day)
        => day < Of2007.InForceFrom ? LawStatus.NotInForce
            : day > CoveredThrough ? LawStatus.OutsideCoverage
            : LawStatus.InForce;

    /// <summary>The regime for a day of receipt.</summary>
    /// <param name="received">The day of receipt.</param>
    /// <returns>The regime of 2007 up to 14 May 2019, the regime of 2019 from 15 May 2019.</returns>
    /// <exception cref="LawNotInForceException"><paramref name="received"/> is before 1 May 2008.</exception>
    public static DisclosureRegime ForReceipt(LocalDate received)
        => TryForReceipt(received) ?? throw LawNotInForceException.OfRegulations(received, Of2007.InForceFrom);

    /// <summary>The regime for a day of receipt, or null where none was in force.</summary>
    /// <param name="received">The day of receipt.</param>
    /// <returns>The regime; null before 1 May 2008.</returns>
    public static DisclosureRegime? TryForReceipt(LocalDate received)
        => !PackedDate.IsBefore(received, Of2019.InForceFrom) ? Of2019
            : !PackedDate.IsBefore(received, Of2007.InForceFrom) ? Of2007
            : null;

    /// <summary>The built-in regime with a code.</summary>
    /// <param name="code"><c>2007</c> or <c>2019</c>.</param>
    /// <returns>The regime, or null where no built-in regime has the code.</returns>
    public static DisclosureRegime? Find(string? code) => code switch
    {
        "2007" => Of2007,
        "2019" => Of2019,
        _ => null,
    };
}
