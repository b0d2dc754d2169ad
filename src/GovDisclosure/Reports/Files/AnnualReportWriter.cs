using System.Text.Json;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Reports;

/// <summary>Writes a report's data, member by member in one order.</summary>
internal static class AnnualReportWriter
{
    /// <summary>The members of a report, without a schema.</summary>
    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        WriteHead(writer, report);
        WriteFigures(writer, report);
        WriteTables(writer, report);
        WriteTexts(writer, report);
    }

    private static void WriteHead(Utf8JsonWriter writer, AnnualReport report)
    {
        writer.Text("organ", report.Organ);
        writer.Text("organKind", report.OrganKind is { } kind ? OrganKindCodes.Instance.Of(kind) : null);
        writer.Text("scope", report.Scope);
        writer.Number("year", report.Year);
        writer.Text("title", report.Title);
        writer.Object("period", report.Period, (w, period) =>
        {
            w.Date("from", period.Start);
            w.Date("to", period.End);
        });
        writer.Date("published", report.Published);
        writer.Text("form", report.Form);
        writer.Object("catalogue", report.Catalogue, (w, entry) =>
        {
            w.Text("indexNumber", entry.IndexNumber);
            w.Text("title", entry.Title);
            w.Text("publisher", entry.Publisher);
            w.Date("issued", entry.IssuedOn);
            w.Text("theme", entry.Theme);
            w.Text("documentNumber", entry.DocumentNumber);
            w.Texts("keywords", entry.Keywords);
            w.Text("summary", entry.Summary);
            w.Date("published", entry.PublishedOn);
        });
    }

    private static void WriteFigures(Utf8JsonWriter writer, AnnualReport report)
    {
        writer.Object("proactive", report.Proactive, FigureWriter.Proactive);
        writer.Object("hotline", report.Hotline, WorkWriter.Hotline);
        writer.Object("inspectionPoints", report.InspectionPoints, (w, points) =>
        {
            w.Number("count", points.Count);
            w.Texts("places", points.Places);
        });
        writer.Object("staffAccounts", report.StaffAccounts, (w, accounts) =>
        {
            w.Number("count", accounts.Count);
            w.Text("platform", accounts.Platform);
        });
        writer.Object("supervision", report.Supervision, WorkWriter.Supervision);
        writer.Object("requests", report.Requests, FigureWriter.Requests);
        writer.Object("fees", report.Fees, FigureWriter.Fees);
        writer.Object("reviews", report.Reviews, FigureWriter.Reviews);
        writer.Object("problems", report.Problems, FigureWriter.Clauses);
        writer.Object("improvements", report.Improvements, FigureWriter.Clauses);
        if (report.OtherMatters is { } matters)
        {
            // An empty list is a nil return: it is written, as a missing one means that nothing was supplied.
            writer.AllTexts("otherMatters", matters);
        }

        writer.Object("keyPoints", report.KeyPoints, WorkWriter.KeyPoints);
        writer.List("proposals", report.Proposals, WorkWriter.Proposals);
        writer.List("keyFields", report.KeyFields, WorkWriter.KeyField);
    }

    private static void WriteTables(Utf8JsonWriter writer, AnnualReport report)
    {
        if (report.Tables is { } tables)
        {
            // The tables need not be those of the report's outline: a report of 2016 can hold the statistics of 2014, one of 2021 a table of 2019.
            writer.Text("tablesForm", tables.Form.Id == (report.Form ?? FormCatalogue.IdFor(report.Year)) ? null : tables.Form.Id);
            writer.Text("tablesVariant", tables.Form.Variant);
            writer.WritePropertyName("tables");
            FormValuesJson.Write(writer, tables);
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, AnnualReport report)
    {
        writer.Texts("headings", report.Headings);
        writer.List("prose", report.Prose, (w, prose) =>
        {
            w.Text("section", prose.Section);
            w.Text("position", ProsePositionCodes.Instance.Of(prose.Position));
            w.AllTexts("paragraphs", prose.Paragraphs);
        });
        writer.List("waivers", report.Waivers, (w, waiver) =>
        {
            w.Text("ruleId", waiver.RuleId);
            w.Text("place", waiver.Place);
            w.Text("reason", waiver.Reason);
        });
    }
}
