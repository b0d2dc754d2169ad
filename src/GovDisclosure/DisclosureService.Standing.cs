using GovDisclosure.Internal;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure;

/// <content>Where a whole register stands on a day.</content>
public sealed partial class DisclosureService
{
    /// <summary>How many requests of each state a standing lists unless the caller says otherwise.</summary>
    public const int StandingListLimit = 1000;

    /// <summary>Where the requests of a register stand: how many in each state, the open ones in the order of urgency, and how long the closed ones took.</summary>
    /// <param name="requests">The register; read once, and nothing but the lists is kept of it.</param>
    /// <param name="on">The day asked about: events after it are left out; null for <see cref="Today"/>.</param>
    /// <param name="newSince">The day on which what is newly overdue was not overdue yet, inclusive; null for the last working day before <paramref name="on"/>.</param>
    /// <param name="closedFrom">The first day whose closed requests count in the times, inclusive; null for 1 January of the year.</param>
    /// <param name="listLimit">How many requests a list holds at most, 0 for counts alone; it holds for findings too.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="newSince"/> or <paramref name="closedFrom"/> is after <paramref name="on"/>, or <paramref name="listLimit"/> is negative.</exception>
    public RegisterStanding Standing(
        IEnumerable<DisclosureRequest> requests, LocalDate? on = null, LocalDate? newSince = null, LocalDate? closedFrom = null, int listLimit = StandingListLimit)
    {
        var counter = CounterOf(on, newSince, closedFrom, listLimit);
        foreach (var request in Guard.NotNull(requests))
        {
            counter.Add(request);
        }

        return counter.Finish();
    }

    /// <summary>Where the lines of a register's file stand; see <see cref="Standing"/>.</summary>
    /// <param name="lines">The lines; one with an error is counted apart and is a finding.</param>
    /// <param name="on">The day asked about; null for <see cref="Today"/>. What a line itself asks about does not count.</param>
    /// <param name="newSince">The day on which what is newly overdue was not overdue yet; null for the last working day before <paramref name="on"/>.</param>
    /// <param name="closedFrom">The first day whose closed requests count in the times; null for 1 January of the year.</param>
    /// <param name="listLimit">How many requests, and findings, a list holds at most.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="lines"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Standing"/>.</exception>
    public RegisterStanding StandingOfLines(
        IEnumerable<RequestLine> lines, LocalDate? on = null, LocalDate? newSince = null, LocalDate? closedFrom = null, int listLimit = StandingListLimit)
    {
        var counter = CounterOf(on, newSince, closedFrom, listLimit);
        foreach (var line in Guard.NotNull(lines))
        {
            counter.Add(line);
        }

        return counter.Finish();
    }

    /// <summary>Where requests stand that arrive one by one, for example from a database; see <see cref="Standing"/>.</summary>
    /// <param name="requests">The requests; read once.</param>
    /// <param name="on">The day asked about; null for <see cref="Today"/>.</param>
    /// <param name="newSince">The day on which what is newly overdue was not overdue yet; null for the last working day before <paramref name="on"/>.</param>
    /// <param name="closedFrom">The first day whose closed requests count in the times; null for 1 January of the year.</param>
    /// <param name="listLimit">How many requests, and findings, a list holds at most.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="requests"/> holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Standing"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<RegisterStanding> StandingAsync(
        IAsyncEnumerable<DisclosureRequest> requests,
        LocalDate? on = null,
        LocalDate? newSince = null,
        LocalDate? closedFrom = null,
        int listLimit = StandingListLimit,
        CancellationToken cancellationToken = default)
    {
        var counter = CounterOf(on, newSince, closedFrom, listLimit);
        await foreach (var request in Guard.NotNull(requests).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            counter.Add(request);
        }

        return counter.Finish();
    }

    private StandingCounter CounterOf(LocalDate? on, LocalDate? newSince, LocalDate? closedFrom, int listLimit)
        => new(Deadlines, Tally, on ?? Today, newSince, closedFrom, listLimit);
}
