using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>What came of tallying the records of a year: the statistics, the findings, and the way back to the cases.</summary>
[JsonShape(Codec = typeof(YearTallyShape))]
public sealed partial class YearTally
{
    private readonly IReadOnlyList<CaseFacts>? _cases;
    private readonly IEnumerable<RequestRecord>? _source;
    private readonly TallyOptions _options;

    internal YearTally(
        YearStatistics statistics, HandlingTimes? times, IEnumerable<Finding> findings, IReadOnlyList<CaseFacts>? cases, IEnumerable<RequestRecord>? source, TallyOptions options)
    {
        Statistics = statistics;
        Times = times;
        Findings = ValueList.Copy(findings);
        _cases = cases;
        _source = source;
        _options = options;
    }

    /// <summary>The statistics.</summary>
    public YearStatistics Statistics { get; }

    /// <summary>How long the requests took that count in the third table as handled in the year, and how many of them in time; null for a tally of counts, behind which no requests were read.</summary>
    public HandlingTimes? Times { get; }

    /// <summary>What is wrong with single records, in the order of the records; the place of each is the record's id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether <see cref="Cases(FormCell)"/> can be asked: the records are a collection, or the tally kept them.</summary>
    public bool HasCases => _cases is not null || _source is not null;

    /// <summary>Opens a cell: the ids of the requests that it counts.</summary>
    /// <param name="cell">The cell of a form.</param>
    /// <returns>The ids, in the order of the records; empty for a cell that requests do not give.</returns>
    /// <remarks>Nothing is kept for it unless <see cref="TallyOptions.KeepCases"/> asks: a collection is read once more.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The records came as a stream, and <see cref="TallyOptions.KeepCases"/> was not set.</exception>
    public IReadOnlyList<string> Cases(FormCell cell)
        => CaseCells.Of(Guard.NotNull(cell)) is { } counted
            ? ValueList.Copy(FindCases(counted.Holds).Select(facts => facts.Id))
            : ValueList<string>.Empty;

    /// <summary>Opens a cell of a form by its ids, see <see cref="Cases(FormCell)"/>.</summary>
    /// <param name="form">The form.</param>
    /// <param name="tableId">The table.</param>
    /// <param name="rowId">The row; empty in a table with one row without a label.</param>
    /// <param name="columnId">The column; empty in a table with one value column.</param>
    /// <returns>The ids, in the order of the records; empty for a cell that requests do not give.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    /// <exception cref="InvalidOperationException">The records came as a stream, and <see cref="TallyOptions.KeepCases"/> was not set.</exception>
    public IReadOnlyList<string> Cases(Form form, string tableId, string rowId, string columnId)
        => Cases(Guard.NotNull(form).FindCell(tableId, rowId, columnId)
            ?? throw new ArgumentException($"Form {form} has no cell {tableId}/{rowId}/{columnId}.", nameof(rowId)));

    /// <summary>Holds published figures against the cases: every cell that requests give is compared.</summary>
    /// <param name="published">The published figures, in any form.</param>
    /// <returns>
    /// A finding of rule <c>cases.cell</c> for each cell with a number that is not the number of its cases, with the ids of the cases
    /// where <see cref="HasCases"/>; in the order of the form. A cell without a number is not judged.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="published"/> is null.</exception>
    public IReadOnlyList<Finding> Check(FormValues published)
    {
        var form = Guard.NotNull(published).Form;
        var wrong = form.Cells
            .Where(cell => published[cell.Index].IsNumber)
            .Select(cell => (Cell: cell, Counted: CaseCells.Of(cell)?.ValueIn(Statistics) ?? CellValue.NotShown))
            .Where(pair => pair.Counted.IsNumber && pair.Counted.Number != published[pair.Cell.Index].Number)
            .ToList();
        var cases = wrong.Count > 0 && HasCases ? CasesOfAll(form).ToDictionary(pair => pair.Key.Index, pair => pair.Value) : [];
        return ValueList.Copy(wrong.Select(pair => new Finding(
            "cases.cell",
            Severity.Error,
            pair.Cell.Path,
            new LocalizedText(
                $"{pair.Cell}：公布为{published[pair.Cell.Index]}，按申请记录为{pair.Counted}",
                $"{pair.Cell.Path}: {published[pair.Cell.Index]} is published, the cases give {pair.Counted}"))
        {
            Expected = pair.Counted.ToString(),
            Actual = published[pair.Cell.Index].ToString(),
            Related = cases.TryGetValue(pair.Cell.Index, out var ids) ? ids : [],
        }));
    }

    /// <summary>Opens all cells that requests give and that have cases, in one pass; in the order of the form.</summary>
    internal IReadOnlyList<KeyValuePair<FormCell, IReadOnlyList<string>>> CasesOfAll(Form form)
    {
        var cells = form.Cells.Select(cell => (Cell: cell, Counted: CaseCells.Of(cell), Ids: new List<string>())).Where(c => c.Counted is not null).ToList();
        foreach (var facts in FindCases(_ => true))
        {
            foreach (var (_, counted, ids) in cells)
            {
                if (counted!.Holds(facts))
                {
                    ids.Add(facts.Id);
                }
            }
        }

        return [.. cells.Where(c => c.Ids.Count > 0).Select(c => new KeyValuePair<FormCell, IReadOnlyList<string>>(c.Cell, c.Ids))];
    }

    private IReadOnlyList<CaseFacts> FindCases(Func<CaseFacts, bool> wanted)
    {
        if (_cases is not null)
        {
            return [.. _cases.Where(wanted)];
        }

        if (_source is null)
        {
            throw new InvalidOperationException("The records came as a stream that can be read once. Set TallyOptions.KeepCases to open cells.");
        }

        var again = new TallyAccumulator(Statistics.Year, _options with { KeepCases = true, FindingLimit = 0 }, wanted);
        foreach (var record in _source)
        {
            again.Add(record);
        }

        return again.Cases!;
    }
}
