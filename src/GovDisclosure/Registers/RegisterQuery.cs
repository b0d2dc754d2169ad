using GovDisclosure.Internal;
using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>Which requests of a site a list holds, in which order, and how many at a time.</summary>
/// <remarks>Conditions that are not set, or are empty, do not limit; those that are all hold. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterQuery
{
    /// <summary>The most rows of a page.</summary>
    public const int MostRows = 1000;

    /// <summary>The most organs that one query names.</summary>
    public const int MostOrgans = 5000;

    /// <summary>The most requests that one query names by their numbers.</summary>
    public const int MostNumbers = 1000;

    /// <summary>Makes a query.</summary>
    /// <param name="site">The site.</param>
    /// <param name="on">The day for which the answers hold.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    public RegisterQuery(string site, LocalDate on)
    {
        Site = Guard.NotBlank(site);
        On = on;
    }

    /// <summary>The site: no row of another one is ever in an answer.</summary>
    public string Site { get; }

    /// <summary>The day for which the answers hold.</summary>
    public LocalDate On { get; }

    /// <summary>Where they stand; all unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RegisterList"/>, or None.</exception>
    public RegisterList List { get; init => field = Guard.Defined(value) == RegisterList.None ? throw Guard.Undefined(value, nameof(List)) : value; } = RegisterList.All;

    /// <summary>The organs; empty for all. An organ with its children is named with them.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MostOrgans"/>, or one is empty.</exception>
    public IReadOnlyList<string> Organs
    {
        get;
        init
        {
            field = ValueList.Copy(value);
            if (field.Count > MostOrgans || field.Any(string.IsNullOrWhiteSpace))
            {
                throw new ArgumentException(FormattableString.Invariant($"At most {MostOrgans} organs are named, none of them empty."), nameof(value));
            }
        }
    }

    = ValueList<string>.Empty;

    /// <summary>The unit in charge; null for any.</summary>
    public string? Department { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The key of the person in charge; null for any.</summary>
    public string? Clerk { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Whom they wait for on <see cref="On"/>; None for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Requests.WaitingFor"/>.</exception>
    public WaitingFor WaitingFor { get; init => field = Guard.Defined(value); }

    /// <summary>The first last day of the reply, inclusive; null for any. With <see cref="RegisterList.Overdue"/>: those newly overdue, whose last day was not before it.</summary>
    public LocalDate? DueFrom { get; init; }

    /// <summary>The last last day of the reply, inclusive; null for any.</summary>
    public LocalDate? DueThrough { get; init; }

    /// <summary>The first day of receipt, inclusive; null for any.</summary>
    public LocalDate? ReceivedFrom { get; init; }

    /// <summary>The last day of receipt, inclusive; null for any.</summary>
    public LocalDate? ReceivedThrough { get; init; }

    /// <summary>Where the reply stands in its procedure; null for any.</summary>
    public string? ReplyState { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The numbers themselves; empty for any.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MostNumbers"/>, or one is empty.</exception>
    public IReadOnlyList<string> Numbers
    {
        get;
        init
        {
            field = ValueList.Copy(value);
            if (field.Count > MostNumbers || field.Any(string.IsNullOrWhiteSpace))
            {
                throw new ArgumentException(FormattableString.Invariant($"At most {MostNumbers} numbers are named, none of them empty."), nameof(value));
            }
        }
    }

    = ValueList<string>.Empty;

    /// <summary>How the number begins; null for any.</summary>
    public string? Number { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>How the name of the applicant begins; null for any.</summary>
    public string? ApplicantName { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What the title holds; null for any.</summary>
    public string? Title { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Only those of whom less than this was put into the outbox about their due day; None for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RegisterMessageKind"/>.</exception>
    public RegisterMessageKind NotTold { get; init => field = Guard.Defined(value); }

    /// <summary>Only those that stand otherwise since this day or before because a window passed or a decision took effect, and were not read anew; null for any.</summary>
    public LocalDate? TurnedBy { get; init; }

    /// <summary>Only those whose days can move where the calendar changes on this day or after it: their last day, or the end of a window, is not before it; null for any.</summary>
    public LocalDate? TouchedFrom { get; init; }

    /// <summary>Only those entered after this place in the order of entry; null for any.</summary>
    public long? EnteredAfter { get; init; }

    /// <summary>Only those entered up to this place in the order of entry, inclusive; null for any.</summary>
    public long? EnteredThrough { get; init; }

    /// <summary>The order; by due day unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="RegisterOrder"/>, or None.</exception>
    public RegisterOrder Order { get; init => field = Guard.Defined(value) == RegisterOrder.None ? throw Guard.Undefined(value, nameof(Order)) : value; } = RegisterOrder.Due;

    /// <summary>The rows of a page; 50 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="MostRows"/>.</exception>
    public int Size { get; init => field = Guard.InRange(value, 1, MostRows, nameof(Size)); } = 50;

    /// <summary>Where the page before ended, see <see cref="RegisterPage.Next"/>; null for the first page.</summary>
    /// <exception cref="ArgumentException">The value is not one that a page gave.</exception>
    public string? After
    {
        get;
        init => field = value is null || RegisterCursor.TryParse(value, out _) ? value : throw new ArgumentException("The text is not where a page ended.", nameof(value));
    }

    /// <summary>The place in the order of entry at which the page before ended; null for the first page.</summary>
    public long? AfterSequence => Cursor?.Sequence;

    /// <summary>The due day at which the page before ended; null for the first page, and where it ended with a row without one.</summary>
    public LocalDate? AfterDueOn => Cursor?.DueOn;

    private RegisterCursor? Cursor => After is not null && RegisterCursor.TryParse(After, out var cursor) ? cursor : null;

    /// <summary>Makes the page of the rows that a store found.</summary>
    /// <param name="rows">The rows in order, at most one more than <see cref="Size"/>: that one is not on the page and says that more follow.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public RegisterPage PageOf(IReadOnlyList<RegisterRow> rows)
        => Guard.NotNull(rows).Count <= Size
            ? new RegisterPage(rows, next: null)
            : new RegisterPage([.. rows.Take(Size)], RegisterCursor.Of(rows[Size - 1]).ToString());

    /// <summary>The site and the list.</summary>
    /// <returns>For example <c>main overdue 2024-03-04</c>.</returns>
    public override string ToString() => $"{Site} {List} {DateText.Iso(On)}";

    /// <summary>Whether a row and the name of its applicant meet the conditions; the rows before the page too.</summary>
    /// <param name="row">The row.</param>
    /// <param name="applicantName">The name of the applicant; null where it is not kept.</param>
    /// <returns>Whether the list holds it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public bool Holds(RegisterRow row, string? applicantName)
        => Guard.NotNull(row).Site == Site && IsListed(row) && IsTheirs(row) && IsInTime(row) && IsFound(row, applicantName);

    private bool IsListed(RegisterRow row) => List switch
    {
        RegisterList.Open => row.IsOpenOn(On),
        RegisterList.Running => IsRunning(row),
        RegisterList.Overdue => IsRunning(row) && row.DueOn < On,
        RegisterList.Waiting => row.WaitingOn(On) != WaitingFor.None,
        RegisterList.Closed => row.VoidOn is null && !row.IsOpenOn(On),
        RegisterList.Void => row.VoidOn is not null,
        _ => true,
    };

    private bool IsRunning(RegisterRow row)
        => row.DueOn is not null && (row.DeadlineState is DeadlineState.Final or DeadlineState.Projected) && row.IsOpenOn(On);

    private bool IsTheirs(RegisterRow row)
        => (Organs.Count == 0 || (row.Organ is { } organ && Organs.Contains(organ)))
            && (Department is null || row.Department == Department)
            && (Clerk is null || row.Clerk == Clerk)
            && (WaitingFor == WaitingFor.None || row.WaitingOn(On) == WaitingFor)
            && (ReplyState is null || row.ReplyState == ReplyState)
            && (NotTold == RegisterMessageKind.None || row.Told < NotTold);

    private bool IsInTime(RegisterRow row)
        => (DueFrom is not { } from || row.DueOn >= from)
            && (TurnedBy is not { } turned || row.TurnsOn <= turned)
            && (TouchedFrom is not { } touched || row.DueOn is null || row.DueOn >= touched || row.TurnsOn >= touched || row.WaitingThrough >= touched)
            && (DueThrough is not { } through || row.DueOn <= through)
            && (ReceivedFrom is not { } first || row.ReceivedOn >= first)
            && (ReceivedThrough is not { } last || row.ReceivedOn <= last);

    private bool IsFound(RegisterRow row, string? applicantName)
        => (EnteredAfter is not { } after || row.Sequence > after)
            && (EnteredThrough is not { } through || row.Sequence <= through)
            && (Numbers.Count == 0 || Numbers.Contains(row.Id))
            && (Number is null || row.Id.StartsWith(Number, StringComparison.Ordinal))
            && (ApplicantName is null || applicantName?.StartsWith(ApplicantName, StringComparison.Ordinal) == true)
            && (Title is null || row.Title?.Contains(Title) == true);
}
