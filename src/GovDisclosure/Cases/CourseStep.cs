using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>An event as the calculation reads it: in order of time, with the answer of a consultation already found.</summary>
internal readonly struct CourseStep(in RequestEvent source, int index)
{
    public RequestEvent Source { get; } = source;

    /// <summary>The place of the event in <see cref="DisclosureRequest.Events"/>.</summary>
    public int Index { get; } = index;

    public RequestEventKind Kind => Source.Kind;

    public LocalDate Date => Source.EffectiveOn;

    /// <summary>The place, among the sorted steps, of a question's answer or an answer's question; -1 for none.</summary>
    public int Partner { get; init; } = -1;

    public static ValueTuple<RequestEventKind, string> KeyOf(in RequestEvent item) => (
        item.Kind switch
        {
            RequestEventKind.ThirdPartyAnswered => RequestEventKind.ThirdPartyConsulted,
            RequestEventKind.AgencyAnswered => RequestEventKind.AgencyConsulted,
            RequestEventKind.ReasonsGiven => RequestEventKind.ReasonsAsked,
            _ => item.Kind,
        },
        item.Party ?? string.Empty);

    /// <summary>Sorts the events by date, keeping the given order within a day, and pairs each question with the first answer after it.</summary>
    public static CourseStep[] Compile(IReadOnlyList<RequestEvent> events)
    {
        if (events.Count == 0)
        {
            return [];
        }

        var steps = new CourseStep[events.Count];
        var isSorted = true;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = new CourseStep(events[i], i);
            isSorted = isSorted && (i == 0 || !PackedDate.IsBefore(steps[i].Date, steps[i - 1].Date));
        }

        if (!isSorted)
        {
            Array.Sort(steps, static (a, b) => a.Date == b.Date ? a.Index.CompareTo(b.Index) : a.Date.CompareTo(b.Date));
        }

        Pair(steps);
        return steps;
    }

    private static void Pair(CourseStep[] steps)
    {
        Dictionary<ValueTuple<RequestEventKind, string>, Queue<int>>? open = null;
        for (var i = 0; i < steps.Length; i++)
        {
            var asks = steps[i].Kind is RequestEventKind.ThirdPartyConsulted or RequestEventKind.AgencyConsulted or RequestEventKind.ReasonsAsked;
            var answers = steps[i].Kind is RequestEventKind.ThirdPartyAnswered or RequestEventKind.AgencyAnswered or RequestEventKind.ReasonsGiven;
            if (!asks && !answers)
            {
                continue;
            }

            open ??= [];
            var key = KeyOf(steps[i].Source);
            if (!open.TryGetValue(key, out var waiting))
            {
                open.Add(key, waiting = new Queue<int>());
            }

            if (asks)
            {
                waiting.Enqueue(i);
            }
            else if (waiting.Count > 0)
            {
                var question = waiting.Dequeue();
                steps[question] = new CourseStep(steps[question].Source, steps[question].Index) { Partner = i };
                steps[i] = new CourseStep(steps[i].Source, steps[i].Index) { Partner = question };
            }
        }
    }
}
