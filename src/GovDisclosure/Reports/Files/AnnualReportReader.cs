using GovDisclosure.Categories;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Reports;

/// <summary>Reads the data of a report; one pass finds every mistake.</summary>
internal static class AnnualReportReader
{
    /// <summary>The id of the schema of a report's file.</summary>
    public const string Schema = "govdisclosure/report/1";

    internal static readonly string[] Members =
    [
        "schema", "organ", "organKind", "scope", "year", "title", "period", "published", "form", "catalogue", "proactive", "hotline", "inspectionPoints",
        "staffAccounts", "supervision", "requests", "fees", "reviews", "problems", "improvements", "otherMatters", "keyPoints", "proposals",
        "keyFields", "tablesForm", "tablesVariant", "tables", "headings", "prose", "waivers", "document", "findings",
    ];

    /// <returns>The report; null where organ or year cannot be read, which is a problem.</returns>
    public static AnnualReport? Read(DataNode root, FormCatalogue forms, DataProblems problems)
    {
        if (root.Object(problems, Members) is not { } node)
        {
            return null;
        }

        if (node.RequireText("schema", problems) is { } schema && schema != Schema)
        {
            problems.Add(node.Find("schema")!, "data.schema", $"格式为“{schema}”，应为“{Schema}”", $"the schema is \"{schema}\"; \"{Schema}\" is expected");
        }

        var organ = node.RequireText("organ", problems);
        var year = node.Number("year", 1949, 9998, problems, isRequired: true);
        var report = new AnnualReport
        {
            Organ = organ ?? "?",
            Year = year ?? 1949,
            OrganKind = node.Find("organKind") is null ? null : node.Code("organKind", problems, OrganKindCodes.Instance, OrganKind.Government),
            Title = node.Find("title") is null ? null : node.RequireText("title", problems),
            Period = node.Days("period", problems),
            Published = node.FindDate("published", problems),
            Form = node.FindText("form", problems),
            Catalogue = Catalogue(node.Find("catalogue"), problems),
            Proactive = ProactiveReader.Read(node.Find("proactive"), problems),
            Hotline = WorkReader.Hotline(node.Find("hotline"), problems),
            InspectionPoints = WorkReader.InspectionPoints(node.Find("inspectionPoints"), problems),
            StaffAccounts = WorkReader.StaffAccounts(node.Find("staffAccounts"), problems),
            Supervision = WorkReader.Supervision(node.Find("supervision"), problems),
            Requests = CaseReader.Requests(node.Find("requests"), problems),
            Fees = CaseReader.Fees(node.Find("fees"), problems),
            Reviews = CaseReader.Reviews(node.Find("reviews"), problems),
            Problems = CaseReader.Clauses(node.Find("problems"), problems),
            Improvements = CaseReader.Clauses(node.Find("improvements"), problems),
            OtherMatters = node.Find("otherMatters") is null ? null : node.Texts("otherMatters", problems),
            KeyPoints = WorkReader.KeyPoints(node.Find("keyPoints"), problems),
            Proposals = node.List("proposals", problems, ProposalReader.Read),
            KeyFields = node.List("keyFields", problems, WorkReader.KeyField),
            Headings = node.Texts("headings", problems),
            Prose = node.List("prose", problems, Prose),
            Waivers = node.List("waivers", problems, Waiver),
        };
        report = node.FindWording("scope", problems) is { } scope ? report with { Scope = scope } : report;
        if (organ is null || year is null)
        {
            return null;
        }

        // A form's short name, as people write it by hand, is kept as its id.
        if (report.Form is { } name && forms.Find(name) is { } known)
        {
            report = report with { Form = known.Id };
        }

        return node.Find("tables") is { } tables ? report with { Tables = Tables(node, tables, report, forms, problems) } : report;
    }

    private static FormValues? Tables(DataNode node, DataNode tables, AnnualReport report, FormCatalogue forms, DataProblems problems)
    {
        var name = node.FindText("tablesForm", problems);
        var form = name is null ? UsualForm(report, forms) : forms.Find(name) is { } named ? forms.TablesOf(named) : null;
        if (form is null)
        {
            Unknown(node.Find("tablesForm") ?? tables, name, report.Year, problems);
            return null;
        }

        if (node.FindText("tablesVariant", problems) is not { } variant)
        {
            return FormValuesJson.Read(tables, form, problems);
        }

        if (form.Variants.FirstOrDefault(v => v.Variant == variant) is { } known)
        {
            return FormValuesJson.Read(tables, known, problems);
        }

        problems.Add(node.Find("tablesVariant")!, "form.unknown-variant", $"格式“{form.Id}”没有变体“{variant}”", $"form {form.Id} has no variant \"{variant}\"");
        return null;
    }

    // An outline of a province's own, such as sichuan-2017, is no form: its tables are those that the year's reports fill in.
    private static Form? UsualForm(AnnualReport report, FormCatalogue forms)
        => forms.Find(report.Form ?? FormCatalogue.IdFor(report.Year)) is { } named
            ? forms.TablesOf(named)
            : forms.ForYear(report.Year).FirstOrDefault(f => f.Tables.Count > 0);

    private static void Unknown(DataNode node, string? name, int year, DataProblems problems)
    {
        if (name is null)
        {
            problems.Add(node, "form.unknown", FormattableString.Invariant($"没有可用于 {year} 年的表格式"), FormattableString.Invariant($"no form with tables is known for {year}"));
        }
        else
        {
            problems.Add(node, "form.unknown", $"没有名为“{name}”的表格式", $"no form with tables is named \"{name}\"");
        }
    }

    private static CatalogueEntry? Catalogue(DataNode? node, DataProblems problems)
        => node.Object(problems, "indexNumber", "title", "publisher", "issued", "theme", "documentNumber", "keywords", "summary", "published") is { } found
            ? new CatalogueEntry
            {
                IndexNumber = found.FindText("indexNumber", problems) ?? string.Empty,
                Title = found.FindText("title", problems) ?? string.Empty,
                Publisher = found.FindText("publisher", problems) ?? string.Empty,
                IssuedOn = found.FindDate("issued", problems),
                Theme = found.FindText("theme", problems) ?? string.Empty,
                DocumentNumber = found.FindText("documentNumber", problems) ?? string.Empty,
                Keywords = found.Texts("keywords", problems),
                Summary = found.FindText("summary", problems) ?? string.Empty,
                PublishedOn = found.FindDate("published", problems),
            }
            : null;

    private static ReportProse? Prose(DataNode node, DataProblems problems)
        => node.Object(problems, "section", "position", "paragraphs") is { } found && found.RequireText("section", problems) is { } section
            ? new ReportProse(section, found.Code("position", problems, ProsePositionCodes.Instance, ProsePosition.Before), found.Texts("paragraphs", problems))
            : null;

    private static Waiver? Waiver(DataNode node, DataProblems problems)
        => node.Object(problems, "ruleId", "place", "reason") is { } found
            && (found.RequireText("ruleId", problems), found.RequireText("reason", problems)) is ({ } rule, { } reason)
                ? new Waiver(rule, found.FindText("place", problems), reason)
                : null;
}
