using GovDisclosure.Internal;

namespace GovDisclosure.Requests;

/// <summary>A request whose deadline differs between two calendars, for example before and after a new holiday notice.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record DeadlineMove
{
    internal DeadlineMove(int index, DisclosureRequest request, ReplyDeadline? before, ReplyDeadline? after)
    {
        Index = index;
        Request = request;
        Before = before;
        After = after;
    }

    /// <summary>The place of the request in the sequence that was given, from 0.</summary>
    public int Index { get; }

    /// <summary>The request.</summary>
    public DisclosureRequest Request { get; }

    /// <summary>The deadline under the first calendar; null where that does not cover it.</summary>
    public ReplyDeadline? Before { get; }

    /// <summary>The deadline under the second calendar; null where that does not cover it.</summary>
    public ReplyDeadline? After { get; }

    /// <summary>Lists the open requests whose due date moves between two calendars.</summary>
    /// <param name="requests">The requests; closed ones are passed over, and those that no regime governs.</param>
    /// <param name="before">A calculator with the first calendar.</param>
    /// <param name="after">A calculator with the second calendar.</param>
    /// <returns>
    /// The moves, in the order given, one at a time as they are asked for. A date that becomes known, or is no longer known, moves too;
    /// a projected date that is confirmed does not.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument, or a request, is null.</exception>
    public static IEnumerable<DeadlineMove> Between(IEnumerable<DisclosureRequest> requests, DeadlineCalculator before, DeadlineCalculator after)
    {
        Guard.NotNull(requests);
        Guard.NotNull(before);
        Guard.NotNull(after);
        return Enumerate(requests, before, after);
    }

    private static IEnumerable<DeadlineMove> Enumerate(IEnumerable<DisclosureRequest> requests, DeadlineCalculator before, DeadlineCalculator after)
    {
        var index = -1;
        foreach (var request in requests)
        {
            index++;
            var knownBefore = before.TryDeadline(request, out var first);
            var knownAfter = after.TryDeadline(request, out var second);
            var closed = (knownBefore && first.ClosedBy != RequestEventKind.None) || (knownAfter && second.ClosedBy != RequestEventKind.None);
            if (!closed && (knownBefore != knownAfter || (knownBefore && first.DueDate != second.DueDate)))
            {
                yield return new DeadlineMove(index, request, knownBefore ? first : null, knownAfter ? second : null);
            }
        }
    }
}
