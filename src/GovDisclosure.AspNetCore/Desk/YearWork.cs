using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Forms;
using GovDisclosure.Publishing;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The report of an organ's year: counted from its requests, with the figures, texts and waivers of its draft.</summary>
internal static class YearWork
{
    /// <summary>What the name of a field with prose begins with.</summary>
    public const string ProsePrefix = "_prose.";

    public const string OwnHeading = "以行政机关名义开展政府信息公开工作的有关情况";

    /// <summary>The part that the report of a Party body holds beside those of the form, below its last one.</summary>
    public static readonly SectionBuilder OwnPart = SectionBuilder.PartyBody(OwnHeading);

    private const int MaxProse = 20_000;

    private const int MaxReason = 300;

    private static readonly Problem Locked = Problem.Conflict with { Detail = new("该年度报告已发布并锁定", "the report of the year is published and locked") };

    private static readonly DisclosureOperation[] Reading = [DisclosureOperation.ReadReports];

    /// <summary>The organ and the year of a call, of an organ whose reports the caller may see.</summary>
    public static async Task<(string Organ, int Year)> WhichAsync(Call call, DisclosureOperation operation = DisclosureOperation.ReadReports)
    {
        var organ = call.Fields.Text("organ", 200) ?? Organs(call)[0];
        var year = call.Fields.Number("year", 2008, 2100) ?? call.Service.Today.Year - 1;
        if (call.Fields.Problems.Count == 0 && !call.Service.Forms.ForYear(year).Any(form => form.Tables.Count > 0))
        {
            call.Fields.Add("year", "该年度没有带表格的报告格式", "no form with tables is known for the year");
        }

        foreach (var needed in Reading.Append(operation))
        {
            await call.DemandAsync(needed, organ).ConfigureAwait(false);
        }

        return (organ, year);
    }

    /// <summary>The organs that the caller can choose.</summary>
    public static IReadOnlyList<string> Organs(Call call)
    {
        var own = call.Options.OrgansOf?.Invoke(call.User);
        return own is { Count: > 0 } ? own : call.Options.Departments.Count > 0 ? [.. call.Options.Departments] : [call.Service.Organ];
    }

    /// <summary>Counts a year with a draft; with the kept one where null.</summary>
    public static async Task<DisclosureYear> CountAsync(Call call, string organ, int year, AnnualReport? draft = null)
    {
        draft ??= await DraftAsync(call, organ, year).ConfigureAwait(false);
        var previous = await PublishedAsync(call, organ, year - 1).ConfigureAwait(false);
        return await call.Get<RegisterDoor>().YearAsync(organ, year, draft, previous, call.Cancelled).ConfigureAwait(false);
    }

    public static Task<AnnualReport> DraftAsync(Call call, string organ, int year) => call.Get<PublishedReports>().DraftAsync(organ, year, call.Cancelled);

    public static Task<AnnualReport?> PublishedAsync(Call call, string organ, int year) => call.Get<PublishedReports>().FindAsync(organ, year, call.Cancelled);

    /// <summary>The report with charts, over its earlier years.</summary>
    public static async Task<BuiltReport> ChartedAsync(Call call, AnnualReport report)
    {
        var earlier = new List<AnnualReport>();
        for (var year = report.Year - 4; year < report.Year; year++)
        {
            if (await PublishedAsync(call, report.Organ, year).ConfigureAwait(false) is { } one)
            {
                earlier.Add(one);
            }
        }

        return call.Service.Build(new ReportContext(report) { IncludeCharts = true, Earlier = earlier, Previous = earlier.LastOrDefault(one => one.Year == report.Year - 1) });
    }

    /// <summary>Keeps the cells that are not counted from requests, and the prose, as they were typed.</summary>
    public static async Task SaveDraftAsync(Call call)
    {
        var (organ, year) = await WhichAsync(call, DisclosureOperation.WriteReports).ConfigureAwait(false);
        await OpenAsync(call, organ, year).ConfigureAwait(false);
        await call.Get<PublishedReports>().SaveDraftAsync(await TypedAsync(call, organ, year).ConfigureAwait(false), call.Cancelled).ConfigureAwait(false);
    }

    /// <summary>The draft as it was typed, kept nowhere.</summary>
    public static async Task<AnnualReport> TypedAsync(Call call, string organ, int year)
    {
        var draft = await DraftAsync(call, organ, year).ConfigureAwait(false);
        var counted = await CountAsync(call, organ, year, draft).ConfigureAwait(false);
        var cells = counted.Tables.ToBuilder();
        foreach (var cell in counted.Tables.Form.Cells)
        {
            var name = "_" + cell.Path;
            if (cell.TableId is not ("table3" or "table4") && call.Fields.Has(name))
            {
                SetCell(call, cells, cell, name);
            }
        }

        var prose = draft.Prose.ToList();
        foreach (var section in counted.Tables.Form.Sections.Select(section => section.Id).Append(OwnPart.Code))
        {
            var name = ProsePrefix + section;
            if (call.Fields.IsSent(name))
            {
                prose.RemoveAll(one => one.Section == section && one.Position == ProsePosition.Before);
                string[] paragraphs = call.Fields.Text(name, MaxProse)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
                prose.AddRange(paragraphs.Length > 0 ? [new ReportProse(section, ProsePosition.Before, paragraphs)] : []);
            }
        }

        call.Fields.Finish();
        return draft with { Tables = cells.Build(), Form = counted.Report.Form, Prose = prose };
    }

    /// <summary>The name of the field with the prose of a section; names that begin with an underscore are no misspelt fields.</summary>
    public static string ProseField(FormSection section) => ProsePrefix + section.Id;

