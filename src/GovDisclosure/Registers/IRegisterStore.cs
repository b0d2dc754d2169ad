using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>Where a register is kept: the small part that differs from host to host. What is written is worked out before it gets here.</summary>
/// <remarks>
/// <para>Every question names a site, and no answer holds a row of another one. A store of a database keeps entries, rows and messages of one
/// commit in one transaction; it never updates or deletes an entry or a report.</para>
/// <para><see cref="MemoryRegisterStore"/> is the smallest one that is right, and the judge of the others.</para>
/// </remarks>
public interface IRegisterStore
{
    /// <summary>Finds a request.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">The number of the request.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The request with its row and the identity of the applicant; null where the site has none of that number.</returns>
    Task<RegisteredRequest?> FindAsync(string site, string id, CancellationToken cancellationToken = default);

    /// <summary>Reads entries.</summary>
    /// <param name="site">The site.</param>
    /// <param name="id">The number of the request; null for all requests of the site.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries, request by request, in the order of their versions.</returns>
    IAsyncEnumerable<RegisterEntry> EntriesAsync(string site, string? id = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the entries of the requests of a list.</summary>
    /// <param name="query">Of which requests; its order, size and place of the page do not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The entries, request by request, in the order of their versions.</returns>
    IAsyncEnumerable<RegisterEntry> EntriesAsync(RegisterQuery query, CancellationToken cancellationToken);

    /// <summary>Writes a commit, all of it or nothing.</summary>
    /// <param name="commit">What to write.</param>
    /// <param name="cancellationToken">Stops the writing; then nothing is written, or all of it.</param>
    /// <returns>
    /// The numbers of the requests whose row was not the expected one; empty where all is written. With a conflict nothing is. A store may stop at
    /// the first.
    /// </returns>
    Task<IReadOnlyList<string>> CommitAsync(RegisterCommit commit, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of a list.</summary>
    /// <param name="query">What to list.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The page.</returns>
    Task<RegisterPage> ListAsync(RegisterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Reads all requests of a list with their courses, without the identity of the applicants.</summary>
    /// <param name="query">What to read; its order, size and place of the page do not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The requests in the order of entry.</returns>
    IAsyncEnumerable<RegisteredRequest> ReadAsync(RegisterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Reads all rows of a list, without courses: for exports, and for what is worked out again for many.</summary>
    /// <param name="query">What to read; its order, size and place of the page do not count.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Each row behind its <see cref="RegisterWrite.DayKey"/> as it was last written, null where none was; in the order of entry, and never all at once in memory.</returns>
    IAsyncEnumerable<KeyValuePair<string?, RegisterRow>> RowsAsync(RegisterQuery query, CancellationToken cancellationToken = default);

    /// <summary>Counts the requests of a list, and their reviews, for the statistics of a year.</summary>
    /// <param name="query">What to count, by site and organs alone; void entries do not count.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>Groups that together hold every request once, and every review that counts in the year once.</returns>
    Task<IReadOnlyList<RegisterCount>> CountAsync(RegisterQuery query, int year, CancellationToken cancellationToken = default);

    /// <summary>Lists what stands behind the statistics of a year: each request and each review as a group of its own, with its number.</summary>
    /// <param name="query">What to list, by site and organs alone; void entries do not count.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The requests in the order of entry, then the reviews. Requests that ended before the year or came after it may be left out.</returns>
    IAsyncEnumerable<KeyValuePair<string, RegisterCount>> CasesAsync(RegisterQuery query, int year, CancellationToken cancellationToken = default);

    /// <summary>Takes the next number of a series, each only once.</summary>
    /// <param name="site">The site.</param>
    /// <param name="series">The name of the series, for example <c>request/2024</c>.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The number, from 1.</returns>
    Task<long> NextAsync(string site, string series, CancellationToken cancellationToken = default);

    /// <summary>The last number of a series.</summary>
    /// <param name="site">The site.</param>
    /// <param name="series">The name of the series; null for the places of the requests in the order of entry.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The number; 0 where none was taken.</returns>
    Task<long> LastAsync(string site, string? series = null, CancellationToken cancellationToken = default);

    /// <summary>Keeps published or restated figures.</summary>
    /// <param name="report">The figures with their number, which must be the next one of the organ's year.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Whether they were kept; false where the number is not the next one.</returns>
    Task<bool> AddReportAsync(RegisteredReport report, CancellationToken cancellationToken = default);

    /// <summary>Reads the published figures of an organ's year.</summary>
    /// <param name="site">The site.</param>
    /// <param name="organ">The organ, as the figures name it.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The publication and its restatements, in the order of their numbers.</returns>
    Task<IReadOnlyList<RegisteredReport>> ReportsAsync(string site, string organ, int year, CancellationToken cancellationToken = default);

    /// <summary>Reads the outbox.</summary>
    /// <param name="site">The site.</param>
    /// <param name="most">The most messages.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <returns>The messages that are not marked as sent, the oldest first.</returns>
    Task<IReadOnlyList<RegisterMessage>> MessagesAsync(string site, int most, CancellationToken cancellationToken = default);

    /// <summary>Marks messages as sent; those that are marked or not there are passed over.</summary>
    /// <param name="site">The site.</param>
    /// <param name="numbers">The numbers of the messages.</param>
    /// <param name="at">When they were sent.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    Task MarkSentAsync(string site, IReadOnlyCollection<long> numbers, OffsetDateTime at, CancellationToken cancellationToken = default);
}
