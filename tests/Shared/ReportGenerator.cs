using GovDisclosure.Categories;
using GovDisclosure.Forms;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Shared;

/// <summary>Random reports in the shape that a file can hold: what a writer prints of them is read back equal.</summary>
/// <remarks>
/// <para>The shape: organ, year, title, day of publication, catalogue entry with the fields that are printed, tables of the form of the year,
/// or of the other form where the second table is shown, cells of all kinds, all headings as printed, prose of one or two paragraphs by
/// section. Form, headings and order of the prose are those that a reader gives.</para>
/// <para>Texts are trimmed, have no two spaces in a row, and no character that a writer replaces (controls, bidirectional marks); they may
/// look like markup, headings, tables, formulas, particulars.</para>
/// </remarks>
public static class ReportGenerator
{
    private static readonly string[] Hostile =
    [
        "一、总体情况", "（一）主动公开", "二、主动公开政府信息情况", "1.属于国家秘密", "（1）其他", "附件：统计表", "三、", "| 自然人 | 3 |", "+---+---+", "---", "# 标题", "## 一、总体情况",
        "- 项目", "* 项目", "1. 项目", "注：说明", "=SUM(A1:A9)", "+1", "-1", "@cmd", "<script>alert(1)</script>", "&amp;&lt;", "**粗体**", "_斜体_", "`代码`", "[链接](http://a.cn)",
        "![图](a.png)", "\\", "发布日期：2024-01-18", "报告机关：乙　报告年度：1999", "索引号：1", "2024年1月18日", "打印 关闭", "版权所有", "来源：网", "{year}", "]]>", "a\\|b", "$1$",
        "2023年，本机关未收到政府信息公开申请。", "表格", "/", "—", "0", "www.gov.cn", "10:30", "“引号”", "'单'", "\"双\"", "100%", "😀𠮷", "ﬁ", "e\u0301", "Ａ１", "!", "~~删~~", "^上^",
        "制表、统计：共3件", "某区人民政府", "二〇二三年", "填报单位（盖章）：某局", "govdisclosure.organ",
    ];

    private static readonly string[] Words = ["依申请公开", "平台", "全年", "共", "收到申请", "3件", "，", "。", "；", "政府信息", "监督保障", "a", "B", " ", "（", "）", "、", "10.5%", "《条例》", "“", "”", "：", "-", "=", "1"];

