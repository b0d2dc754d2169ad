using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Internal;
using GovDisclosure.Rates;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Recognition;

/// <summary>Reads figures out of the sentences that this library makes of them in the reports under the 2007 Regulations.</summary>
/// <remarks>Never a guess: figures are taken only where the section's builder makes of them the very sentences that stand there.</remarks>
internal static class OutlineFigures
{
    private static readonly Regex Requests = Make(
        "有(?<n>\\d{1,12})件依申请公开信息情况(?<all>，已按法定程序办理)?(?:，其中(?<some>\\d{1,12})件已按法定程序办理)?。(?:其中，(?<parts>[^。]{1,2000})。)?");

    private static readonly Regex Charged = Make("收取政府信息公开费用(?<amount>\\d{1,12}(?:\\.\\d{1,9})?)元，涉及申请(?<n>\\d{1,12})件");
    private static readonly Regex Waived = Make("减免费用(?<amount>\\d{1,12}(?:\\.\\d{1,9})?)元，涉及申请(?<n>\\d{1,12})件");
    private static readonly Regex Published = Make("主动公开政府信息(?<n>\\d{1,12}[余多]?)条。(?:其中，(?<parts>[^。]{1,4000})。)?");
    private static readonly Regex Part = Make("\\A(?<name>.{1,60}?)(?<n>\\d{1,12}[余多]?)[条件](?:，占(?<share>\\d{1,3}(?:\\.(?<decimals>\\d{1,6}))?)%)?\\z");
    private static readonly Regex Reconsiderations = Cases("共收到政府信息公开方面的行政复议申请");
    private static readonly Regex Suits = Cases("共发生政府信息公开方面的行政诉讼");
    private static readonly Regex Result = Make("\\A(?<n>[两一二三四五六七八九十]{1,3}|\\d{1,12})件(?<words>.{1,400})\\z");

