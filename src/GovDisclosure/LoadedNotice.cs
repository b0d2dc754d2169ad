using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using GovDisclosure.Requests;

namespace GovDisclosure;

/// <summary>A holiday notice that was put into the calendar while the host runs, and what it changes.</summary>
[JsonShape]
public sealed partial record LoadedNotice
{
    internal LoadedNotice(HolidayNotice notice, IEnumerable<DeadlineMove> moves)
    {
        Notice = notice;
        Findings = notice.Review();
        Moves = ValueList.Copy(moves);
    }

    /// <summary>The notice.</summary>
    public HolidayNotice Notice { get; }

    /// <summary>What the review of the notice noticed, for example a statutory holiday that it does not name.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The open requests whose last day moves, in the order in which they were given.</summary>
    public IReadOnlyList<DeadlineMove> Moves { get; }
}
