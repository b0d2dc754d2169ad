using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Recognition;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Tests.Recognition;

public class HostileDocumentTests
{
    // Real reports with something taken out, put in twice, exchanged or replaced, cell by cell and block by block.
    [Fact]
    public void Recognize_DamagedDocument_NeverThrowsAndCanBeAudited()
        => Gen.Select(ReportGenerator.Any, Gen.Int[0, 1_000_000].Array[1, 12], Gen.OneOf(ReportGenerator.Text, Gen.OneOf("", "/", "—", "1,2", "共3件", "\n", "一、")))
            .Sample(
                (report, damages, text) =>
                {
                    var source = Source(report);
                    var blocks = source.Blocks.ToList();
                    foreach (var damage in damages.Where(_ => blocks.Count > 0))
                    {
                        Damage(blocks, damage, text);
                    }

                    var read = new ReportRecognizer().Recognize(new SourceDocument("a", source.Format, blocks) { Properties = damages[0] % 2 == 0 ? source.Properties : [] });
                    Assert.All(read.Tables, table => Assert.InRange(table.Confidence, 0, 1));
                    Assert.All(read.Findings, finding => Assert.NotEmpty(finding.In(Language.Chinese)));
                    if (read.Report is { } found)
                    {
                        _ = new ReportAudit().Run(found).Findings.Select(read.PlaceOf).ToList();
                    }
                },
                iter: 500);

    // What is recognised is a file of its own: a report of any form read under any year, whole or damaged, is loaded again.
    [Fact]
    public void Recognize_AnyDocumentUnderAnyYear_IsWrittenAsAFileThatLoads()
        => Gen.Select(ReportGenerator.Any, Gen.Int[2008, 2030], Gen.Int[0, 1_000_000].Array[0, 6], ReportGenerator.Text)
            .Sample(
                (report, year, damages, text) =>
                {
                    var source = Source(report);
                    var blocks = source.Blocks.ToList();
                    foreach (var damage in damages.Where(_ => blocks.Count > 0))
                    {
                        Damage(blocks, damage, text);
                    }

                    var recognizer = new ReportRecognizer(new RecognitionOptions { Year = year, Organ = "a" });
                    var file = new ReportFile(recognizer.Recognize(new SourceDocument("a", source.Format, blocks) { Properties = source.Properties }).Report!);
                    Assert.Equal(file.Report, ReportFile.Parse(file.ToJson(), "a.json").Report);
                },
                iter: 500);

    [Fact]
    public void Recognize_SpansWithoutEnd_StayInTheTable()
    {
        var rows = Wild.Rows(Wild.Numbered("2021-format"), "table3").ConvertAll(row => row.ConvertAll(cell => cell with { ColumnSpan = int.MaxValue, RowSpan = int.MaxValue }));
        Assert.NotEmpty(Wild.Read(2023, Wild.Table(rows)).Findings);
    }

    [Fact]
    public void Recognize_MoreRowsThanAnyForm_StopsAndSaysSo()
    {
        var row = new SourceRow([new("规章"), new("1"), new("2"), new("3")]);
        var header = new SourceRow([new("信息内容"), new("本年制发件数"), new("本年废止件数"), new("现行有效件数")]);
        var read = Wild.Read(2023, new SourceTable(new SourcePlace { Table = 1 }, Enumerable.Repeat(row, 100_000).Prepend(header)));
        Assert.Contains(read.Findings, f => f.RuleId == "reading.limit");
        Assert.Equal(3, Assert.Single(read.Tables).Cells.Count);
    }

    private static SourceDocument Source(AnnualReport report)
    {
        using var stream = new MemoryStream();
        new MarkdownReportWriter().Write(new ReportBuilder().Build(report).Document, stream);
        stream.Position = 0;
        return new MarkdownSourceReader().Read(stream, "a.md");
    }

    private static void Damage(List<SourceBlock> blocks, int damage, string text)
    {
        var at = damage % blocks.Count;
        switch (damage / 1000 % 6)
        {
            case 0:
                blocks.RemoveAt(at);
                break;
            case 1:
                blocks.Insert(at, blocks[damage / 7 % blocks.Count]);
                break;
            case 2:
                (blocks[at], blocks[0]) = (blocks[0], blocks[at]);
                break;
            case 3:
                blocks[at] = new SourceText(default, text) { Kind = (SourceTextKind)(1 + (damage % 8)), Level = damage % 4 };
                break;
            default:
                blocks[at] = blocks[at] is SourceTable table ? Damage(table, damage, text) : new SourcePicture(default, text);
                break;
        }
    }

    private static SourceTable Damage(SourceTable table, int damage, string text)
    {
        var rows = table.Rows.Select(row => row.Cells.ToList()).ToList();
        var row = rows[damage / 11 % rows.Count];
        var at = damage / 13 % (row.Count + 1);
        var cell = new SourceCell(text) { ColumnSpan = 1 + (damage % 3 * 1000), RowSpan = 1 + (damage % 5) };
        if (damage % 2 == 0 || at == row.Count)
        {
            row.Insert(at, cell);
        }
        else
        {
            row.RemoveAt(at);
        }

        return new SourceTable(table.Place, rows.Select(cells => new SourceRow(cells)));
    }
}
