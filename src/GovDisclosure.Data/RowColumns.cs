using System.Data.Common;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Data;

/// <summary>The columns of a row in their order: how each is written and how all are read.</summary>
internal static class RowColumns
{
    private const decimal FeeUnit = 10_000m;

    // What a reading of the days alone can change stands behind what only an entry changes.
    private static readonly (string Name, Func<RegisterRow, object?> Value)[] Said =
    [
        ("version_no", row => row.Version),
        ("head_hash", row => row.Head),
        ("organ", row => row.Organ),
        ("title", row => row.Title),
        ("department", row => row.Department),
        ("clerk", row => row.Clerk),
        ("received_on", row => SqlText.Of(row.ReceivedOn)),
        ("void_on", row => SqlText.Of(row.VoidOn)),
        ("reply_state", row => row.ReplyState),
        ("applicant_kind", row => (long)row.Facts.Applicant),
        ("channel", row => (long)row.Facts.Channel),
        ("reply_kind", row => row.Facts.Reply?.Code),
        ("fee_e4", row => FeeOf(row.Facts.Fee)),
    ];

    private static readonly (string Name, Func<RegisterRow, object?> Value)[] Counted =
    [
        ("stamp_no", row => row.Stamp),
        ("due_on", row => SqlText.Of(row.DueOn)),
        ("due_state", row => (long)row.DeadlineState),
        ("waiting_for", row => (long)row.WaitingFor),
        ("waiting_through", row => SqlText.Of(row.WaitingThrough)),
        ("turns_on", row => SqlText.Of(row.TurnsOn)),
        ("closed_by", row => (long)row.ClosedBy),
        ("closed_on", row => SqlText.Of(row.ClosedOn)),
        ("told", row => (long)row.Told),
        ("decided_on", row => SqlText.Of(row.Facts.DecidedOn)),
        ("outcome", row => row.Facts.Outcome?.Code),
        ("is_extended", row => row.Facts.IsExtended ? 1L : 0L),
        ("in_time", row => row.Facts.IsInTime is { } inTime ? (inTime ? 1L : 0L) : null),
        ("fee_on", row => SqlText.Of(row.Facts.FeeOn)),
        ("fault", row => row.Facts.Problem is { } problem ? (long)problem : null),
    ];

    private static readonly (string Name, Func<RegisterRow, object?> Value)[] All = [.. Said, .. Counted];

    private static readonly string[] CountedNames = [.. Counted.Select(column => column.Name)];

    private static readonly string[] WholeNames = [.. All.Select(column => column.Name), "doc", "day_key"];

    private static readonly Dictionary<string, Outcome> OutcomesByCode = Outcome.All.ToDictionary(outcome => outcome.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, ReplyKind> RepliesByCode = ReplyKind.All.ToDictionary(reply => reply.Code, StringComparer.Ordinal);

    /// <summary>What is selected for a row, behind site, number and place.</summary>
    public static string Selected { get; } = "r.site, r.request_id, r.seq, " + string.Join(", ", All.Select(column => "r." + column.Name));

    /// <summary>How many columns <see cref="Selected"/> has.</summary>
    public static int Count => All.Length + 3;

    /// <summary>The names for an insertion, behind site, number and place.</summary>
    public static string[] Names { get; } = ["site", "request_id", "seq", .. WholeNames];

    /// <summary>Where the place in the order of entry stands in <see cref="Names"/>.</summary>
    public static int Place => 2;

    public static object?[] Values(RegisterRow row, long sequence, string doc, string? dayKey) => [row.Site, row.Id, sequence, .. All.Select(column => column.Value(row)), doc, dayKey];

    /// <summary>The columns of an update: all, or those that a reading of the days alone can change.</summary>
    public static string[] ChangedNames(bool isWhole) => isWhole ? WholeNames : CountedNames;

    /// <summary>The new values of an update, in the order of <see cref="ChangedNames"/>.</summary>
    public static IEnumerable<object?> Changed(RegisterRow row, string? doc, string? dayKey)
        => doc is null ? Counted.Select(column => column.Value(row)) : All.Select(column => column.Value(row)).Append(doc).Append(dayKey);

    public static RegisterRow Read(DbDataReader reader)
    {
        var at = new SqlCursor(reader);
        var (site, id, sequence) = (at.Text()!, at.Text()!, at.Whole());
        var (version, head, organ, title, department, clerk) = (at.Whole(), at.Text()!, at.Text(), at.Text(), at.Text(), at.Text());
        var (receivedOn, voidOn, state) = (at.Day()!.Value, at.Day(), at.Text());
        var (applicant, channel, reply, fee) = ((ApplicantKind)at.Whole(), (RequestChannel)at.Whole(), at.Text(), at.Whole());
        return new RegisterRow
        {
            Site = site,
            Id = id,
            Sequence = sequence,
            Version = version,
            Head = head,
            Organ = organ,
            Title = title,
            Department = department,
            Clerk = clerk,
            VoidOn = voidOn,
            ReplyState = state,
            Stamp = at.Whole(),
            DueOn = at.Day(),
            DeadlineState = (DeadlineState)at.Whole(),
            WaitingFor = (WaitingFor)at.Whole(),
            WaitingThrough = at.Day(),
            TurnsOn = at.Day(),
            ClosedBy = (RequestEventKind)at.Whole(),
            ClosedOn = at.Day(),
            Told = (RegisterMessageKind)at.Whole(),
            Facts = new RegisterFacts
            {
                ReceivedOn = receivedOn,
                Applicant = applicant,
                Channel = channel,
                Reply = ReplyOf(reply),
                Fee = fee / FeeUnit,
                DecidedOn = at.Day(),
                Outcome = OutcomeOf(at.Text()),
                IsExtended = at.Whole() != 0,
                IsInTime = at.WholeOrNull() is { } inTime ? inTime != 0 : null,
                FeeOn = at.Day(),
                Problem = at.WholeOrNull() is { } fault ? (CaseProblem)fault : null,
            },
        };
    }

    public static Outcome? OutcomeOf(string? code) => code is null ? null : OutcomesByCode[code];

    public static ReplyKind? ReplyOf(string? code) => code is null ? null : RepliesByCode[code];

    public static decimal FeeOf(long units) => units / FeeUnit;

    // Sums of whole numbers are exact in every database.
    private static long FeeOf(decimal yuan) => decimal.ToInt64(decimal.Round(yuan * FeeUnit));
}