    /// <summary>Puts the stock of normative documents into the second table.</summary>
    public static async Task FillTable2Async(Call call, string organ, int year, params NormativeStock[] stocks)
    {
        await OpenAsync(call, organ, year).ConfigureAwait(false);
        var counted = await CountAsync(call, organ, year).ConfigureAwait(false);
        var cells = DisclosureService.FillTable2(counted.Tables.ToBuilder(), stocks);
        var draft = await DraftAsync(call, organ, year).ConfigureAwait(false);
        await call.Get<PublishedReports>().SaveDraftAsync(draft with { Tables = cells.Build(), Form = counted.Report.Form }, call.Cancelled).ConfigureAwait(false);
    }

    public static async Task WaiveAsync(Call call)
    {
        var rule = call.Fields.RequiredText("rule", 100);
        var place = call.Fields.Text("place", 500);
        var reason = call.Fields.RequiredText("reason", MaxReason);
        var (organ, year) = await WhichAsync(call, DisclosureOperation.WriteReports).ConfigureAwait(false);
        call.Fields.Finish();
        await OpenAsync(call, organ, year).ConfigureAwait(false);
        var draft = await DraftAsync(call, organ, year).ConfigureAwait(false);
        await call.Get<PublishedReports>().SaveDraftAsync(draft with { Waivers = [.. draft.Waivers, new Waiver(rule, place, reason)] }, call.Cancelled).ConfigureAwait(false);
    }

    /// <summary>Publishes and locks the year: only without an error that stands, and only once.</summary>
    public static async Task PublishAsync(Call call)
    {
        var (organ, year) = await WhichAsync(call, DisclosureOperation.WriteReports).ConfigureAwait(false);
        call.Fields.Finish();
        if (await PublishedAsync(call, organ, year).ConfigureAwait(false) is not null)
        {
            throw new ProblemException(Locked);
        }

        var counted = await CleanAsync(call, organ, year).ConfigureAwait(false);

        // Figures and report are locked in one transaction, and the page is made of what was locked: whoever died in between, or came second, gets the same page.
        var document = PublishedReports.TextOf(counted.Report with { Published = call.Service.Today });
        var locked = await call.Get<RegisterDoor>().LockAsync(organ, counted, call.Person, document, call.Cancelled).ConfigureAwait(false);
        await call.Get<PublishedReports>().AddAsync(organ, year, locked?.Document ?? throw new ProblemException(Problem.Conflict), call.Cancelled).ConfigureAwait(false);
    }

    /// <summary>Puts a corrected report in the place of the published one, with the reason: the publication stays in the register beside it.</summary>
    public static async Task RestateAsync(Call call)
    {
        var reason = call.Fields.RequiredText("reason", MaxReason);
        var (organ, year) = await WhichAsync(call, DisclosureOperation.WriteReports).ConfigureAwait(false);
        call.Fields.Finish();
        var door = call.Get<RegisterDoor>();
        if (await PublishedAsync(call, organ, year).ConfigureAwait(false) is not { } published || await door.LockedAsync(organ, year, call.Cancelled).ConfigureAwait(false) is null)
        {
            throw new ProblemException(Problem.Conflict with { Detail = new("该年度报告尚未由本登记簿发布，不能更正", "the report of the year was not published from this register: it cannot be restated") });
        }

        // The day of publication stays what it was: the law's last day is held against it.
        var counted = await CleanAsync(call, organ, year).ConfigureAwait(false);
        var document = PublishedReports.TextOf(counted.Report with { Published = published.Published });
        if (document == PublishedReports.TextOf(published))
        {
            throw new ProblemException(Problem.Conflict with { Detail = new("与已发布的报告没有不同，无须更正", "nothing differs from the published report") });
        }

        var all = await door.RestateAsync(organ, counted, call.Person, reason, document, call.Cancelled).ConfigureAwait(false) ?? throw new ProblemException(Problem.Conflict);
        await call.Get<PublishedReports>().RestateAsync(organ, year, document, all, call.Cancelled).ConfigureAwait(false);
    }

    /// <summary>Whether the published year can be restated: its figures were locked in the register.</summary>
    public static async Task<bool> IsRestatableAsync(Call call, string organ, int year)
        => await call.Get<RegisterDoor>().LockedAsync(organ, year, call.Cancelled).ConfigureAwait(false) is not null;

    private static async Task<DisclosureYear> CleanAsync(Call call, string organ, int year)
    {
        var counted = await CountAsync(call, organ, year).ConfigureAwait(false);
        if (!counted.IsClean)
        {
            Finding[] standing = [.. counted.Findings.Where(f => f is { Severity: Severity.Error, IsWaived: false })];
            throw new ProblemException(Problem.OfLaw(standing) with { Title = new("仍有错误，须先更正或者豁免", "errors stand: mend or waive them first") });
        }

        return counted;
    }

    // A report that the host brought along is its own affair. What was published from the register may be drafted anew: it changes nothing until it is restated.
    private static async Task OpenAsync(Call call, string organ, int year)
    {
        if (await PublishedAsync(call, organ, year).ConfigureAwait(false) is not null && !await IsRestatableAsync(call, organ, year).ConfigureAwait(false))
        {
            throw new ProblemException(Locked);
        }
    }

    private static void SetCell(Call call, FormValuesBuilder cells, FormCell cell, string name)
    {
        if (cell.Number == NumberKind.Amount)
        {
            if (call.Fields.Amount(name) is { } amount)
            {
                cells.Set(cell, CellValue.Amount(amount));
            }
        }
        else if (call.Fields.Number(name, 0, int.MaxValue) is { } count)
        {
            cells.Set(cell, CellValue.Count(count));
        }
    }
}
