using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Tests.Pdf;

/// <summary>A table that reaches out of what its page shows: what was written there is lost unless the page writes it all the same.</summary>
public sealed class CutTableTests
{
    public static TheoryData<string, string, bool> Pages => new()
    {
        { "a clipped page", "q 0 0 300 842 re W n\n" + Rows(330) + "Q\n", true },
        { "a clipped page inside another state", "q 0 0 300 842 re W* n\nq Q q\n" + Rows(330) + "Q Q\n", true },
        { "a clipped page moved to its place", "q 0 0 300 842 re W n\n1 0 0 1 5 0 cm\n" + Rows(310) + "Q\n", true },
        { "the left side", "q 70 0 500 842 re W n\n" + Rows(300) + "Q\n", true },
        { "the edge of the page", "1 0 0 1 300 0 cm\n" + Rows(330), true },
        { "a table inside the page", "q 0 0 331 842 re W n\n" + Rows(330) + "Q\n", false },
        { "a restriction that has ended", "q 0 0 300 842 re W n Q\n" + Rows(330), false },
        { "a restriction of nothing", "q W n\n" + Rows(330) + "Q\n", false },
        { "a text that stands beyond the edge", "q 0 0 300 842 re W n\n" + Rows(330) + RawPdf.Text(305, 765, "7") + "Q\n", false },
        { "a border that stands just beyond the edge", "q 0 0 300 842 re W n\n" + Rows(304) + RawPdf.Line(304, 700, 304, 780) + "Q\n", false },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_TableBeyondThePage_IsAnErrorAtTheTable(string why, string content, bool isCut)
    {
        var document = Sources.Pdf(RawPdf.Page(content));

        var table = Assert.Single(document.Blocks.OfType<SourceTable>());
        Assert.Equal(isCut, table.Rows.Any(row => row.Cells.Any(cell => cell.IsCut)));
        Assert.All(table.Rows, row => Assert.True(row.Cells.Count(cell => cell.IsCut) <= 1, why));
        Assert.True(isCut == document.Findings.Any(finding => finding is { RuleId: "reading.table", Severity: Severity.Error } && finding.Place == table.Place.ToString()), why);
    }

    /// <summary>Two rows of three cells from 60 to a place, open at the right, as a browser draws the side that it cuts.</summary>
    private static string Rows(double right)
        => string.Concat(((double[])[700, 740, 780]).Select(y => RawPdf.Line(60, y, right, y)))
            + string.Concat(((double[])[60, 140, 220, 285]).Select(x => RawPdf.Line(x, 700, x, 780)))
            + string.Concat(((double[])[715, 755]).Select(y => RawPdf.Text(80, y, "12") + RawPdf.Text(160, y, "34") + RawPdf.Text(230, y, "56") + RawPdf.Text(288, y, "4")));
}
