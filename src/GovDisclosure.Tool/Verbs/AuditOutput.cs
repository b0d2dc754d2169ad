using System.Text.Json;
using GovDisclosure.Audit;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Prints an audit: its findings, and a table where there is more than one file; as lines or as JSON.</summary>
internal static class AuditOutput
{
    public static void Write(TextWriter output, IReadOnlyList<AuditedFile> files, bool isList, bool isSummary, bool isJson, Language language)
    {
        if (isSummary)
        {
            SummaryOutput.Write(output, AuditSummary.Of(files.Where(file => file.Audit is not null).Select(file => file.Audit!)), isJson, language);
        }
        else if (isJson)
        {
            WriteJson(output, files, isList);
        }
        else
        {
            WriteLines(output, files, isList, language);
        }
    }

    private static void WriteLines(TextWriter output, IReadOnlyList<AuditedFile> files, bool isList, Language language)
    {
        foreach (var file in files)
        {
            if (file.Audit is not { } audit)
            {
                continue;
            }

            if (isList)
            {
                output.WriteLine($"== {PlainLine.Of(file.Name)}: {PlainLine.Of(audit.Report.PrintedTitle)}");
            }

            FindingOutput.WriteLines(output, audit.Findings, language, file.Places);
        }

        if (isList)
        {
            AuditTable.Write(output, files, language);
        }
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<AuditedFile> files, bool isList)
    {
        if (!isList)
        {
            foreach (var file in files.Where(file => file.Audit is not null))
            {
                JsonOutput.WriteLine(output, writer => Write(writer, file));
            }

            return;
        }

        // One by one: the findings of thousands of files are not held as one text.
        output.WriteLine('[');
        for (var i = 0; i < files.Count; i++)
        {
            output.Write(i == 0 ? string.Empty : ",\n");
            var file = files[i];
            JsonOutput.Write(output, writer => Write(writer, file));
        }

        output.WriteLine();
        output.WriteLine(']');
    }

    private static void Write(Utf8JsonWriter writer, AuditedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        if (file.Audit is not { } audit)
        {
            writer.WriteBoolean("clean", false);
            writer.WriteString("problem", ReportInput.Reason(file, Language.Chinese));
            writer.WriteEndObject();
            return;
        }

        writer.WriteString("title", audit.Report.PrintedTitle);
        writer.WriteString("organ", audit.Report.Organ);
        writer.WriteNumber("year", audit.Report.Year);
        writer.WriteBoolean("clean", audit.IsClean);
        writer.WriteNumber("errors", audit.CountOf(Severity.Error));
        writer.WriteNumber("warnings", audit.CountOf(Severity.Warning));
        writer.WriteNumber("infos", audit.CountOf(Severity.Info));
        writer.WriteNumber("waived", audit.Findings.Count(f => f.IsWaived));
        FindingOutput.Write(writer, audit.Findings, file.Places);
        writer.WriteEndObject();
    }
}
