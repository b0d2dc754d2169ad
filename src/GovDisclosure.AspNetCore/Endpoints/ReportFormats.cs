using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Rendering;
using GovDisclosure.Sections;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>A report in a format of the host's writers, as an answer.</summary>
internal static class ReportFormats
{
    public static readonly Field Field = Input.Field.Text("format", "The format of a writer of the host: json, html, md, txt, docx, xlsx; json where missing.");

    /// <summary>The writer that the call asks for.</summary>
    public static IReportWriter WriterOf(Call call)
    {
        var writers = call.Service.Writers;
        return call.Fields.Has("format")
            ? call.Fields.Choice("format", text => writers.FirstOrDefault(w => string.Equals(w.Format, text, StringComparison.OrdinalIgnoreCase)), writers.Select(w => w.Format)) ?? writers[0]
            : call.Service.WriterOf("json");
    }

    public static FileAnswer Write(Call call, BuiltReport built, IReportWriter writer)
    {
        var isShown = writer.Format is "html" or "json";
        var type = writer.MediaType.Contains("charset", StringComparison.Ordinal) || !(isShown || writer.MediaType.StartsWith("text/", StringComparison.Ordinal))
            ? writer.MediaType
            : writer.MediaType + "; charset=utf-8";
        var name = isShown ? null : built.Report.PrintedTitle + writer.FileExtension;
        return new FileAnswer(type, name, (output, cancelled) => call.Service.WriteAsync(built, writer.Format, output, cancelled));
    }
}
