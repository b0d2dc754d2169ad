using System.Globalization;
using System.Text;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Law;

/// <summary>Writes the page of the law from the tables in code.</summary>
internal sealed class LawPage(Language language)
{
    private static readonly (string Parameter, string Chinese, string English)[] Parameters =
    [
        (nameof(DisclosureRegime.ReplyWorkingDays), "答复期限（工作日）", "period of the reply, working days"),
        (nameof(DisclosureRegime.MaxExtensionWorkingDays), "最长延期（工作日）", "longest extension, working days"),
        (nameof(DisclosureRegime.DayOffReceiptMovesOn), "休息日收到的，视为下一工作日收到", "received on a day off counts as received on the next working day"),
        (nameof(DisclosureRegime.CorrectionNoticeWorkingDays), "补正告知的期限（工作日）", "period of a correction notice, working days"),
        (nameof(DisclosureRegime.CorrectionPeriodRequired), "补正告知应当确定合理的补正期限", "a correction notice sets a reasonable period"),
        (nameof(DisclosureRegime.UsualCorrectionWorkingDays), "补正期限一般不超过（工作日）", "usual limit of that period, working days"),
        (nameof(DisclosureRegime.CorrectionOnlyOnce), "补正应当一次性告知", "one correction notice"),
        (nameof(DisclosureRegime.SecondCorrectionPossible), "仍不明确的，可以再次告知", "a second one is possible where the request is still unclear"),
        (nameof(DisclosureRegime.CorrectionEffect), "补正对答复期限的影响", "what a correction does to the period"),
        (nameof(DisclosureRegime.UncorrectedIsAbandoned), "无正当理由逾期不补正，视为放弃", "not corrected in time without good reason: deemed abandoned"),
        (nameof(DisclosureRegime.AbandonedFromDayAfter), "视为放弃自期限届满的次日起", "deemed abandoned from the day after the last day"),
        (nameof(DisclosureRegime.ThirdPartyPauses), "征求第三方意见的时间不计入", "the time of consulting a third party is left out"),
        (nameof(DisclosureRegime.ThirdPartyAnswerWorkingDays), "第三方提出意见的期限（工作日）", "period of a third party's answer, working days"),
        (nameof(DisclosureRegime.AgencyPauses), "征求其他机关意见的时间不计入", "the time of consulting other agencies is left out"),
        (nameof(DisclosureRegime.ApprovalPauses), "报批的时间不计入", "the time of asking for an approval is left out"),
        (nameof(DisclosureRegime.DeterminationPauses), "报请确定能否公开的时间不计入", "the time of a determination is left out"),
        (nameof(DisclosureRegime.AgencyAnswerWorkingDays), "共同制作机关提出意见的期限（工作日）", "period of a joint maker's answer, working days"),
        (nameof(DisclosureRegime.SilentAgencyConsents), "共同制作机关逾期不提出意见，视为同意公开", "a silent joint maker is deemed to consent"),
        (nameof(DisclosureRegime.DelayToSetDate), "申请过多而有正当理由的，可以确定延迟答复的期限", "an excessive but reasonable request may be put off to a set date"),
        (nameof(DisclosureRegime.PaymentWorkingDays), "缴费的期限（工作日）", "period of payment, working days"),
        (nameof(DisclosureRegime.PaymentRestarts), "完成缴费的次日起重新计算", "counted anew from the day after payment"),
        (nameof(DisclosureRegime.ReasonLetterPauses), "要求说明理由的时间不计入", "the time of asking for reasons is left out"),
        (nameof(DisclosureRegime.ForceMajeurePauses), "行政机关一方的不可抗力中止期限", "force majeure of the organ stops the period"),
        (nameof(DisclosureRegime.Transfer), "更正有关自身的记录的申请可以转送", "the correction of a record about oneself may be passed on"),
        (nameof(DisclosureRegime.TransferEndsPeriod), "转送公开申请即办理终结", "passing a request on ends the period"),
        (nameof(DisclosureRegime.PublicationWorkingDays), "主动公开的期限（工作日）", "period of proactive publication, working days"),
    ];

