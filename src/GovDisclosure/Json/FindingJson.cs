using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Reports;
using GovDisclosure.Texts;

namespace GovDisclosure.Json;

/// <summary>Findings in files: rule, severity, place, both messages, expected, actual, source, and the reason of a waiver.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.RuleId);
        writer.WriteString("severity", ReportCodes.Severity.Of(finding.Severity));
        writer.WriteString("place", WellFormed.Text(finding.Place));
        WriteText(writer, "message", finding.Message);
        writer.Text("expected", finding.Expected);
        writer.Text("actual", finding.Actual);
        if (finding.Source is { } source)
        {
            WriteSource(writer, source);
        }

        writer.Texts("related", finding.Related);
        writer.Text("waiver", finding.WaiverReason);
        writer.WriteEndObject();
    }

    public static Finding? Read(DataNode node, DataProblems problems)
    {
        if (node.Object(problems, "ruleId", "severity", "place", "message", "expected", "actual", "source", "related", "waiver") is not { } found
            || (found.RequireText("ruleId", problems), found.Require("place", problems)?.AsText(problems), ReadText(found.Require("message", problems), problems)) is not ({ } rule, { } place, { } message))
        {
            return null;
        }

        return new Finding(rule, found.Code("severity", problems, ReportCodes.Severity, Severity.Info, isRequired: true), place, message)
        {
            Expected = found.FindText("expected", problems),
            Actual = found.FindText("actual", problems),
            Source = ReadSource(found.Find("source"), problems),
            Related = found.Texts("related", problems),
            WaiverReason = found.FindText("waiver", problems),
        };
    }

    private static void WriteSource(Utf8JsonWriter writer, Citation source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("instrument", source.Instrument.Id);
        WriteText(writer, "title", source.Instrument.Title);
        writer.Text("number", source.Instrument.Number);
        writer.Number("article", source.ArticleNumber);
        writer.Number("paragraph", source.Paragraph);
        writer.Number("item", source.Item);
        if (source.Point is { } point)
        {
            writer.WriteString("point", ReportCodes.Verification.Of(point));
        }

        writer.WriteString("text", source.In(Language.Chinese));
        writer.WriteEndObject();
    }

    private static Citation? ReadSource(DataNode? node, DataProblems problems)
    {
        if (node.Object(problems, "instrument", "title", "number", "article", "paragraph", "item", "point", "text") is not { } found
            || (found.RequireText("instrument", problems), ReadText(found.Require("title", problems), problems)) is not ({ } id, { } title))
        {
            return null;
        }

        return new Citation(Instruments.All.FirstOrDefault(i => i.Id == id) ?? new Instrument(id, title, found.FindText("number", problems)))
        {
            ArticleNumber = found.Number("article", 1, 9999, problems),
            Paragraph = found.Number("paragraph", 1, 9999, problems),
            Item = found.Number("item", 1, 9999, problems),
            Point = found.Find("point") is null ? null : found.Code("point", problems, ReportCodes.Verification, Verification.Verified),
        };
    }

    private static void WriteText(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh", WellFormed.Text(text.Chinese));
        writer.WriteString("en", WellFormed.Text(text.English));
        writer.WriteEndObject();
    }

    private static LocalizedText? ReadText(DataNode? node, DataProblems problems)
        => node.Object(problems, "zh", "en") is { } found && (found.RequireText("zh", problems), found.RequireText("en", problems)) is ({ } chinese, { } english)
            ? new LocalizedText(chinese, english)
            : null;
}
