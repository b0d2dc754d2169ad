using GovDisclosure.Internal;

namespace GovDisclosure.Requests;

/// <summary>Whether a closed request was closed in time: judged once, for the status and for the year's statistics.</summary>
internal static class CourseTimeliness
{
    /// <summary>Whether it was in time; null where that is not known, and for an open request.</summary>
    /// <remarks>
    /// The register's own word stands where it keeps no course. Of a request of which only two days are known, what was decided within the ordinary
    /// or the extended period was in time; what took longer may have been paused.
    /// </remarks>
    public static bool? Of(DisclosureRequest request, in ReplyDeadline deadline)
    {
        if (deadline.ClosedOn is not { } closed)
        {
            return null;
        }

        if (request.Events.Count == 0 && request.Decision is { IsInTime: { } said })
        {
            return said;
        }

        // Closed while the period stood still: there was no limit to miss.
        var inTime = deadline.LimitDate is not { } limit || !PackedDate.IsAfter(closed, limit);
        return inTime || request.Events.Count > 0 ? inTime : null;
    }

    /// <summary>The status of a request that was answered.</summary>
    public static RequestStatusKind StatusOf(bool? inTime) => inTime switch
    {
        true => RequestStatusKind.AnsweredInTime,
        false => RequestStatusKind.AnsweredLate,
        null => RequestStatusKind.Answered,
    };
}