    // What of an instrument is less well known than the whole, and how it is used.
    private static readonly (string Id, string Chinese, string English)[] Remarks =
    [
        ("catalogue-guide-2009", "文号凭记忆", "its number from memory"),
        ("cost-fees-2008", "停止执行的日期（2017-03-31）凭记忆", "its end (2017-03-31) from memory"),
        ("civil-procedure-law-2023", "期间的计算和送达，参照适用", "counting of periods and service, by analogy"),
        ("holiday-rules-2013", "施行日期凭记忆", "its first day in force from memory"),
        ("litigation-interpretation-2000", "仅用于2018-02-08以前", "for days before 2018-02-08 alone"),
        ("reconsideration-guidance-2021", "第二条读过原文，其余据评介", "article 2 was read, the rest through commentaries"),
        ("reconsideration-rules-2007", "用于信息公开和2023年修订的复议法是一种理解", "its use for disclosure, and beside the law of 2023, is a reading"),
        ("request-opinion-2010", "仅见第一部分和一处引用；施行日期凭记忆，随2007年条例失效是一种理解", "known from its first part and a quotation; its first day from memory, its end with the Regulations of 2007 a reading"),
        ("statistics-2014", "65个栏目名称中61个凭记忆", "61 of its 65 labels from memory"),
        ("annual-report-reply-2016", "2019年和2021年的通知再次载明", "repeated by the notices of 2019 and 2021"),
    ];

    private static readonly string[] FilingDays = ["2012-03-01", "2016-03-01", "2018-06-01", "2022-06-01", "2024-06-03", "2025-07-01"];

    private readonly StringBuilder _text = new();

    private bool IsChinese => language == Language.Chinese;

    /// <summary>The parameters of a regime that the page names.</summary>
    public static IEnumerable<string> ParameterNames => Parameters.Select(p => p.Parameter);

    public string Write()
    {
        _text.Append(Say("[English](../en/law.md) · [目录](index.md)\n\n# 所涉法规\n\n", "[中文](../zh/law.md) · [Contents](index.md)\n\n# The law covered\n\n"));
        _text.Append(Say(
            "本页由测试 `LawPageTests` 根据代码中的表生成，不手工修改。“已核实”指读过文件本身；“转引”指读过引用、说明它的文本；“理解”指法规没有明文或者不明确，可以由使用者另行设定；“凭记忆”指未经核对。\n",
            "Made by the test `LawPageTests` from the tables in code, and not by hand. *Verified*: the words of the instrument were read. *Secondary*: a text that quotes or explains it was read. *A reading*: the text is silent or open, and a host can set another. *From memory*: nobody has checked it.\n"));
        Instruments();
        Parameter();
        Receipt();
        ReportDays();
        OutcomeTable();
        RemedyTable(RemedyKind.Reconsideration, Say("行政复议", "Reconsideration"));
        RemedyTable(RemedyKind.DirectSuit, Say("直接起诉", "Suit without reconsideration"));
        Readings();
        Notices();
        return _text.ToString();
    }

    private string Say(string chinese, string english) => IsChinese ? chinese : english;

