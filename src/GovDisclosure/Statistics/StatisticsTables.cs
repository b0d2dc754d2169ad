using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>A year's statistics put into an official form, with what the form cannot show.</summary>
[JsonShape]
public sealed partial class StatisticsTables
{
    private StatisticsTables(FormValues values, IEnumerable<Finding> findings)
    {
        Values = values;
        Findings = ValueList.Copy(findings);
    }

    /// <summary>The cells; those that neither the requests nor the host give are <see cref="CellValue.NotShown"/>.</summary>
    public FormValues Values { get; }

    /// <summary>Requests that no row of the form counts, and cells of the host that the requests contradict.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Puts statistics into a form.</summary>
    /// <param name="statistics">The statistics.</param>
    /// <param name="form">The form; one of the year or any other.</param>
    /// <param name="host">
    /// Cells that the host supplies in the same form, section two above all; null for none. They fill the cells that requests do
    /// not give, and the fourth table where no record has a reconsideration or suit: many registers keep these elsewhere. Where
    /// both give a number, the requests' stands, and a difference is a finding.
    /// </param>
    /// <returns>The filled form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> or <paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="host"/> is in another form.</exception>
    internal static StatisticsTables Fill(YearStatistics statistics, Form form, FormValues? host = null)
    {
        Guard.NotNull(statistics);
        Guard.NotNull(form);
        host ??= new FormValuesBuilder(form).Build();
        if (!host.Form.Equals(form))
        {
            throw new ArgumentException($"The host's cells are in form {host.Form}, not in form {form}.", nameof(host));
        }

        var findings = Unshown(statistics, form).ToList();
        var values = new FormValuesBuilder(form);
        var hostReviews = host.Shows("table4") && statistics.Reviews == ReviewCounts.Zero;
        foreach (var cell in form.Cells)
        {
            var counted = CaseCells.Of(cell)?.ValueIn(statistics) ?? CellValue.NotShown;
            var given = host[cell.Index];
            var isHosts = !counted.IsNumber || (hostReviews && cell.TableId == "table4");
            values[cell.Index] = isHosts ? given : counted;
            if (!isHosts && given.IsNumber && counted.Number != given.Number)
            {
                findings.Add(Contradicted(cell, counted, given));
            }
        }

        return new StatisticsTables(values.Build(), findings);
    }

    private static IEnumerable<Finding> Unshown(YearStatistics statistics, Form form)
    {
        if (form.FindTable("table3") is { } table3)
        {
            foreach (var outcome in Outcome.All.Where(outcome => statistics.Of(outcome) != 0))
            {
                if (!table3.CellRows.Any(row => (CaseCells.OutcomesOf(row.Id) >> outcome.Index & 1) != 0))
                {
                    yield return NoRow(form, "table3", statistics.Of(outcome), outcome.Name);
                }
            }

            if (statistics.Sum(1u << YearBins.ReplyOnly, 0x3F, null) is > 0 and var count)
            {
                yield return NoRow(form, "table3", count, new LocalizedText("只有2007年条例答复类型、没有办理结果", "with a reply kind of 2007 and no outcome"));
            }
        }

        if (form.FindTable("statistics") is not null)
        {
            foreach (var finding in UnshownOf2014(statistics, form))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> UnshownOf2014(YearStatistics statistics, Form form)
    {
        var counters = statistics.Counters.ToArray();
        long Channel(int index) => counters[YearCounters.Channels + index];

        var elsewhere = Channel(YearCounters.NoChannel) + Channel((int)RequestChannel.Other);
        if (elsewhere > 0)
        {
            yield return NoRow(form, "statistics/3.1", elsewhere, new LocalizedText("渠道未知或者不属于四种渠道", "through a channel that is unknown or none of the four"));
        }

        if (counters[YearCounters.Closings + YearCounters.ClosedUnsaid] is > 0 and var unsaid)
        {
            yield return NoRow(form, "statistics/3.2", unsaid, new LocalizedText("未注明是否按时办结", "of which it is not said whether they were closed in time"));
        }

        var open = Enumerable.Range(0, YearCounters.ReplyResults * YearCounters.ReplyCount)
            .Where(i => ReplyRows.IsOpen(i / YearCounters.ReplyCount, i % YearCounters.ReplyCount))
            .Sum(i => counters[YearCounters.Replies + i]);
        if (open > 0)
        {
            yield return NoRow(form, "statistics/3.3", open, new LocalizedText("办理结果对应不止一行、未注明答复类型", "whose outcome belongs to more than one row, without a reply kind"));
        }
    }

    private static Finding NoRow(Form form, string place, long count, LocalizedText what)
        => new(
            "tally.no-row",
            Severity.Error,
            place,
            new LocalizedText(
                FormattableString.Invariant($"{count}件申请（{what.Chinese}）在“{form}”中没有确定的一行，只计入合计"),
                FormattableString.Invariant($"{count} requests ({what.English}) have no certain row in \"{form}\"; only the totals count them")))
        {
            Actual = FormattableString.Invariant($"{count}"),
        };

    private static Finding Contradicted(FormCell cell, CellValue counted, CellValue given)
        => new(
            "tally.host-cell",
            Severity.Error,
            cell.Path,
            new LocalizedText($"{cell}：按申请统计为{counted}，另行提供的是{given}", $"{cell.Path}: the requests give {counted}, the host's cell says {given}"))
        {
            Expected = counted.ToString(),
            Actual = given.ToString(),
        };
}
