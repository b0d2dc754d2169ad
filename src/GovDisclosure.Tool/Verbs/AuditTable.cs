using System.Globalization;
using Spectre.Console;

namespace GovDisclosure.Tool.Verbs;

/// <summary>The table at the end of an audit of several files: a line for each.</summary>
internal static class AuditTable
{
    public static void Write(TextWriter output, IReadOnlyList<AuditedFile> files, Language language)
    {
        var isChinese = language == Language.Chinese;
        var table = new Table().Border(TableBorder.Simple);
        foreach (var name in isChinese ? new[] { "文件", "机关", "年度" } : ["file", "organ", "year"])
        {
            table.AddColumn(name);
        }

        foreach (var name in isChinese ? new[] { "错误", "警告", "提示" } : ["errors", "warnings", "infos"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        table.AddColumn(isChinese ? "结论" : "result");
        foreach (var file in files)
        {
            table.AddRow(Row(file, isChinese).Select(cell => new Text(PlainLine.Of(cell))));
        }

        PlainConsole.Write(output, table, width: 400);
        var unusable = files.Count(file => file.Audit is null);
        var clean = files.Count(file => file.Audit is { IsClean: true });
        output.WriteLine(isChinese
            ? $"共 {files.Count} 个文件：{clean} 个没有错误，{files.Count - clean - unusable} 个有错误，{unusable} 个不能读取"
            : $"{files.Count} files: {clean} without errors, {files.Count - clean - unusable} with errors, {unusable} unusable");
    }

    private static string[] Row(AuditedFile file, bool isChinese)
        => file.Audit is not { } audit
            ? [file.Name, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, isChinese ? "不能读取" : "unusable"]
            :
            [
                file.Name,
                audit.Report.Organ,
                Digits(audit.Report.Year),
                Digits(audit.CountOf(Severity.Error)),
                Digits(audit.CountOf(Severity.Warning)),
                Digits(audit.CountOf(Severity.Info)),
                audit.IsClean ? (isChinese ? "没有错误" : "clean") : isChinese ? "有错误" : "errors",
            ];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