    private void Head(string title, params string[] columns)
    {
        _text.Append("\n## ").Append(title).Append("\n\n");
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

    private void Row(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Day(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "–";

    private string Known(Verification known) => known switch
    {
        Verification.Verified => Say("已核实", "verified"),
        Verification.Secondary => Say("转引", "secondary"),
        Verification.Interpretation => Say("理解", "a reading"),
        _ => Say("凭记忆", "from memory"),
    };

    private void Instruments()
    {
        Head(
            Say("文件", "Instruments"), Say("文件", "instrument"), Say("文号", "number"), Say("通过", "adopted"), Say("公布", "promulgated"), Say("施行", "in force from"), Say("至", "through"),
            Say("核实程度", "known"), Say("规则所依据的条款", "articles that rules rest on"), Say("备注", "remarks"));
        foreach (var item in Instrument.All)
        {
            var checkedOn = item.LastVerifiedOn is { } day ? Say($"（{Day(day)}）", $" ({Day(day)})") : string.Empty;
            Row(
                IsChinese ? $"《{item.Title.Chinese}》" : item.Title.English, item.Number ?? "–", Day(item.Adopted), Day(item.Promulgated), Day(item.EffectiveFrom), Day(item.EffectiveTo),
                Known(item.Verification) + checkedOn, Articles(item), Remark(item));
        }
    }

    private string Remark(Instrument item)
    {
        var (_, chinese, english) = Array.Find(Remarks, r => r.Id == item.Id);
        return chinese is null ? "–" : Say(chinese, english);
    }

    private string Articles(Instrument item)
    {
        var groups = CitedArticles.All.Where(c => c.Instrument == item && c.ArticleNumber is not null).GroupBy(c => c.Verification).OrderBy(g => g.Key).Select(g =>
        {
            var places = string.Join(Say("、", ", "), g.Select(Place).Distinct());
            return g.Key == item.Verification ? places : Say($"{Known(g.Key)}：{places}", $"{Known(g.Key)}: {places}");
        });
        return string.Join(Say("；", "; "), groups) is { Length: > 0 } text ? text : "–";
    }

    private string Place(Citation citation)
        => Say("第" + citation.ArticleNumber + "条", citation.ArticleNumber!.Value.ToString(CultureInfo.InvariantCulture))
            + (citation.Paragraph is { } paragraph ? Say($"第{paragraph}款", $"({paragraph})") : string.Empty)
            + (citation.Item is { } item ? Say($"第{item}项", $" item {item}") : string.Empty);

    private string Source(Citation citation)
    {
        var name = citation.Instrument == Instrument.Regulations2007 ? Say("2007年条例", "Regulations of 2007")
            : citation.Instrument == Instrument.Regulations2019 ? Say("2019年条例", "Regulations of 2019")
            : citation.Instrument.Number ?? (IsChinese ? $"《{citation.Instrument.Title.Chinese}》" : citation.Instrument.Title.English);
        var place = citation.ArticleNumber is null ? name : name + Say(string.Empty, ", art. ") + Place(citation);
        return citation.Verification == Verification.Verified ? place : place + Say($"（{Known(citation.Verification)}）", $" ({Known(citation.Verification)})");
    }

    private string Value(object? rule)
    {
        if (rule is null)
        {
            return "–";
        }

        var (value, citation) = rule switch
        {
            RuleValue<int> number => (number.Value.ToString(CultureInfo.InvariantCulture), number.Citation),
            RuleValue<bool> flag => (flag.Value ? Say("是", "yes") : Say("否", "no"), flag.Citation),
            RuleValue<CorrectionEffect> effect => (EffectText(effect.Value), effect.Citation),
            RuleValue<AnnualDate> day => (Say($"{day.Value.Month}月{day.Value.Day}日", FormattableString.Invariant($"{day.Value.Month:00}-{day.Value.Day:00}")), day.Citation),
            RuleValue<ReviewFirstReading> reading => (ReadingText(reading.Value), reading.Citation),
            RuleValue<UntoldReading> untold => (UntoldText(untold.Value), untold.Citation),
            _ => throw new InvalidOperationException(rule.GetType().ToString()),
        };
        return value + Say("，", ", ") + Source(citation);
    }

    private string EffectText(CorrectionEffect effect) => effect switch
    {
        CorrectionEffect.Restarts => Say("重新计算", "starts again"),
        CorrectionEffect.Pauses => Say("暂停计时", "pauses"),
        _ => Say("不影响", "none"),
    };

    private string ReadingText(ReviewFirstReading reading) => reading switch
    {
        ReviewFirstReading.Open => Say("可以直接起诉", "a direct suit is open"),
        ReviewFirstReading.ReviewFirst => Say("应当先申请行政复议", "reconsideration first"),
        _ => Say("尚无定论", "not settled"),
    };

    private string UntoldText(UntoldReading reading) => reading switch
    {
        UntoldReading.SixtyDays => Say("六十日", "sixty days"),
        UntoldReading.OneYear => Say("最长一年", "one year at most"),
        _ => Say("六十日和一年两种理解均列出", "sixty days and one year, both given"),
    };

    private void Parameter()
    {
        Head(Say("答复期限的规则", "The rules of the reply"), Say("规则", "rule"), Say("2007年条例", "Regulations of 2007"), Say("2019年修订条例", "revision of 2019"));
        foreach (var (name, chinese, english) in Parameters)
        {
            var property = typeof(DisclosureRegime).GetProperty(name)!;
            Row(Say(chinese, english), Value(property.GetValue(DisclosureRegime.Of2007)), Value(property.GetValue(DisclosureRegime.Of2019)));
        }
    }

    private void Receipt()
    {
        Head(Say("收到申请之日", "The day of receipt"), Say("申请方式", "channel"), Say("2007年条例", "Regulations of 2007"), Say("2019年修订条例", "revision of 2019"));
        foreach (var rule in DisclosureRegime.Of2007.ReceiptRules)
        {
            Row(RequestNames.Of(rule.Channel).In(language), Of(rule), Of(DisclosureRegime.Of2019.ReceiptRuleOf(rule.Channel)));
        }

        string Of(ReceiptRule rule) => (rule.Basis switch
        {
            ReceiptBasis.SubmissionDay => Say("提交之日", "day of submission"),
            ReceiptBasis.SigningDay => Say("签收之日", "day of signing"),
            ReceiptBasis.SameDayConfirmation => Say("当日与申请人确认之日", "day of confirmation with the applicant"),
            ReceiptBasis.MutualConfirmation => Say("双方确认之日", "day on which both sides confirm"),
            _ => Say("系统收到之日", "day on which the system received it"),
        }) + Say("，", ", ") + Source(rule.Citation);
    }

    private void ReportDays()
    {
        Head(Say("年度报告的公布日期（2019年修订条例）", "The day of the annual report (revision of 2019)"), Say("机关", "organ"), Say("条例（逾期违法）", "by the Regulations (late: unlawful)"), Say("通知（逾期提示）", "by the notice (late: a warning)"));
        foreach (var rule in DisclosureRegime.Of2019.ReportDueRules)
        {
            Row("`" + GovDisclosureJson.CodeOf(rule.Kind) + "`", Value(rule.Statute), Value(rule.Notice));
        }
    }

    private void OutcomeTable()
    {
        Head(
            Say("办理结果的依据和答复的要求", "Outcomes, what they rest on, and what a reply must hold"), Say("结果", "outcome"), Say("名称", "name"), Say("依据", "basis"), Say("应当", "must"), Say("可以或者留存", "may, or keep in the file"));
        foreach (var outcome in Outcome.All)
        {
            Row(
                "`" + outcome.Code + "`", outcome.Name.In(language), string.Join("<br>", outcome.BasesOn(new(2018, 3, 1)).Concat(outcome.Bases).Distinct().Select(Source)),
                Demands(outcome, isOptional: false), Demands(outcome, isOptional: true));
        }
    }

    private string Demands(Outcome outcome, bool isOptional)
        => string.Join("<br>", outcome.Demands.Where(d => d.IsOptional == isOptional).Select(d => d.Text.In(language) + Say("，", ", ") + Source(d.Source))) is { Length: > 0 } text ? text : "–";

    private void RemedyTable(RemedyKind kind, string title)
    {
        Head(title + Say("：对什么，何日提出", ": against what, filed when"), [Say("对", "against"), .. FilingDays]);
        foreach (var outcome in Outcome.All)
        {
            Row(["`" + outcome.Code + "`", .. FilingDays.Select(day => Cell(new RemedyQuery(outcome, Requests.Dates.Day(day)), day, kind))]);
        }

        foreach (var target in Enum.GetValues<RemedyTarget>().Where(t => t != RemedyTarget.Reply))
        {
            Row(["`" + GovDisclosureJson.CodeOf(target) + "`", .. FilingDays.Select(day => Cell(RemedyQuery.Against(target, Requests.Dates.Day(day).PlusDays(target == RemedyTarget.Silence ? -1 : 0)), day, kind))]);
        }
    }

    private string Cell(RemedyQuery query, string day, RemedyKind kind)
    {
        if (query.Target == RemedyTarget.FeeDecision && Requests.Dates.Day(day) < new LocalDate(2021, 1, 1))
        {
            return "–";
        }

        var remedy = CitedArticles.Remedy(query, Requests.Dates.Day(day), kind);
        var status = remedy.Status switch
        {
            RemedyStatus.Open => Say("可以", "open"),
            RemedyStatus.NotAvailable => Say("不能", "not available"),
            RemedyStatus.Depends => Say("视情况", "depends"),
            _ => throw new InvalidOperationException(remedy.Status.ToString()),
        };
        return remedy.Sources[0] is { ArticleNumber: not null } first
            ? status + Say("，", ", ") + Source(first)
            : status;
    }

    private void Readings()
    {
        Head(Say("救济途径中的理解", "Readings of the remedies"), Say("问题", "question"), Say("缺省", "default"));
        var readings = RemedyReadings.Default;
        Row(Say("起诉之日决定适用哪一件司法解释", "the day of filing chooses the interpretation"), Value(readings.FilingDayChoosesText));
        Row(Say("不属于受案范围的，复议维持后仍不能起诉", "what cannot be sued over stays so after a review that upholds it"), Value(readings.BarSurvivesReview));
        Row(Say("2024-01-01至2025-05-31对逾期不予答复起诉", "a suit over silence, filed from 2024-01-01 to 2025-05-31"), Value(readings.SilenceBefore2025));
        Row(Say("2025-06-01起对逾期不予答复起诉", "a suit over silence, filed from 2025-06-01"), Value(readings.SilenceFrom2025));
        Row(Say("2024年以前未告知复议权利的期限", "reconsideration by who was not told, before 2024"), Value(readings.UntoldReviewBefore2024));
    }

    private void Notices()
    {
        Head(Say("放假通知", "Notices on holidays"), Say("文号", "number"), Say("年度", "year"), Say("印发", "issued"), Say("修改", "amends"));
        foreach (var notice in WorkingDayCalendar.China.Notices)
        {
            Row(notice.Number + (notice.Days.Any(d => d.Date.Year == 2006) ? Say("（2006年12月30日、31日凭记忆）", " (30 and 31 December 2006 from memory)") : string.Empty), notice.Year.ToString(CultureInfo.InvariantCulture), Day(notice.Issued), notice.Amends ?? "–");
        }
    }
}
