using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>The tally as one would write it without a thought for speed: a query for every figure.</summary>
internal static class NaiveTally
{
    public static bool IsSound(RequestRecord r)
        => r.Id.Length > 0
            && r.Applicant is not null
            && !(r.Decided < r.Received)
            && (r.Decided is null) == (r.Outcome is null && r.Reply is null);

    public static Dictionary<string, long> Count(int year, IEnumerable<RequestRecord> records)
    {
        var start = new LocalDate(year, 1, 1);
        var end = new LocalDate(year, 12, 31);
        var all = records.ToList();
        var sound = all.Where(IsSound).ToList();
        var figures = new Dictionary<string, long>
        {
            ["records"] = all.Count,
            ["faulty"] = all.Count - sound.Count,
            ["closedBefore"] = sound.Count(r => r.Decided < start),
            ["receivedAfter"] = sound.Count(r => r.Received > end),
        };
        foreach (var kind in ApplicantKinds.All)
        {
            var own = sound.Where(r => r.Applicant == kind).ToList();
            figures[$"new/{kind}"] = own.Count(r => r.Received >= start && r.Received <= end);
            figures[$"in/{kind}"] = own.Count(r => r.Received < start && (r.Decided is null || r.Decided >= start));
            figures[$"out/{kind}"] = own.Count(r => r.Received <= end && (r.Decided is null || r.Decided > end));
            foreach (var group in own.Where(r => r.Decided >= start && r.Decided <= end).GroupBy(r => r.Outcome!))
            {
                figures[$"{group.Key}/{kind}"] = group.Count();
            }
        }

        return figures;
    }

    public static Dictionary<string, long> Figures(YearStatistics statistics)
    {
        var figures = new Dictionary<string, long>
        {
            ["records"] = statistics.Records,
            ["faulty"] = statistics.Faulty,
            ["closedBefore"] = statistics.ClosedBefore,
            ["receivedAfter"] = statistics.ReceivedAfter,
        };
        foreach (var kind in ApplicantKinds.All)
        {
            figures[$"new/{kind}"] = statistics.NewReceived(kind);
            figures[$"in/{kind}"] = statistics.CarriedIn(kind);
            figures[$"out/{kind}"] = statistics.CarriedOut(kind);
            foreach (var outcome in Outcome.All.Where(o => statistics.Of(o, kind) != 0))
            {
                figures[$"{outcome}/{kind}"] = statistics.Of(outcome, kind);
            }
        }

        return figures;
    }
}
