using System.Globalization;
using System.Text;

namespace GovDisclosure.RegisterLoad;

/// <summary>What came of a run.</summary>
/// <param name="Clients">How many clients.</param>
/// <param name="Elapsed">How long they called.</param>
/// <param name="Calls">The time of each call that was answered, in milliseconds, by its kind.</param>
/// <param name="Failed">Calls that were not answered, or with an error of the server.</param>
/// <param name="Acknowledged">Events that were acknowledged.</param>
/// <param name="Lost">Those of them that the register does not hold.</param>
/// <param name="Broken">What the check of the whole register found.</param>
/// <param name="WasKilled">Whether the process was killed in the middle.</param>
public sealed record LoadResult(
    int Clients, TimeSpan Elapsed, IReadOnlyDictionary<string, List<double>> Calls, int Failed, int Acknowledged, IReadOnlyList<string> Lost, IReadOnlyList<string> Broken, bool WasKilled)
{
    /// <summary>The run as a table in Markdown.</summary>
    /// <returns>The text.</returns>
    public string ToText()
    {
        var all = Calls.Values.SelectMany(times => times).ToList();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Clients} clients, {Elapsed.TotalSeconds:0.0} s{(WasKilled ? ", the process killed in the middle" : string.Empty)}: {all.Count / Elapsed.TotalSeconds:N0} requests/s, {Failed} failed, {Acknowledged} events acknowledged, {Lost.Count} lost, {Broken.Count} broken chains");
        text.AppendLine().AppendLine("| call | count | median ms | p99 ms | most ms |").AppendLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (kind, times) in Calls.Append(KeyValuePair.Create("all", all)))
        {
            times.Sort();
            text.AppendLine(CultureInfo.InvariantCulture, $"| {kind} | {times.Count} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {At(times, 1):0.0} |");
        }

        return text.ToString();
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
