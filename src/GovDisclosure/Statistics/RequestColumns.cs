using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>Requests as four columns of equal length: the bulk path of the tally, without an object a request.</summary>
/// <remarks>
/// The columns are read only and are not copied. Days are day numbers, counted from 1970-01-01 = 0, Beijing dates
/// (<see cref="DayNumber"/>): the way columnar stores keep a date.
/// </remarks>
public readonly ref struct RequestColumns
{
    /// <summary>The day number of a request that is not decided.</summary>
    public const int Undecided = int.MaxValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Puts four columns side by side.</summary>
    /// <param name="received">The day number of receipt.</param>
    /// <param name="decided">The day number of the decision, or <see cref="Undecided"/>.</param>
    /// <param name="applicants">The number of the <see cref="ApplicantKind"/>, from 1 to 6; 0 where it is not recorded, which is a fault.</param>
    /// <param name="outcomes">The <see cref="Outcome.Index"/> of the outcome, from 0 to 20; not read where the request is not decided.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public RequestColumns(ReadOnlySpan<int> received, ReadOnlySpan<int> decided, ReadOnlySpan<byte> applicants, ReadOnlySpan<byte> outcomes)
    {
        Require(decided.Length, received.Length, nameof(decided));
        Require(applicants.Length, received.Length, nameof(applicants));
        Require(outcomes.Length, received.Length, nameof(outcomes));
        Received = received;
        Decided = decided;
        Applicants = applicants;
        Outcomes = outcomes;
    }

    /// <summary>The day numbers of receipt.</summary>
    public ReadOnlySpan<int> Received { get; }

    /// <summary>The day numbers of the decisions.</summary>
    public ReadOnlySpan<int> Decided { get; }

    /// <summary>The numbers of the applicant kinds.</summary>
    public ReadOnlySpan<byte> Applicants { get; }

    /// <summary>The indices of the outcomes.</summary>
    public ReadOnlySpan<byte> Outcomes { get; }

    /// <summary>How many requests there are.</summary>
    public int Count => Received.Length;

    /// <summary>A part of the requests, without copying.</summary>
    /// <param name="start">The first request, from 0.</param>
    /// <param name="length">How many requests.</param>
    /// <returns>The same columns, shortened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches beyond the columns.</exception>
    public RequestColumns Slice(int start, int length)
        => new(Received.Slice(start, length), Decided.Slice(start, length), Applicants.Slice(start, length), Outcomes.Slice(start, length));

    /// <summary>The day number of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Days after 1970-01-01; negative before it.</returns>
    public static int DayNumber(LocalDate date) => Period.DaysBetween(Epoch, date);

    private static void Require(int length, int expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(FormattableString.Invariant($"The column has {length} values; the column of receipt has {expected}."), name);
        }
    }

    /// <summary>Finds the faulty rows.</summary>
    /// <returns>The row, from 0, and its first fault; in order. Which rows are faulty does not depend on a year.</returns>
    public IReadOnlyList<KeyValuePair<int, CaseProblem>> FaultyRows() => RequestTally.FaultyRows(this);
}
