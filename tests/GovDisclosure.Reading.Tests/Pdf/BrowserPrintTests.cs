using System.Diagnostics;
using GovDisclosure.Forms;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Reading.Tests.Pdf;

/// <summary>Pages of ours printed by Chromium at many sizes: what comes back is what went in, or an error names the table that is not whole.</summary>
public sealed class BrowserPrintTests
{
    private const string Browser = "/usr/bin/chromium";

    private static readonly Gen<Print> Prints = Gen.Select(
        Of("2019-format", "2021-format"),
        Of("A4", "A4 landscape", "A5", "A3", "letter", "176mm 250mm", "184mm 260mm"),
        Of(8, 9, 10, 11, 12, 14, 16),
        Of(8, 12, 20, 30),
        Gen.Int[0, 30],
        Gen.Bool,
        Gen.Int[0, 99_999]).Select((form, paper, size, margin, filler, isPlain, seed) => new Print(form, paper, size, margin, filler, isPlain, seed));

    // Without lines: rows as narrow or wide as they come, their names at the middle or the top, in five of the columns blanks where the figure is zero.
    private static readonly Gen<Print> BarePrints = Gen.Select(Prints, Of(0, 2, 5, 8), Of("middle", "top"), Gen.Bool)
        .Select((print, padding, align, hasBlanks) => print with { Bare = FormattableString.Invariant($"table,tr,td,th,caption,thead,tbody{{border:none !important;background:none !important}}td,th{{padding:{padding}px !important;vertical-align:{align} !important}}"), HasBlanks = hasBlanks });

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Read_PageOfOursPrintedByABrowser_IsWholeOrAnErrorNamesTheTable() => IsWholeOrTold(Prints, Severity.Error, mostTold: 10, nameof(Read_PageOfOursPrintedByABrowser_IsWholeOrAnErrorNamesTheTable));

    [Fact]
    public void Read_PageOfOursPrintedWithoutLines_IsWholeOrAFindingNamesTheTable() => IsWholeOrTold(BarePrints, Severity.Warning, mostTold: 50, nameof(Read_PageOfOursPrintedWithoutLines_IsWholeOrAFindingNamesTheTable));

    private static void IsWholeOrTold(Gen<Print> prints, Severity least, int mostTold, string property)
    {
        Assert.SkipWhen(!File.Exists(Browser) && Environment.GetEnvironmentVariable("CI") != "true", "There is no " + Browser + ".");
        var (whole, told) = (0, 0);
        prints.Sample(
            print =>
            {
                var values = print.Values();
                var read = new ReportRecognizer().Recognize(Sources.Pdf(Printed(print.Page(values))));
                foreach (var table in values.Form.Tables)
                {
                    var given = values.Form.Cells.Where(cell => cell.TableId == table.Id).ToDictionary(cell => cell.Path, cell => values[cell.Index].ToString());
                    var found = read.Report?.Tables is { } tables ? tables.Form.Cells.Where(cell => given.ContainsKey(cell.Path)).ToDictionary(cell => cell.Path, cell => tables[cell.Index]) : [];
                    var isWhole = given.All(cell => found.TryGetValue(cell.Key, out var value) && value.ToString() == cell.Value);
                    (whole, told) = isWhole ? (whole + 1, told) : (whole, told + 1);
                    Assert.True(isWhole || read.Findings.Any(finding => finding.Severity >= least && (Names(finding, table) || finding.RuleId == "reading.limit")), $"{table.Id} of {print}");

                    // What was read stands in its own cell, whatever else is missing.
                    var wrong = found.Where(cell => cell.Value.IsNumber && cell.Value.ToString() != given[cell.Key]).Select(cell => $"{cell.Key}: {cell.Value}").ToList();
                    Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} of {print}");
                }
            },
            iter: 12,
            property: property);
        TestContext.Current.SendDiagnosticMessage("{0} tables whole, {1} told", whole, told);
        Assert.True(told * 100 <= whole * mostTold, $"{whole} whole, {told} told");
    }

    [Fact]
    public void Read_TableWiderThanThePage_FigureThatLostADigitIsToldWithItsTable()
    {
        Assert.SkipWhen(!File.Exists(Browser) && Environment.GetEnvironmentVariable("CI") != "true", "There is no " + Browser + ".");
        var print = new Print("2019-format", "A5", 12, 30, 30, IsPlain: false, 37_917);
        var values = print.Values();

        var read = new ReportRecognizer().Recognize(Sources.Pdf(Printed(print.Page(values))));

        var table = values.Form.Tables[^1];
        Assert.Contains(read.Findings, finding => finding is { RuleId: "reading.table", Severity: Severity.Error } && finding.Related.SequenceEqual([table.Id]) && Names(finding, table));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error && values.Form.Tables.Any(other => other.Id != table.Id && Names(finding, other)));
    }

    private static bool Names(Finding finding, FormTable table)
        => finding.Message.Chinese.Contains(FormNames.Of(table).Chinese, StringComparison.Ordinal)
            || finding.Related.Any(path => path == table.Id || path.StartsWith(table.Id + "/", StringComparison.Ordinal));

    private static byte[] Printed(string page)
    {
        var folder = Directory.CreateTempSubdirectory("print");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            File.WriteAllText(source, page);
            var start = new ProcessStartInfo(Browser) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", "--user-data-dir=" + folder.FullName, "--print-to-pdf=" + target, source])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.True(process.WaitForExit(120_000), "The browser does not end.");
            return File.ReadAllBytes(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One way of printing a report.</summary>
    private sealed record Print(string Form, string Paper, int Size, int Margin, int Filler, bool IsPlain, int Seed)
    {
        /// <summary>The look of tables without lines; null for those with lines.</summary>
        public string? Bare { get; init; }

        public bool HasBlanks { get; init; }

        public FormValues Values()
        {
            var builder = new FormValuesBuilder(FormCatalogue.BuiltIn.Find(Form)!);
            foreach (var cell in builder.Form.Cells)
            {
                var count = ((Seed + 1L) * (cell.Index + 7) * 2_654_435_761L >> 7) % 1000;
                builder[cell.Index] = HasBlanks && cell.TableId == "table3" && cell.ColumnId is not ("naturalPerson" or "total") && count % 3 > 0 ? CellValue.Blank : CellValue.Count(count);
            }

            return builder.Build();
        }

        /// <summary>The page with paragraphs before its second section, so that each table meets the end of a page at another row; a plain one breaks rows and repeats no header.</summary>
        public string Page(FormValues values)
        {
            var report = new AnnualReport { Organ = "青石县水务局", Year = Form == "2019-format" ? 2020 : 2023, Form = values.Form.Id, Tables = values };
            var page = new HtmlReportWriter().ToText(new ReportBuilder().Build(new ReportContext(report)).Document);
            var plain = IsPlain ? "thead{display:table-row-group !important}tr{break-inside:auto !important}tbody tr:first-child{break-before:auto !important}caption,h2{break-after:auto !important}" : string.Empty;
            var filler = string.Concat(Enumerable.Range(1, Filler).Select(n => FormattableString.Invariant($"<p>补充说明第{n}段，工作平稳有序。</p>")));
            return page
                .Replace("</head>", FormattableString.Invariant($"<style>@page{{size:{Paper};margin:{Margin}mm}}@media print{{table,.wide table{{font-size:{Size}pt !important}}p{{font-size:{Size}pt}}{plain}}}{Bare}</style></head>"), StringComparison.Ordinal)
                .Replace("<h2", filler + "<h2", StringComparison.Ordinal);
        }
    }
}
