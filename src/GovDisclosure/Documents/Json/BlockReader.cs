using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>Reads a block of a report document; its member <c>kind</c> may stand anywhere in it.</summary>
internal static class BlockReader
{
    private static readonly Dictionary<string, Func<DataNode, DataProblems, ReportBlock?>> Kinds = new(StringComparer.Ordinal)
    {
        [DocumentWriter.Paragraph] = Paragraph,
        [DocumentWriter.List] = List,
        [DocumentWriter.Table] = Table,
        [DocumentWriter.Note] = Note,
        [DocumentWriter.Chart] = Chart,
    };

    public static ReportBlock? Read(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems) || node.RequireText("kind", problems) is not { } kind)
        {
            return null;
        }

        if (Kinds.TryGetValue(kind, out var read))
        {
            // What is missing or of another type has its own problem; the constructor then has nothing to work with.
            var before = problems.Items.Count;
            return node.Make(problems, () => read(node, problems) is { } block && problems.Items.Count == before ? block : null);
        }

        problems.Add(
            node.Find("kind")!,
            "data.unknown-code",
            $"不认识的代码“{kind}”；可用：{string.Join("、", Kinds.Keys)}",
            $"unknown code \"{kind}\"; known: {string.Join(", ", Kinds.Keys)}");
        return null;
    }

    private static ParagraphBlock? Paragraph(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "kind", "text", "strong");
        var isStrong = node.Flag("strong", problems);
        return Text(node, problems) is { } text ? new ParagraphBlock(text) { IsStrong = isStrong } : null;
    }

    private static NoteBlock? Note(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "kind", "text");
        return Text(node, problems) is { } text ? new NoteBlock(text) : null;
    }

    private static ListBlock List(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "kind", "items", "ordered");
        node.Require("items", problems);
        return new ListBlock(node.Texts("items", problems)) { IsOrdered = node.Flag("ordered", problems) };
    }

    private static TableBlock? Table(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "kind", "id", "caption", "unit", "headerRows", "rows", "stubColumns", "alignments", "notes");
        var before = problems.Items.Count;
        node.Require("headerRows", problems);
        node.Require("rows", problems);
        var headerRows = node.List("headerRows", problems, CellJson.ReadRow);
        var rows = node.List("rows", problems, CellJson.ReadRow);
        var (id, caption, unit) = (node.FindText("id", problems), node.FindText("caption", problems), node.FindText("unit", problems));
        var stubColumns = node.Number("stubColumns", 0, int.MaxValue, problems) ?? 0;
        var alignments = node.Codes("alignments", problems, DocumentCodes.Alignment);
        var notes = node.Texts("notes", problems);
        return problems.Items.Count > before ? null : new TableBlock(headerRows, rows)
        {
            Id = id,
            Caption = caption,
            Unit = unit,
            StubColumns = stubColumns,
            Alignments = alignments,
            Notes = notes,
        };
    }

    private static ChartBlock? Chart(DataNode node, DataProblems problems)
    {
        node.RejectUnknown(problems, "kind", "type", "title", "categories", "series", "unit", "shares", "summary");
        var before = problems.Items.Count;
        var type = node.Code("type", problems, DocumentCodes.Chart, default, isRequired: true);
        var title = node.RequireText("title", problems);
        node.Require("categories", problems);
        node.Require("series", problems);
        var categories = node.Texts("categories", problems);
        var series = node.List("series", problems, Series);
        var (unit, summary) = (node.FindText("unit", problems), node.FindText("summary", problems));
        var shares = node.Texts("shares", problems);
        return problems.Items.Count > before ? null : new ChartBlock(type, title!, categories, series)
        {
            Unit = unit,
            Shares = shares,
            Summary = summary,
        };
    }

    private static ChartSeries? Series(DataNode node, DataProblems problems)
    {
        if (node.Object(problems, "name", "values") is null)
        {
            return null;
        }

        var before = problems.Items.Count;
        var name = node.RequireText("name", problems);
        var values = node.RequireItems("values", problems).Select(v => v.Kind == DataKind.Null ? null : v.AsDecimal(problems)).ToList();
        return problems.Items.Count > before ? null : node.Make(problems, () => new ChartSeries(name!, values));
    }

    private static string? Text(DataNode node, DataProblems problems) => node.Require("text", problems)?.AsText(problems);
}
