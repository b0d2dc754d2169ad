using GovDisclosure.Registers;
using GovDisclosure.Requests;

namespace GovDisclosure.Data;

/// <summary>A query of a list as conditions in SQL with their parameters; what it means is said by <see cref="RegisterQuery.Holds"/>.</summary>
internal sealed class QuerySql
{
    private const string IsOpen = "r.void_on IS NULL AND r.closed_on IS NULL AND (r.waiting_for <> 2 OR r.turns_on IS NULL OR r.turns_on > @on)";

    private const string IsRunning = IsOpen + " AND r.due_on IS NOT NULL AND r.due_state IN (1, 3)";

    private static readonly Dictionary<RegisterList, string> Lists = new()
    {
        [RegisterList.Open] = IsOpen,
        [RegisterList.Running] = IsRunning,
        [RegisterList.Overdue] = IsRunning + " AND r.due_on < @on",
        [RegisterList.Waiting] = IsOpen + " AND r.waiting_for <> 0",
        [RegisterList.Closed] = "r.void_on IS NULL AND (r.closed_on IS NOT NULL OR (r.waiting_for = 2 AND r.turns_on <= @on))",
        [RegisterList.Void] = "r.void_on IS NOT NULL",
    };

    private readonly List<string> _conditions = ["r.site = @site"];
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    private QuerySql(RegisterQuery query) => _values["@site"] = query.Site;

    public IEnumerable<KeyValuePair<string, object?>> Values => _values;

    /// <summary>The conditions of a list.</summary>
    public static QuerySql Of(RegisterQuery query, SqlDialect dialect)
    {
        var sql = Scope(query);
        if (Lists.TryGetValue(query.List, out var list))
        {
            sql.Add(list);
        }

        sql.Add("r.department = @department", "@department", query.Department);
        sql.Add("r.clerk = @clerk", "@clerk", query.Clerk);
        sql.Add("r.reply_state = @state", "@state", query.ReplyState);
        sql.Add("r.due_on >= @dueFrom", "@dueFrom", SqlText.Of(query.DueFrom));
        sql.Add("r.due_on <= @dueThrough", "@dueThrough", SqlText.Of(query.DueThrough));
        sql.Add("r.received_on >= @receivedFrom", "@receivedFrom", SqlText.Of(query.ReceivedFrom));
        sql.Add("r.received_on <= @receivedThrough", "@receivedThrough", SqlText.Of(query.ReceivedThrough));
        sql.Add("(r.due_on IS NULL OR r.due_on >= @touched OR r.turns_on >= @touched OR r.waiting_through >= @touched)", "@touched", SqlText.Of(query.TouchedFrom));
        sql.Add("r.seq > @entered", "@entered", query.EnteredAfter);
        sql.Add("r.seq <= @enteredLast", "@enteredLast", query.EnteredThrough);
        sql.Add("r.turns_on <= @turned", "@turned", SqlText.Of(query.TurnedBy));
        sql.Add("r.told < @told", "@told", query.NotTold == RegisterMessageKind.None ? null : (long)query.NotTold);
        sql.Add(dialect.Holding("r.title", "@title"), "@title", query.Title);
        sql.AddNumbers(query.Numbers, dialect);
        sql.AddPrefix("r.request_id >= @number AND r.request_id < @numberEnd", "@number", query.Number);
        sql.AddPrefix(
            "r.request_id IN (SELECT c.request_id FROM gd_contact c WHERE c.site = @site AND c.full_name >= @name AND c.full_name < @nameEnd)", "@name", query.ApplicantName);
        sql.AddWaiting(query.WaitingFor);
        sql.AddDay(query);
        return sql;
    }

    /// <summary>Site and organs alone.</summary>
    public static QuerySql Scope(RegisterQuery query)
    {
        var sql = new QuerySql(query);
        if (query.Organs.Count > 0)
        {
            var names = query.Organs.Select((_, i) => "@o" + SqlText.Whole(i)).ToList();
            sql.Add("r.organ IN (" + string.Join(", ", names) + ")");
            for (var i = 0; i < names.Count; i++)
            {
                sql._values[names[i]] = query.Organs[i];
            }
        }

        return sql;
    }

    public QuerySql Add(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    public QuerySql Add(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _values[name] = value;
            _conditions.Add(condition);
        }

        return this;
    }

    /// <summary>Only those of some numbers; an empty list is no condition.</summary>
    public QuerySql AddNumbers(IReadOnlyList<string> numbers, SqlDialect dialect)
    {
        if (numbers.Count == 0)
        {
            return this;
        }

        if (dialect.Bulk == BulkWay.Arrays)
        {
            return Add("r.request_id = ANY(@n)", "@n", numbers.ToArray());
        }

        var names = numbers.Select((_, i) => "@n" + SqlText.Whole(i)).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            _values[names[i]] = numbers[i];
        }

        return Add("r.request_id IN (" + string.Join(", ", names) + ")");
    }

    /// <summary>Only those of some places; no place is no condition.</summary>
    public QuerySql AddPlaces(IReadOnlyList<long> places, SqlDialect dialect)
        => places.Count == 0 ? this
            : dialect.Bulk == BulkWay.Arrays ? Add("r.seq = ANY(@places)", "@places", places.ToArray())
            : Add("r.seq IN (" + string.Join(", ", places.Select(SqlText.Whole)) + ")");

    public QuerySql With(string name, object? value)
    {
        _values[name] = value;
        return this;
    }

    public override string ToString() => string.Join(" AND ", _conditions);

    private void AddPrefix(string condition, string name, string? prefix)
    {
        if (prefix is { Length: > 0 })
        {
            Add(condition, name, prefix);
            _values[name + "End"] = SqlText.After(prefix);
        }
    }

    private void AddWaiting(WaitingFor waitingFor)
    {
        if (waitingFor != WaitingFor.None)
        {
            Add(IsOpen);
            Add(waitingFor switch
            {
                WaitingFor.Organ => "(r.waiting_for = 6 OR (r.waiting_for = 1 AND r.turns_on <= @on))",
                WaitingFor.Correction => "r.waiting_for = 1 AND (r.turns_on IS NULL OR r.turns_on > @on)",
                _ => "r.waiting_for = " + SqlText.Whole((long)waitingFor),
            });
        }
    }

    // A parameter that no condition names is refused by some.
    private void AddDay(RegisterQuery query)
    {
        if (_conditions.Exists(condition => condition.Contains("@on")))
        {
            _values["@on"] = SqlText.Of(query.On);
        }
    }
}
