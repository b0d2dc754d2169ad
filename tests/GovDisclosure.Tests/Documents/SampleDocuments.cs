using GovDisclosure.Categories;
using GovDisclosure.Documents;

namespace GovDisclosure.Tests.Documents;

/// <summary>Documents for tests: one with every kind of block and cell, and random ones with hostile text.</summary>
internal static class SampleDocuments
{
    private static readonly string[] Hostile =
    [
        "<script>alert('1')</script>", "]]>", "--><!--", "&amp;&lt;", "\"'`", "# *_~`[x](javascript:1)![", "1. a", "- b", "> c", "+ d", "| e | f |",
        "***", "\\", "http://a.b", "a@b.c", "<https://x>", "\u202Eevil\u2066", "\u200F", "\u0000\u0001\u001F\u007F\u0085", "\uD800", "\uDC00x",
        "😀", "𠮷", "\r\n", "\n", "\t", " ", "　", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "=1+1", "@x", "政府信息", "1.53%；", "　　两字", "a\\|b", "\u00A0",
        "~~~", "```", "===", "---", "<!DOCTYPE", "<![CDATA[", "&#x202E;", "e\u0301", "العربية", "/", "",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOf(Hostile),
        Gen.OneOf(Hostile).Array[0, 4].Select(string.Concat),
        Gen.Char.Array[0, 12].Select(chars => new string(chars)));

    private static readonly Gen<string> NotBlank = Text.Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<TableCell> Cell = Gen.Select(
        Gen.OneOf(
            Text.Select(TableCell.OfText),
            Gen.Select(Gen.Long, Gen.Bool).Select((n, signed) => TableCell.OfCount(n, signed)),
            Gen.Select(Gen.Decimal, Gen.Bool).Select((n, signed) => TableCell.OfAmount(n, signed)),
            Gen.Const(TableCell.Blank),
            Gen.Const(TableCell.NotApplicable),
            Gen.Const(TableCell.NotShown)),
        Gen.Bool).Select((cell, isHeader) => cell with { IsHeader = isHeader });

    /// <summary>A random table: every row is cut into cells of random width; a cell of the last two rows may be two rows high.</summary>
    public static Gen<TableBlock> Table { get; } =
        from columns in Gen.Int[1, 6]
        from headers in Rows(columns, 0, 2)
        from rows in Rows(columns, 1, 5)
        from tall in Gen.Bool
        from caption in Gen.Null(Text)
        from unit in Gen.Null(Text)
        from notes in Text.Array[0, 2]
        from alignments in Gen.Enum<ColumnAlignment>().Array[columns]
        from aligned in Gen.Bool
        from stub in Gen.Int[0, columns]
        from id in Gen.Null(Gen.Const("table1"))
        select new TableBlock(headers, tall ? [.. rows, .. TallPair(columns)] : rows)
        {
            Caption = caption,
            Unit = unit,
            Notes = notes,
            Alignments = aligned ? alignments : [],
            StubColumns = stub,
            Id = id,
        };

    /// <summary>A random chart with unknown numbers, zeros and large numbers.</summary>
    public static Gen<ChartBlock> Chart { get; } =
        from type in Gen.Enum<ChartType>()
        from title in NotBlank
        from names in Text.Array[1, 6]
        from count in Gen.Int[1, type == ChartType.Shares ? 1 : ChartBlock.MaxSeries]
        from series in Gen.Select(
            NotBlank,
            Gen.OneOf(Gen.Const((decimal?)null), Gen.Const((decimal?)0), Gen.Decimal.Select(n => (decimal?)Math.Abs(n))).Array[names.Length]).Array[count]
        from unit in Gen.Null(Text)
        from summary in Gen.Null(Text)
        from shares in Text.Array[names.Length]
        select new ChartBlock(type, title, names, series.Select(s => new ChartSeries(s.Item1, s.Item2)))
        {
            Unit = unit,
            Summary = summary,
            Shares = type == ChartType.Shares ? shares : [],
        };

    private static readonly Gen<ReportBlock> Block = Gen.OneOf(
        Gen.Select(Text, Gen.Bool).Select(ReportBlock (text, strong) => new ParagraphBlock(text) { IsStrong = strong }),
        Gen.Select(Text.Array[0, 3], Gen.Bool).Select(ReportBlock (items, ordered) => new ListBlock(items) { IsOrdered = ordered }),
        Text.Select(ReportBlock (text) => new NoteBlock(text)),
        Table.Select(ReportBlock (table) => table),
        Chart.Select(ReportBlock (chart) => chart));

