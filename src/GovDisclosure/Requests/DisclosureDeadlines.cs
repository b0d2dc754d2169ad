using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Requests;

/// <summary>The deadlines of an organ that do not belong to a request: proactive publication and the annual report.</summary>
internal static class DisclosureDeadlines
{
    /// <summary>The last day for publishing information proactively (主动公开): 20 working days from its creation or change.</summary>
    /// <param name="created">The day on which the information came into being or was changed; day zero.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="regime">The regime; null for the one in force on <paramref name="created"/>.</param>
    /// <returns>The deadline. Another law or regulation that sets a period of its own prevails (2007, art. 18; 2019, art. 26).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="LawNotInForceException"><paramref name="regime"/> is null and <paramref name="created"/> is before 1 May 2008.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public static RuleDeadline Publication(LocalDate created, WorkingDayCalendar calendar, DisclosureRegime? regime = null)
    {
        var law = regime ?? DisclosureRegime.ForReceipt(created);
        var rule = law.PublicationWorkingDays;
        var due = Guard.NotNull(calendar).AddWorkingDays(created, rule.Value, out var certainty);
        var explanation = new Explanation(
            Of("应于{0}前公开", "To be published by {0}", due),
            [
                RegimeStep(law),
                new ExplanationStep(
                    Of("自信息形成或者变更之日{0}起{1}个工作日，次日起计，至{2}", "{1} working days from the day of creation or change {0}, counted from the next day, end on {2}", created, rule.Value, due),
                    rule.Citation),
            ]);
        return new RuleDeadline(due, due, certainty, law, rule.Citation, explanation);
    }

    /// <summary>The last day for publishing the annual report of a year (政府信息公开工作年度报告).</summary>
    /// <param name="kind">The kind of organ.</param>
    /// <param name="year">The year that the report is about; it is published in the year after.</param>
    /// <param name="calendar">The working days, for <see cref="RuleDeadline.LastWorkingDay"/>; null for none.</param>
    /// <param name="regime">The regime; null for the one in force on 1 January after the year.</param>
    /// <returns>
    /// 31 March for every organ under the 2007 Regulations (art. 31). Since the 2019 revision the earlier of the day of article 49 (31 January for
    /// departments, 31 March for governments) and that of the notices of 2019 and 2021 (townships and a government's own report 31 January,
    /// counties 20 February, cities 10 March, vertical systems 31 March); the explanation names both.
    /// </returns>
    /// <remarks>
    /// The articles name a date (…日前) and no period, so that nothing is counted and nothing rolls: a date on a day off stays where it
    /// is, and <see cref="RuleDeadline.LastWorkingDay"/> is the day to keep. This is an interpretation, on the safe side.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="OrganKind"/>, or <paramref name="year"/> is below 1 or above 9998.</exception>
    /// <exception cref="LawNotInForceException"><paramref name="regime"/> is null and no Regulations were in force on 1 January after the year.</exception>
    public static RuleDeadline AnnualReport(OrganKind kind, int year, WorkingDayCalendar? calendar = null, DisclosureRegime? regime = null)
    {
        Guard.Defined(kind);
        var next = Guard.InRange(year, 1, 9998) + 1;
        var law = regime ?? DisclosureRegime.ForReceipt(new LocalDate(next, 1, 1));
        var rules = law.ReportDueOf(kind, year);
        var rule = rules.First;
        var due = rule.Value.InYear(next);
        List<ExplanationStep> steps = [RegimeStep(law), new(Of("{0}年度的报告应于{1}前公布", "the report for {0} is to be published by {1}", year, due), rule.Citation)];
        if (rules.Statute is { } statute && !Equals(statute, rule))
        {
            var latest = statute.Value.InYear(next);
            steps.Add(new(Of("法定的最后日期为{0}", "the last day by the statute is {0}", latest), statute.Citation));
        }

        LocalDate? working = null;
        if (calendar is not null && calendar.TryOnOrBefore(due, out var day))
        {
            working = day;
            if (day != due)
            {
                steps.Add(new ExplanationStep(
                    Of("该日为休息日；法规规定的是日期而非期间，不予顺延，此前最后一个工作日为{0}", "that is a day off; the article names a date and not a period, so that it does not roll; the last working day before it is {0}", day),
                    rule.Citation with { Point = Verification.Interpretation }));
            }
        }

        var certainty = working is { } known ? calendar!.CertaintyOf(known, due) : Certainty.Published;
        return new RuleDeadline(due, working, certainty, law, rule.Citation, new Explanation(Of("应于{0}前公布", "To be published by {0}", due), steps));
    }

    private static ExplanationStep RegimeStep(DisclosureRegime regime) => new(
        regime.IsDerived
            ? Of("适用“{0}”，系由{1}派生的本地规则", "the regime is \"{0}\", a host's own, derived from {1}", regime.Name, regime.Base.Name)
            : Of("适用{0}", "the regime is {0}", regime.Name),
        regime.Instrument.Cite());
}
