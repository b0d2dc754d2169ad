using GovDisclosure.Forms;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>What was found in the tables of a file.</summary>
/// <param name="Form">The form, or a variant of it; null where no table of any was found.</param>
/// <param name="Values">The cells; null where no table was found.</param>
/// <param name="Matches">The tables that were found, with their parts.</param>
/// <param name="Used">The tables of the file that are parts of one.</param>
internal sealed record TableResult(
    Form? Form, FormValues? Values, IReadOnlyList<(TableMatch Match, IReadOnlyList<SourceGrid> Parts)> Matches, HashSet<SourceTable> Used);

/// <summary>Finds which form the tables of a file are in, and the cells of it.</summary>
internal static class TableRecognizer
{
    private const int MaxCells = 2000;
    private const int MaxTables = 400;

    // By so many labels more must speak for a form that the cells and the year do not matter.
    private const double ClearlyMore = 1.5;

    public static TableResult Recognize(IReadOnlyList<SourceTable> tables, IReadOnlyList<Form> forms, Form? preferred)
    {
        var labels = forms.SelectMany(form => form.Variants.Concat([form]).Reverse()).Where(form => form.Tables.Count > 0).Select(FormLabels.Of).ToList();
        var parts = Classify(tables, labels);
        var best = new TableResult(null, null, [], []);
        var (bestScore, bestEvidence) = (0.0, 0.0);
        foreach (var candidate in labels)
        {
            var matches = new List<(TableMatch Match, IReadOnlyList<SourceGrid> Parts)>();
            var (score, evidence) = (0.0, 0.0);
            foreach (var table in candidate.Tables.Where(table => parts.ContainsKey(table.Table.Id)))
            {
                var match = Match(table, parts[table.Table.Id]);
                if (match.Cells.Count > 0)
                {
                    matches.Add((match, parts[table.Table.Id]));
                    score += match.Confidence * match.Cells.Count;
                    evidence += match.Evidence;
                }
            }

            // The form of the year wins where the labels do not tell: the fourth table is the same in both, and an excerpt has few labels.
            var isPreferred = preferred is not null && candidate.Form.Id == preferred.Id && !IsMixed(preferred, candidate.Form);
            score = isPreferred ? score + 0.01 : score;
            if (matches.Count > 0 && (evidence > bestEvidence + ClearlyMore || (evidence > bestEvidence - ClearlyMore && score > bestScore + 1e-9)))
            {
                (bestScore, bestEvidence) = (score, evidence);
                best = new TableResult(candidate.Form, null, matches, []);
            }
        }

        return best.Form is null ? best : Fill(best);
    }

    // A table of another year's form beside the own ones is the last thing to assume.
    private static bool IsMixed(Form form, Form variant) => form.VariantRules.Any(rule => rule.Id == variant.Variant && rule.OtherFormId is not null);

    /// <summary>The cells of the tables that were found.</summary>
    public static TableResult Fill(TableResult result)
    {
        var builder = new FormValuesBuilder(result.Form!);
        if (LocalStatistics.Is(builder.Form))
        {
            // Which rows a place prints is its own affair: what is not there is not shown, and no blank.
            foreach (var cell in builder.Form.Cells)
            {
                builder[cell.Index] = CellValue.NotShown;
            }
        }

        // A row of a table without lines that could not be tied to its name is not known.
        foreach (var cell in result.Matches.Where(m => m.Match.IsLoose).SelectMany(m => builder.Form.Cells.Where(cell => cell.TableId == m.Match.Labels.Table.Id)))
        {
            builder[cell.Index] = CellValue.NotShown;
        }

        foreach (var cell in result.Matches.SelectMany(m => m.Match.Cells))
        {
            builder[cell.Cell.Index] = cell.Value;
        }

        return result with { Values = builder.Build(), Used = [.. result.Matches.SelectMany(m => m.Parts).Select(part => part.Table)] };
    }

    private static TableMatch Match(FormTableLabels labels, List<SourceGrid> parts)
    {
        var match = TableMatch.Of(labels, parts);
        if (match.Confidence >= 0.5 || parts.Count > 1)
        {
            return match;
        }

        var transposed = TableMatch.Of(labels, [parts[0].Transpose()]);
        if (transposed.Confidence <= match.Confidence + 0.2)
        {
            return match;
        }

        transposed.Findings.Add(new Finding("reading.transposed", Severity.Warning, parts[0].Table.Place.ToString(), new LocalizedText(
            $"{labels.Name.Chinese}：表格的行列与格式相反，已对调读入", $"{labels.Name.English}: rows and columns of the table are swapped; it was read the other way round")));
        return transposed;
    }

    /// <summary>The tables of the file by the table of a form that they look like; the parts of one that was split follow each other.</summary>
    private static Dictionary<string, List<SourceGrid>> Classify(IReadOnlyList<SourceTable> tables, List<FormLabels> labels)
    {
        var parts = new Dictionary<string, List<SourceGrid>>(StringComparer.Ordinal);
        var (lastId, lastWidth) = ((string?)null, 0);
        foreach (var table in tables.Take(MaxTables))
        {
            var grid = SourceGrid.Of(table);
            var (id, hits) = Best(grid, labels);
            if (hits < 2 && table.Id is { } named && labels.Any(l => l.Tables.Any(t => t.Table.Id == named)))
            {
                (id, hits) = (named, 2);
            }

            // The rest of a table that a page or a heading cut off may be one row.
            if (hits < 2 && !(hits > 0 && id == lastId && grid.Columns == lastWidth))
            {
                continue;
            }

            (lastId, lastWidth) = (id, grid.Columns);
            if (!parts.TryGetValue(id!, out var list))
            {
                parts[id!] = list = [];
            }

            list.Add(grid);
        }

        return parts;
    }

    private static (string? Id, double Hits) Best(SourceGrid grid, List<FormLabels> labels)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < grid.Rows && keys.Count < MaxCells; row++)
        {
            foreach (var cell in grid.CellsOf(row).Where(cell => cell.Reading.IsText))
            {
                keys.Add(cell.Key);
                keys.Add(cell.FullKey);
            }
        }

        keys.Remove(string.Empty);
        var (bestId, best) = ((string?)null, 0.0);
        foreach (var table in labels.SelectMany(l => l.Tables))
        {
            // 总计 and 其他 stand in nearly every table.
            var hits = keys.Sum(key => !table.Rows.Knows(key) && !table.Columns.Knows(key) ? 0 : key is "总计" or "其他" or "合计" ? 0.25 : 1);
            if (hits > best)
            {
                (bestId, best) = (table.Table.Id, hits);
            }
        }

        return (bestId, best);
    }
}
