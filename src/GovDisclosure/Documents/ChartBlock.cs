using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A chart as data: HTML draws it, every other format prints <see cref="ToTable"/>.</summary>
/// <remarks>Immutable; equality compares all content. Shares are printed as given and never computed again from the numbers.</remarks>
[JsonShape]
public sealed partial record ChartBlock : ReportBlock
{
    /// <summary>The most series of a chart: as many as can be told apart in black and white.</summary>
    public const int MaxSeries = 4;

    /// <summary>The most categories of a chart.</summary>
    public const int MaxCategories = 60;

    /// <summary>What stands before the title above a table of a chart's numbers.</summary>
    internal const string TableMark = "图：";

    /// <summary>Makes a chart.</summary>
    /// <param name="type">What the chart shows.</param>
    /// <param name="title">The title, not empty.</param>
    /// <param name="categories">The names of the bars, or the years of a trend; from 1 to <see cref="MaxCategories"/>.</param>
    /// <param name="series">The numbers, from 1 to <see cref="MaxSeries"/> series; one for <see cref="ChartType.Shares"/>.</param>
    /// <exception cref="ArgumentNullException">An argument, a name or a series is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is not a member of <see cref="ChartType"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The title is empty, there are too few or too many categories or series, or a series has not one value for each category.
    /// </exception>
    public ChartBlock(ChartType type, string title, IEnumerable<string> categories, IEnumerable<ChartSeries> series)
    {
        Type = Guard.Defined(type);
        Title = WellFormed.Text(Guard.NotBlank(title));
        var names = ValueList.Copy(Guard.NotNull(categories).Select(name => WellFormed.Text(Guard.NotNull(name, nameof(categories)))));
        var rows = ValueList.Copy(Guard.NotNull(series).Select(row => Guard.NotNull(row, nameof(series))));
        Guard.InRange(names.Count, 1, MaxCategories, nameof(categories));
        Guard.InRange(rows.Count, 1, type == ChartType.Shares ? 1 : MaxSeries, nameof(series));
        foreach (var row in rows)
        {
            if (row.Values.Count != names.Count)
            {
                throw Guard.Invalid(
                    FormattableString.Invariant($"Series \"{row.Name}\" has {row.Values.Count} values for {names.Count} categories."), nameof(series));
            }
        }

        Categories = names;
        Series = rows;
    }

    /// <summary>What the chart shows.</summary>
    public ChartType Type { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The names of the bars, or the years of a trend.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>The unit of all numbers, for example 件; null for none.</summary>
    public string? Unit { get; init => field = value is null ? null : WellFormed.Text(value); }

    /// <summary>The printed share of each category, for example 1.53%; empty for none.</summary>
    /// <exception cref="ArgumentException">The list is not empty and has not one text for each category, or the chart shows no shares.</exception>
    public IReadOnlyList<string> Shares { get; init => field = CheckShares(value); } = ValueList<string>.Empty;

    /// <summary>What a reader who does not see the chart is told first; null for a list of the numbers.</summary>
    public string? Summary { get; init => field = value is null ? null : WellFormed.Text(value); }

    /// <summary>The numbers as a table: a row for each category, a column for each series, the shares at the end.</summary>
    /// <returns>The table with the chart's title as caption, behind 图：, and its unit.</returns>
    /// <remarks>The mark tells a reader of the report, and <c>ReportRecognizer</c>, that the table repeats what the report's own tables and sentences say.</remarks>
    public TableBlock ToTable()
    {
        var header = new List<TableCell> { TableCell.OfHeader(Type == ChartType.Trend ? "年份" : "项目") };
        header.AddRange(Series.Select(row => TableCell.OfHeader(row.Name)));
        if (Shares.Count > 0)
        {
            header.Add(TableCell.OfHeader("占比"));
        }

        var rows = Categories.Select((name, i) => new TableRow(
            [TableCell.OfHeader(name), .. Series.Select(row => Cell(row.Values[i])), .. Shares.Skip(i).Take(1).Select(TableCell.OfText)]));
        return new TableBlock([new TableRow(header)], rows)
        {
            Caption = TableMark + Title,
            Unit = Unit,
            StubColumns = 1,
            Alignments = [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, header.Count - 1)],
        };
    }

    private static TableCell Cell(decimal? value)
        => value is not { } number ? TableCell.NotShown
            : number == decimal.Truncate(number) && number <= long.MaxValue ? TableCell.OfCount((long)number)
            : TableCell.OfAmount(number);

    private ValueList<string> CheckShares(IReadOnlyList<string>? value)
    {
        var list = ValueList.Copy((value ?? []).Select(text => WellFormed.Text(Guard.NotNull(text, nameof(Shares)))));
        return list.Count == 0 || (Type == ChartType.Shares && list.Count == Categories.Count)
            ? list
            : throw Guard.Invalid(FormattableString.Invariant(
                $"{list.Count} shares were given for {Categories.Count} categories of a chart that shows {Type}."));
    }
}
