using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Rates;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Recognition;

public class OutlineFigureTests
{
    private static readonly Gen<CaseFigures> Cases =
        from received in Gen.Long[0, 30]
        from accepted in Gen.Long[0, 30]
        from counts in Gen.Long[1, 130].Array[0, 3]
        select received == 0 ? new CaseFigures(0) : new CaseFigures(received)
        {
            Accepted = accepted % 3 == 0 ? null : accepted,
            ConcludedInTime = accepted % 2 == 0 ? null : received,
            Results = [.. counts.Select(n => new CaseResult(n, "维持原答复"))],
        };

    // What the sections print of figures under the 2007 Regulations is read back as those figures, and prints the same again.
    [Fact]
    public void Figures_OfTheOutline_AreReadBackEqual()
        => Gen.Select(Gen.Long[0, 9].Array[4], Gen.Long[0, 50].Array[1, 6], Cases, Cases, Gen.Int[1, 3], Gen.Int[0, 3]).Sample(
            (numbers, counts, reviews, suits, method, decimals) =>
            {
                var total = counts.Sum();
                var report = new AnnualReport
                {
                    Organ = "某区",
                    Year = 2015,
                    Form = "2008-outline",
                    OtherMatters = [],
                    Scope = "全区",
                    Proactive = new ProactiveFigures(total)
                    {
                        Categories = total == 0 ? [] : [.. counts.Select((n, i) => new CategoryFigure("第" + (char)('甲' + i) + "类", n))],
                        Shares = new ShareOptions { Method = (ShareMethod)method, Decimals = decimals },
                    },
                    Requests = new RequestFigures(numbers[0]) { Handled = numbers[0] == 0 ? null : numbers[1] },
                    Fees = new FeeFigures { Charged = numbers[2] * 1.5m, ChargedRequests = numbers[2], Waived = numbers[3], WaivedRequests = numbers[3] },
                    Reviews = new ReviewFigures { Reconsiderations = reviews, Suits = suits },
                };
                var document = new ReportBuilder().Build(report).Document;
                var read = ReportReading.Read(new MemoryStream(Encoding.UTF8.GetBytes(new MarkdownReportWriter().ToText(document))), "a.md").Report!;
                Assert.Equal((report.Requests, report.Fees, report.Reviews, 0), (read.Requests, read.Fees, read.Reviews, read.OtherMatters!.Count));
                Assert.Equal((report.Proactive.Total, report.Proactive.Categories), (read.Proactive!.Total, read.Proactive.Categories));
                Assert.Equal(document, new ReportBuilder().Build(read).Document);
            },
            iter: 200);

    [Fact]
    public void Figures_OfASentenceThatIsNotMade_StayProse()
    {
        const string text = "2015年主动公开政府信息10条。其中，甲类4条，占41%；乙类6条，占60%。";
        var read = Wild.Read(Wild.Text("某区2015年政府信息公开工作年度报告"), Wild.Text("一、行政机关主动公开政府信息的情况"), Wild.Text(text)).Report!;
        Assert.Null(read.Proactive);
        Assert.Equal([text], read.ProseOf("proactive", ProsePosition.Before));
    }
}
