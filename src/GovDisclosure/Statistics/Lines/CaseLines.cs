using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using GovDisclosure.Requests;

namespace GovDisclosure.Statistics;

/// <summary>Reads a register kept as JSON lines: one request a line.</summary>
/// <remarks>
/// <para>A line is an object: <c>id</c>, <c>received</c>, <c>applicant</c>, and where they apply <c>channel</c>, <c>decided</c>,
/// <c>outcome</c>, <c>reply</c>, <c>extended</c>, <c>inTime</c>, <c>fee</c> (yuan), <c>feePaid</c>, <c>events</c>, <c>reviews</c>
/// and <c>note</c>. A day is a date, or an instant with its offset, which becomes the date in Beijing.</para>
/// <para>A line with a mistake is a record with findings, so that the tally counts it apart; where not even the day of receipt
/// can be read, the record's is 0001-01-01. Blank lines are passed over. The memory used does not grow with the lines.</para>
/// </remarks>
public static class CaseLines
{
    /// <summary>Reads lines.</summary>
    /// <param name="lines">The text; read to its end as the records are taken, and not closed.</param>
    /// <param name="calculator">
    /// Says for a line without <c>inTime</c> whether the request was decided in time; null to leave it unknown. Without events
    /// only what was decided within the ordinary or the extended period is known to be in time: pauses are not known.
    /// </param>
    /// <returns>A record a line, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static IEnumerable<RequestRecord> Read(TextReader lines, DeadlineCalculator? calculator = null)
        => ReadEach(Guard.NotNull(lines), new CaseLineReader(calculator));

    /// <summary>Reads lines as they arrive.</summary>
    /// <param name="lines">The text; read to its end as the records are taken, and not closed.</param>
    /// <param name="calculator">As for <see cref="Read"/>.</param>
    /// <param name="cancellationToken">Stops the reading between two lines.</param>
    /// <returns>A record a line, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<RequestRecord> ReadAsync(
        TextReader lines, DeadlineCalculator? calculator = null, CancellationToken cancellationToken = default)
        => ReadEachAsync(Guard.NotNull(lines), new CaseLineReader(calculator), cancellationToken);

    private static IEnumerable<RequestRecord> ReadEach(TextReader lines, CaseLineReader reader)
    {
        for (long number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return reader.Read(line, number);
            }
        }
    }

    private static async IAsyncEnumerable<RequestRecord> ReadEachAsync(
        TextReader lines, CaseLineReader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long number = 1; ; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
#if NET
            var line = await lines.ReadLineAsync(cancellationToken).ConfigureAwait(false);
#else
            var line = await lines.ReadLineAsync().ConfigureAwait(false);
#endif
            if (line is null)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return reader.Read(line, number);
            }
        }
    }
}