    /// <summary>The report with the figures of a section; null where its text is not what the section makes of any.</summary>
    public static AnnualReport? Of(AnnualReport report, FigureSection section, List<FoundParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs.Where(p => p.Text.Length <= 8000))
        {
            foreach (var candidate in Candidates(report, section.Code, paragraph.Text))
            {
                if (SentenceStripper.Holds(paragraphs, section.Sentences(candidate)))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static IEnumerable<AnnualReport> Candidates(AnnualReport report, string code, string text) => code switch
    {
        ReportSectionCodes.Proactive => OfProactive(text).Select(figures => report with { Proactive = figures }),
        ReportSectionCodes.Requests => OfRequests(text).Select(figures => report with { Requests = figures }),
        ReportSectionCodes.Fees => OfFees(text).Select(figures => report with { Fees = figures }),
        ReportSectionCodes.Reviews => OfReviews(text).Select(figures => report with { Reviews = figures }),
        ReportSectionCodes.OtherMatters when text.Contains("无其他需要报告的事项", StringComparison.Ordinal) => [report with { OtherMatters = [] }],
        _ => [],
    };

    private static IEnumerable<RequestFigures> OfRequests(string text)
    {
        if (text.Contains("未收到政府信息公开申请", StringComparison.Ordinal))
        {
            yield return new RequestFigures(0);
        }

        var match = Requests.Match(text);
        if (match.Success && Number(match, "n") is { } received && Parts(match) is { } parts)
        {
            yield return new RequestFigures(received)
            {
                Handled = match.Groups["all"].Success ? received : Number(match, "some"),
                Outcomes = ValueList.Copy(parts.Where(p => !p.Count.IsApproximate).Select(p => new RequestOutcomeFigure(p.Name, p.Count.Value))),
            };
        }
    }

    private static IEnumerable<FeeFigures> OfFees(string text)
    {
        if (text.Contains("收费及减免", StringComparison.Ordinal) || text.Contains("收取政府信息公开费用", StringComparison.Ordinal))
        {
            var (charged, waived) = (Charged.Match(text), Waived.Match(text));
            yield return new FeeFigures
            {
                Charged = Amount(charged),
                ChargedRequests = Number(charged, "n") ?? 0,
                Waived = Amount(waived),
                WaivedRequests = Number(waived, "n") ?? 0,
            };
        }
    }

    private static IEnumerable<ReviewFigures> OfReviews(string text)
    {
        var (none, noSuit) = (text.Contains("未发生因政府信息公开申请行政复议", StringComparison.Ordinal), text.Contains("提起行政诉讼的情况", StringComparison.Ordinal));
        if (none && noSuit)
        {
            yield return new ReviewFigures { Reconsiderations = new CaseFigures(0), Suits = new CaseFigures(0) };
        }

        var (reviews, suits) = (OfCases(Reconsiderations.Match(text)), OfCases(Suits.Match(text)));
        if (reviews is not null || suits is not null)
        {
            yield return new ReviewFigures
            {
                Reconsiderations = reviews ?? (none ? new CaseFigures(0) : null),
                Suits = suits ?? (text.Contains("未发生因政府信息公开提起行政诉讼", StringComparison.Ordinal) ? new CaseFigures(0) : null),
            };
        }
    }

    private static IEnumerable<ProactiveFigures> OfProactive(string text)
    {
        if (text.Contains("未主动公开政府信息", StringComparison.Ordinal))
        {
            yield return new ProactiveFigures(new ReportedCount(0));
        }

        var match = Published.Match(text);
        if (!match.Success || Parts(match) is not { } parts)
        {
            yield break;
        }

        var figures = new ProactiveFigures(ReportedCount.Parse(match.Groups["n"].Value))
        {
            Categories = ValueList.Copy(parts.Select(p => new CategoryFigure(p.Name, p.Count))),
        };
        yield return figures;
        var decimals = parts.Count == 0 ? 0 : parts.Max(p => p.Decimals);
        foreach (var method in (ShareMethod[])[ShareMethod.LargestRemainder, ShareMethod.HalfUp, ShareMethod.Truncate])
        {
            foreach (var zeros in (TrailingZeros[])[TrailingZeros.Keep, TrailingZeros.Trim])
            {
                yield return figures with { Shares = new ShareOptions { Method = method, Decimals = decimals, TrailingZeros = zeros } };
            }
        }
    }

    private static CaseFigures? OfCases(Match match)
    {
        if (!match.Success || Number(match, "n") is not { } received)
        {
            return null;
        }

        var results = new List<CaseResult>();
        foreach (var clause in match.Groups["results"].Value.Split(['；'], StringSplitOptions.RemoveEmptyEntries))
        {
            var result = Result.Match(clause);
            if (!result.Success || string.IsNullOrWhiteSpace(result.Groups["words"].Value) || Numeral(result.Groups["n"].Value) is not { } count)
            {
                break;
            }

            results.Add(new CaseResult(count, result.Groups["words"].Value));
        }

        return new CaseFigures(received)
        {
            Accepted = match.Groups["allAccepted"].Success ? received : Number(match, "accepted"),
            ConcludedInTime = match.Groups["concluded"].Success ? Number(match, "concluded") : match.Groups["allConcluded"].Success ? received : null,
            Results = results,
        };
    }

    private static List<(string Name, ReportedCount Count, int Decimals)>? Parts(Match match)
    {
        var parts = new List<(string Name, ReportedCount Count, int Decimals)>();
        foreach (var clause in match.Groups["parts"].Value.Split(['；'], StringSplitOptions.RemoveEmptyEntries))
        {
            var part = Part.Match(clause);
            if (!part.Success || string.IsNullOrWhiteSpace(part.Groups["name"].Value))
            {
                return null;
            }

            parts.Add((part.Groups["name"].Value, ReportedCount.Parse(part.Groups["n"].Value), part.Groups["decimals"].Length));
        }

        return parts;
    }

    private static long? Number(Match match, string group)
        => match.Groups[group].Success && long.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal Amount(Match match)
        => match.Success && decimal.TryParse(match.Groups["amount"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : 0;

    private static long? Numeral(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var numeral = text == "两" ? "二" : text;
        for (var i = 1; i <= 99; i++)
        {
            if (ChineseNumeral.Of(i) == numeral)
            {
                return i;
            }
        }

        return null;
    }

    private static Regex Cases(string words)
        => Make(words + "(?<n>\\d{1,12})件(?<allAccepted>，[均已]依法受理)?(?:，依法受理(?<accepted>\\d{1,12})件)?(?<allConcluded>，按时办结)?(?:(?<concluded>\\d{1,12})件)?。(?<results>[两一二三四五六七八九十\\d]{1,18}件[^。]{1,2000})?");

    private static Regex Make(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
