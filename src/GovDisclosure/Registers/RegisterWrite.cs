using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What a store writes of one request: its new row with what hangs on it.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterWrite
{
    /// <summary>Makes a write.</summary>
    /// <param name="row">The row as it is to be.</param>
    /// <param name="expected">The <see cref="RegisterRow.Stamp"/> of the row that was read; 0 where there must be none yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expected"/> is negative.</exception>
    public RegisterWrite(RegisterRow row, long expected)
    {
        Row = Guard.NotNull(row);
        Expected = Guard.NotNegative(expected);
    }

    /// <summary>The row as it is to be; the place of a new one is given by the store.</summary>
    public RegisterRow Row { get; }

    /// <summary>The stamp of the row that was read; 0 where there must be none yet.</summary>
    public long Expected { get; }

    /// <summary>The request after the entries, without the identity of the applicant; null where the request itself did not change.</summary>
    public DisclosureRequest? Request { get; init; }

    /// <summary>The row as it was read, by which a store knows what its lists found the request by so far; null for a new one, and where the request itself did not change.</summary>
    public RegisterRow? Before { get; init; }

    /// <summary>
    /// A key of all that the days of the request depend on, written where <see cref="Request"/> is: what requests with the same key have of days, of their end and of
    /// their faults is the same whatever the calendar says. Null where that is not said; then each is worked out for itself.
    /// </summary>
    public string? DayKey { get; init; }

    /// <summary>Whether the identity of the applicant is written with it: as it stands here, or taken out where it is null.</summary>
    public bool SetsContact { get; init; }

    /// <summary>The identity of the applicant, which is kept apart.</summary>
    public ApplicantContact? Contact { get; init; }

    /// <summary>The new entries, in order.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; init => field = ValueList.Copy(value); } = ValueList<RegisterEntry>.Empty;

    /// <summary>The reviews that count in some year, which take the place of the old where <see cref="Request"/> is there.</summary>
    public IReadOnlyList<RegisterReview> Reviews { get; init => field = ValueList.Copy(value); } = ValueList<RegisterReview>.Empty;

    /// <summary>The row.</summary>
    /// <returns>As <see cref="RegisterRow.ToString"/>.</returns>
    public override string ToString() => Row.ToString();
}
