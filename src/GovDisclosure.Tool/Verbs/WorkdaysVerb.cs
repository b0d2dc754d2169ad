using System.CommandLine;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>workdays</c>: working days added, counted, described, found; one by one or in JSON lines.</summary>
internal static class WorkdaysVerb
{
    public static Command Make(Host host) => new("workdays", "Counts working days of the national calendar.")
    {
        WorkdaysVerbs.Add(host),
        WorkdaysVerbs.Count(host),
        WorkdaysVerbs.Describe(host),
        WorkdaysVerbs.Next(host),
        WorkdaysVerbs.Previous(host),
        WorkdaysBatch.Make(host),
        WorkdaysNotices.Notice(host),
        WorkdaysNotices.Changes(host),
    };
}