    /// <summary>A text on one line that is not empty.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (1, Gen.OneOf(Hostile)),
        (2, Gen.OneOf(Words).Array[1, 12].Select(string.Concat)),
        (1, Gen.Select(Gen.OneOf(Hostile), Gen.OneOf(Words), Gen.OneOf(Hostile), (a, b, c) => a + b + c)))
        .Select(Clean);

    /// <summary>A count in the whole range, small ones more often.</summary>
    private static Gen<CellValue> Count { get; } = Gen.Frequency(
        (6, Gen.Long[0, 99].Select(CellValue.Count)),
        (1, Gen.Long.Select(CellValue.Count)),
        (1, Gen.Long[-999, 999_999_999].Select(CellValue.Count)),
        (1, Gen.Int[1, 999].Select(n => CellValue.Amount(n + 0.5m))),
        (2, Gen.OneOf(CellValue.Blank, CellValue.NotApplicable, CellValue.NotShown)));

    private static Gen<CellValue> Amount { get; } = Gen.Frequency(
        (4, Gen.Select(Gen.Long[0, 99_999_999], Gen.Int[0, 4], (n, scale) => CellValue.Amount(new decimal((int)n, 0, 0, false, (byte)scale)))),
        (2, Gen.OneOf(CellValue.Blank, CellValue.NotApplicable, CellValue.NotShown)));

    private static Gen<LocalDate> Day { get; } = Gen.Int[0, 20_000].Select(n => new LocalDate(1990, 1, 1).PlusDays(n));

    /// <summary>Reports of the forms of 2019 and 2021.</summary>
    public static Gen<AnnualReport> Tabular { get; } =
        from year in Gen.Int[2019, 2030]
        from isOther in Gen.Int[0, 5].Select(n => n == 0)
        from isVariant in Gen.Bool
        let usual = FormCatalogue.BuiltIn.ForYear(year)[0]
        let form = isOther ? FormCatalogue.BuiltIn.Find(usual.Id == "2021-format" ? "2019-format" : "2021-format")! : usual
        from values in Values(isVariant && form.Variants.Count > 0 ? form.Variants[0] : form)
        let tables = Canonical(values, form, usual)
        let used = tables?.Form.Id ?? usual.Id
        from head in Head(year)
        from prose in Prose(FormCatalogue.BuiltIn.Find(used)!)
        select head with
        {
            Form = used,
            Tables = tables,
            Headings = [.. FormCatalogue.BuiltIn.Find(used)!.Sections.Select(s => s.PrintedHeading)],
            Prose = prose,
        };

    /// <summary>Reports of 2014 to 2018 in the outline of the 2007 Regulations, with or without the statistics table.</summary>
    public static Gen<AnnualReport> Outline { get; } =
        from year in Gen.Int[2014, 2018]
        from values in Values(FormCatalogue.BuiltIn.Find("2014-statistics")!)
        from hasTable in Gen.Bool
        from head in Head(year)
        from prose in Prose(["lead", "proactive", "proactive.website", "proactive.otherChannels", "requests", "fees", "reviews", "problems", "otherMatters"])
        let report = head with { Form = "2008-outline", Tables = hasTable && values.Shows("statistics") ? values : null, Prose = prose }
        select report with { Headings = HeadingsOf(report) };

    /// <summary>Reports of all kinds.</summary>
    public static Gen<AnnualReport> Any { get; } = Gen.Frequency((3, Tabular), (1, Outline));

    /// <summary>The headings of the first level as the built report prints them, an annex left out.</summary>
    public static IReadOnlyList<string> HeadingsOf(AnnualReport report)
        => [.. new ReportBuilder().Build(report).Document.EnumerateSections().Where(s => s.Level == 1 && !s.Section.IsUnnumbered).Select(s => s.Number + s.Section.Heading)];

    private static Gen<AnnualReport> Head(int year)
        => from organ in Text
           from title in Gen.Frequency((2, Gen.Const((string?)null)), (1, Text.Select(t => (string?)t)))
           from published in Gen.Frequency((1, Gen.Const((LocalDate?)null)), (1, Day.Select(d => (LocalDate?)d)))
           from hasEntry in Gen.Bool
           from texts in Gen.Frequency((1, Gen.Const(string.Empty)), (1, Text)).Array[5]
           from keywords in Text.Select(t => t.Replace(" ", string.Empty)).Where(t => t.Length > 0).Array[0, 3]
           from issued in Gen.Frequency((1, Gen.Const((LocalDate?)null)), (1, Day.Select(d => (LocalDate?)d)))
           let report = new AnnualReport { Organ = organ, Year = year, Published = published }
           select report with
           {
               Title = title == report.PrintedTitle ? null : title,
               Catalogue = !hasEntry ? null : new CatalogueEntry
               {
                   IndexNumber = texts[0],
                   Publisher = texts[1],
                   Theme = texts[2],
                   DocumentNumber = texts[3],
                   Summary = texts[4],
                   Keywords = keywords,
                   IssuedOn = issued,
               },
           };

    private static Gen<FormValues> Values(Form form)
        => from blank in Gen.Int[0, 3]
           from shown in Gen.Bool.Array[form.Tables.Count]
           from counts in Count.Array[form.Cells.Count]
           from amounts in Amount.Array[form.Cells.Count]
           select Build(form, shown, counts, amounts, blank == 0);

    private static FormValues Build(Form form, bool[] shown, CellValue[] counts, CellValue[] amounts, bool isAllBlank)
    {
        var builder = new FormValuesBuilder(form);
        for (var i = 0; i < form.Cells.Count; i++)
        {
            var cell = form.Cells[i];
            if (shown[form.Tables.ToList().FindIndex(t => t.Id == cell.TableId)] || form.Tables.Count == 1)
            {
                builder[i] = isAllBlank ? CellValue.Blank : cell.Number == NumberKind.Amount ? amounts[i] : counts[i];
            }
        }

        return builder.Build();
    }

    /// <summary>Tables whose form can be told from what is printed: that of the year, or another where a table shows the difference.</summary>
    private static FormValues? Canonical(FormValues values, Form form, Form usual)
    {
        if (!form.Tables.Any(t => values.Shows(t.Id)))
        {
            return null;
        }

        var isPlain = form.Id == usual.Id && (values.Form.Variant is null || values.Shows("table3"));
        if (isPlain || values.Shows("table2"))
        {
            return values.Form.Variant is null || values.Shows("table3") ? values : null;
        }

        return null;
    }

    private static Gen<IReadOnlyList<ReportProse>> Prose(Form form)
        => Prose([.. form.Sections.SelectMany(s => s.Sections.Select(below => below.Id).Prepend(s.Id)).Prepend("lead")]);

    private static Gen<IReadOnlyList<ReportProse>> Prose(string[] codes)
        => Gen.Select(
            Gen.Bool.Array[codes.Length],
            Text.Array[1, 2].Array[codes.Length],
            (chosen, texts) => (IReadOnlyList<ReportProse>)[.. codes.Select((code, i) => (code, i)).Where(pair => chosen[pair.i] && !IsOrphan(codes, chosen, pair.code))
                .Select(pair => new ReportProse(pair.code, ProsePosition.Before, texts[pair.i]))]);

    // In the outline of 2007 what is below a section that has no text is not printed.
    private static bool IsOrphan(string[] codes, bool[] chosen, string code)
        => code.StartsWith("proactive.", StringComparison.Ordinal) && !chosen[Array.IndexOf(codes, "proactive")];

    private static string Clean(string text)
    {
        var clean = text.Trim();
        while (clean.Contains("  ", StringComparison.Ordinal))
        {
            clean = clean.Replace("  ", " ", StringComparison.Ordinal);
        }

        return clean.Length == 0 ? "甲" : clean;
    }
}