    /// <summary>Random documents with up to two levels of sections.</summary>
    public static Gen<ReportDocument> Any { get; } =
        from title in NotBlank
        from organ in NotBlank
        from year in Gen.Int[1949, 9999]
        from published in Gen.Select(Gen.Int[0, 40000], Gen.Bool).Select((days, draft) => draft ? (LocalDate?)null : new LocalDate(1949, 10, 1).PlusDays(days))
        from catalogue in Gen.Select(NotBlank, Text).Select((label, value) => new CatalogueField(label, value)).Array[0, 3]
        from lead in Block.Array[0, 2]
        from sections in Gen.Select(NotBlank, Block.Array[0, 3], NotBlank, Gen.Bool).Array[0, 3]
        select new ReportDocument
        {
            Title = title,
            Organ = organ,
            Year = year,
            Published = published,
            Catalogue = catalogue,
            Lead = lead,
            Sections = [.. sections.Select((s, i) => new ReportSection($"s{i}", s.Item1)
            {
                Blocks = s.Item2,
                IsUnnumbered = s.Item4,
                Sections = s.Item2.Length > 1 ? [new ReportSection($"s{i}.a", s.Item3) { Blocks = s.Item2 }] : [],
            }),],
        };

    /// <summary>A small report with every kind of block and of cell.</summary>
    public static ReportDocument Sample() => new()
    {
        Title = "2021年某区人民政府政府信息公开工作年度报告",
        Organ = "某区人民政府",
        Year = 2021,
        Published = new LocalDate(2022, 1, 28),
        Catalogue = [new("索引号", "008366031/2022-00001"), new("发布机构", "区政府办公室"), new("发文日期", "2022-01-28"), new("关键词", "")],
        Lead = [new ParagraphBlock("本报告根据《中华人民共和国政府信息公开条例》编制。")],
        Sections =
        [
            new("overview", "总体情况")
            {
                Blocks = [new ParagraphBlock("全年主动公开政府信息15586条，其中概况类239条，占1.53%。")],
                Sections =
                [
                    new("overview.proactive", "主动公开")
                    {
                        Blocks =
                        [
                            new ListBlock(["通过政府网站公开10619条", "通过微信公开850余条"]) { IsOrdered = true },
                            new ListBlock(["没有召开新闻发布会"]),
                        ],
                    },
                    new("overview.requests", "依申请公开") { Blocks = [new ParagraphBlock("重要：按时办结。") { IsStrong = true }] },
                ],
            },
            new("requests", "收到和处理政府信息公开申请情况")
            {
                Blocks = [TableBlockTests.RequestTable() with { Caption = "收到和处理政府信息公开申请情况", Unit = "件", Notes = ["勾稽关系成立。"] }],
            },
            Fees(),
            new("annex", "附件") { IsUnnumbered = true },
        ],
    };

    private static ReportSection Fees() => new("fees", "收费情况")
    {
        Blocks =
        [
            new TableBlock(
                [new(TableCell.OfHeader("项目"), TableCell.OfHeader("金额（万元）"), TableCell.OfHeader("比上年增减"))],
                [
                    new(TableCell.OfHeader("第二十条第（八）项", 3)) { IsHeader = true },
                    new(TableCell.OfHeader("行政事业性收费"), TableCell.OfAmount(12.50m), TableCell.OfCount(14, isSigned: true)),
                    new(TableCell.OfHeader("信息处理费"), TableCell.OfCount(0), TableCell.NotApplicable),
                    new(TableCell.OfHeader("其他"), TableCell.Blank, TableCell.NotShown),
                    new(TableCell.OfHeader("说明"), TableCell.OfText("/"), TableCell.OfText("")),
                ]) { StubColumns = 1, Alignments = [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Automatic] },
            new NoteBlock("金额以万元为单位。"),
            new ChartBlock(ChartType.Shares, "主动公开分类占比", ["概况类", "工作动态类"], [new("条数", [239, 10128])])
            {
                Unit = "条",
                Shares = ["1.53%", "64.98%"],
                Summary = "工作动态类最多",
            },
            new ChartBlock(
                ChartType.Bars,
                "办理结果",
                ["予以公开", "不予公开", "无法提供"],
                [new("2019年", [20, 3, 4]), new("2020年", [24, 1, 0]), new("2021年", [22, null, 7]), new("平均", [22.5m, 2, 3.5m])]) { Unit = "件" },
            new ChartBlock(
                ChartType.Trend,
                "五年收到申请",
                ["2017", "2018", "2019", "2020", "2021"],
                [new("收到", [2, 5, 9, null, 25]), new("办结", [2, 4, 8, 15, 24])]) { Unit = "件" },
        ],
    };

    private static Gen<TableRow[]> Rows(int columns, int least, int most)
        => Gen.Select(Cell.Array[columns], Gen.Int[1, 3].Array[columns], Gen.Bool).Select((cells, widths, isHeader) =>
        {
            var row = new List<TableCell>();
            for (var column = 0; column < columns;)
            {
                var width = Math.Min(widths[column], columns - column);
                row.Add(cells[column] with { ColumnSpan = width });
                column += width;
            }

            return new TableRow(row) { IsHeader = isHeader };
        }).Array[least, most];

    private static TableRow[] TallPair(int columns) =>
    [
        new([TableCell.OfHeader("高", 1, 2), .. Enumerable.Repeat(TableCell.OfCount(1), columns - 1)]),
        new(Enumerable.Repeat(TableCell.Blank, columns - 1)),
    ];
}
