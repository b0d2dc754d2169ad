using GovDisclosure.Reports;
using GovDisclosure.Forms;
using GovDisclosure.Prose;

namespace GovDisclosure.Audit;

/// <summary>Holds the tables of a report against the identities of their form, last year's tables included.</summary>
internal static class IdentitiesRule
{
    public const string Id = "form.identities";
    public const string PreviousId = "form.previous";
    public const string BlankId = "form.blank";
    public const string TableId = "form.table";

    public static IEnumerable<Finding> Check(ReportContext context)
        => context.Report.Tables is { } tables
            ? FormAudit.Run(tables, IsYearBefore(context) ? context.Previous!.Tables : null, ReportForm.Sections(context.Report)).ToFindings()
            : [];

    /// <summary>A report of another year or organ is no measure: its carry-over is not held against this one.</summary>
    public static IEnumerable<Finding> CheckPrevious(ReportContext context)
    {
        if (context.Previous is not { } previous)
        {
            yield break;
        }

        if (!IsYearBefore(context))
        {
            yield return new Finding(PreviousId, Severity.Warning, "year", new LocalizedText(
                FormattableString.Invariant($"上年度报告应为{context.Report.Year - 1}年，所给为{previous.Year}年，未作跨年核对"),
                FormattableString.Invariant($"last year's report should be of {context.Report.Year - 1} and is of {previous.Year}; nothing was compared with it")))
            {
                Expected = FormattableString.Invariant($"{context.Report.Year - 1}"),
                Actual = FormattableString.Invariant($"{previous.Year}"),
            };
        }

        if (previous.Organ != context.Report.Organ)
        {
            yield return new Finding(PreviousId, Severity.Warning, "organ", new LocalizedText(
                $"上年度报告的机关“{previous.Organ}”与本报告的“{context.Report.Organ}”不同",
                $"last year's report is of \"{previous.Organ}\", this one of \"{context.Report.Organ}\""))
            {
                Expected = context.Report.Organ,
                Actual = previous.Organ,
            };
        }
    }

    /// <summary>Cells that were left empty in tables whose form does not say that empty means zero.</summary>
    public static IEnumerable<Finding> CheckBlanks(ReportContext context)
    {
        if (context.Report.Tables is not { } tables)
        {
            yield break;
        }

        foreach (var table in tables.Form.Tables.Where(t => t.Blank != BlankMeaning.Zero))
        {
            var blanks = tables.Form.Cells.Where(c => c.TableId == table.Id && tables[c.Index].Kind == CellKind.Blank).Select(c => c.Path).ToList();
            if (blanks.Count > 0)
            {
                yield return new Finding(BlankId, Severity.Info, table.Id, new LocalizedText(
                    FormattableString.Invariant($"有 {blanks.Count} 个空白单元格；没有的填 0，不适用的填“/”"),
                    FormattableString.Invariant($"{blanks.Count} cells are empty; 0 stands for none, \"/\" for what cannot apply")))
                {
                    PlaceText = FormNames.Of(table),
                    Related = blanks,
                };
            }
        }
    }

    /// <summary>Tables of the form that the report does not show.</summary>
    public static IEnumerable<Finding> CheckTables(ReportContext context)
        => context.Report.Tables is not { } tables
            ? []
            : tables.Form.Tables.Where(table => !tables.Shows(table.Id)).Select(table => new Finding(
                TableId,
                Severity.Warning,
                table.Id,
                new LocalizedText(
                    $"格式“{tables.Form.Id}”的{FormNames.Of(table).Chinese}没有任何数据",
                    $"{FormNames.Of(table).English} of form \"{tables.Form.Id}\" shows no cell"))
            {
                PlaceText = FormNames.Of(table),
            });

    private static bool IsYearBefore(ReportContext context) => context.Previous?.Year == context.Report.Year - 1;
}
