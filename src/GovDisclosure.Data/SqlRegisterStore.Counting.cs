using System.Data.Common;
using System.Runtime.CompilerServices;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Data;

/// <content>The figures of a year: one question to the database, grouped there.</content>
public sealed partial class SqlRegisterStore
{
    // On which side of the year a day lies: 0 before it, 1 in it, 2 after it, 3 for no day. Requests of one group count in the same figures.
    private const string Groups =
        """
        SELECT received_in, decided_in, applicant_kind, channel, outcome, reply_kind, is_extended, in_time, fault,
          COUNT(*) AS cases, SUM(fee_in) AS fees, SUM(fee_lost) AS lost, MIN(received_on) AS first_on, MIN(decided_on) AS end_on
        FROM (
          SELECT CASE WHEN r.received_on < @start THEN 0 WHEN r.received_on > @end THEN 2 ELSE 1 END AS received_in,
            CASE WHEN r.decided_on IS NULL THEN 3 WHEN r.decided_on < @start THEN 0 WHEN r.decided_on > @end THEN 2 ELSE 1 END AS decided_in,
            r.applicant_kind, r.channel, r.outcome, r.reply_kind, r.is_extended, r.in_time, r.fault, r.received_on, r.decided_on,
            CASE WHEN r.fee_on >= @start AND r.fee_on <= @end THEN r.fee_e4 ELSE 0 END AS fee_in,
            CASE WHEN r.fee_e4 <> 0 AND r.fee_on IS NULL THEN 1 ELSE 0 END AS fee_lost
          FROM gd_request r WHERE {0} AND r.void_on IS NULL
        ) facts
        GROUP BY received_in, decided_in, applicant_kind, channel, outcome, reply_kind, is_extended, in_time, fault
        UNION ALL
        SELECT -1, v.place, 0, 0, NULL, NULL, 0, NULL, NULL, COUNT(*), 0, 0, NULL, NULL
        FROM gd_review v WHERE {1}
        GROUP BY v.place
        """;

    private const string Cases =
        "SELECT r.request_id, r.applicant_kind, r.channel, r.outcome, r.reply_kind, r.is_extended, r.in_time, r.fault, r.received_on, r.decided_on, r.fee_e4, r.fee_on, r.seq FROM gd_request r "
        + "WHERE {0} AND r.void_on IS NULL AND ((r.received_on <= @end AND (r.decided_on IS NULL OR r.decided_on >= @start)) OR (r.fee_on >= @start AND r.fee_on <= @end)) "
        + "AND r.seq > @last ORDER BY r.seq LIMIT {1}";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegisterCount>> CountAsync(RegisterQuery query, int year, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        var scope = ScopeOf(query, year);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(Filled(Groups, scope.ToString(), ReviewsOf(query)), scope.With("@year", (long)year).Values, ReadGroup, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<KeyValuePair<string, RegisterCount>> CasesAsync(RegisterQuery query, int year, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query);
        for (var last = 0L; ;)
        {
            var page = await CasesAfterAsync(query, year, last, cancellationToken).ConfigureAwait(false);
            foreach (var (_, found) in page)
            {
                yield return found;
            }

            if (page.Count < RowsAtATime)
            {
                break;
            }

            last = page[page.Count - 1].Sequence;
        }

        foreach (var review in await ReviewCasesAsync(query, year, cancellationToken).ConfigureAwait(false))
        {
            yield return review;
        }
    }

    private async Task<List<(long Sequence, KeyValuePair<string, RegisterCount> Case)>> CasesAfterAsync(RegisterQuery query, int year, long last, CancellationToken cancellationToken)
    {
        var scope = ScopeOf(query, year).With("@last", last);
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(Filled(Cases, scope.ToString(), SqlText.Whole(RowsAtATime)), scope.Values, reader => ReadCase(reader, year), cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<KeyValuePair<string, RegisterCount>>> ReviewCasesAsync(RegisterQuery query, int year, CancellationToken cancellationToken)
    {
        using var session = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await session.ReadAsync(
            $"SELECT v.case_id, v.place FROM gd_review v WHERE {ReviewsOf(query)} ORDER BY v.request_id, v.case_id",
            QuerySql.Scope(query).With("@year", (long)year).Values,
            reader => new KeyValuePair<string, RegisterCount>(reader.GetString(0), new RegisterCount(Facts: null, (int)reader.GetInt64(1), 1, 0, 0)),
            cancellationToken).ConfigureAwait(false);
    }

    private static QuerySql ScopeOf(RegisterQuery query, int year)
        => QuerySql.Scope(query).With("@start", SqlText.Of(new LocalDate(year, 1, 1))).With("@end", SqlText.Of(new LocalDate(year, 12, 31)));

    private static string ReviewsOf(RegisterQuery query)
    {
        const string inYear = "v.site = @site AND v.from_year <= @year AND (v.through_year IS NULL OR v.through_year >= @year)";
        return query.Organs.Count == 0 ? inYear : $"{inYear} AND v.request_id IN (SELECT r.request_id FROM gd_request r WHERE {QuerySql.Scope(query)})";
    }

    private static string Filled(string sql, string first, string second) => sql.Replace("{0}", first).Replace("{1}", second);

    private static RegisterCount ReadGroup(DbDataReader reader)
    {
        var at = new SqlCursor(reader);
        var (side, place) = (at.Sum(), at.Sum());
        var facts = ReadFacts(at);
        var (count, fees, lost) = (at.Sum(), at.Sum(), at.Sum());
        return side < 0
            ? new RegisterCount(Facts: null, (int)place, count, 0, 0)
            : new RegisterCount(facts with { ReceivedOn = at.Day()!.Value, DecidedOn = at.Day() }, ReviewPlace: null, count, RowColumns.FeeOf(fees), lost);
    }

    private static (long Sequence, KeyValuePair<string, RegisterCount> Case) ReadCase(DbDataReader reader, int year)
    {
        var at = new SqlCursor(reader);
        var id = at.Text()!;
        var facts = ReadFacts(at) with { ReceivedOn = at.Day()!.Value, DecidedOn = at.Day(), Fee = RowColumns.FeeOf(at.Whole()), FeeOn = at.Day() };
        var count = new RegisterCount(facts, ReviewPlace: null, 1, facts.FeeOn?.Year == year ? facts.Fee : 0, facts.Fee != 0 && facts.FeeOn is null ? 1 : 0);
        return (at.Whole(), new KeyValuePair<string, RegisterCount>(id, count));
    }

    private static RegisterFacts ReadFacts(SqlCursor at) => new()
    {
        ReceivedOn = new LocalDate(1, 1, 1),
        Applicant = (ApplicantKind)at.Sum(),
        Channel = (RequestChannel)at.Sum(),
        Outcome = RowColumns.OutcomeOf(at.Text()),
        Reply = RowColumns.ReplyOf(at.Text()),
        IsExtended = at.Sum() != 0,
        IsInTime = at.SumOrNull() is { } inTime ? inTime != 0 : null,
        Problem = at.SumOrNull() is { } fault ? (CaseProblem)fault : null,
    };
}
