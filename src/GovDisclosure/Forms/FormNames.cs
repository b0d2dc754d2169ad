using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>What the tables, rows, columns and cells of a form are called in texts.</summary>
internal static class FormNames
{
    private const int MostSections = 20;

    /// <summary>A path in the form, such as <c>table4/review.total</c>, <c>table3/total</c> or <c>table2</c>, in words.</summary>
    public static LocalizedText Of(Form form, string path)
    {
        var parts = path.Split('/');
        if (form.FindTable(parts[0]) is not { } table)
        {
            return QuotedText.Quote(path);
        }

        return parts.Length == 1 ? Of(table)
            : (parts.Length == 2 ? Line(form, table, parts[1]) : form.FindCell(table.Id, parts[1], parts[2])?.Name) is { } name ? In(table, name)
            : QuotedText.Quote(path);
    }

    /// <summary>A cell in words, with its table: 表三·一、本年新收政府信息公开申请数量·总计.</summary>
    public static LocalizedText Of(Form form, FormCell cell) => form.FindTable(cell.TableId) is { } table ? In(table, cell.Name) : cell.Name;

    /// <summary>A table in words: 表三 and <c>table 3</c>, or its title.</summary>
    public static LocalizedText Of(FormTable table)
        => Numbered(table) ?? (table.Title is { } title ? QuotedText.Quote(title) : new LocalizedText("本表", "the table"));

    // The only table of a form needs no name.
    private static LocalizedText In(FormTable table, LocalizedText name)
        => Numbered(table) is { } number ? new LocalizedText($"{number.Chinese}·{name.Chinese}", $"{number.English} · {name.English}") : name;

    private static LocalizedText? Numbered(FormTable table)
        => table.Section is not { } section ? null
            : Enumerable.Range(1, MostSections).FirstOrDefault(i => ChineseNumeral.Of(i) == section) is > 0 and var number ? Wording.Of("表{0}", "table {1}", section, number)
            : Wording.Of("表{0}", "table {0}", QuotedText.Quote(section));

    private static LocalizedText? Line(Form form, FormTable table, string id)
        => (form.FindCell(table.Id, string.Empty, id) ?? form.FindCell(table.Id, id, string.Empty))?.Name
            ?? Row(table, id) ?? Column(table, id);

    private static LocalizedText? Row(FormTable table, string id)
        => table.FindRow(id) is { } row ? LineName.Join(table.Blocks.SelectMany(block => FormTree.Path(block.Rows, row))) : null;

    private static LocalizedText? Column(FormTable table, string id)
    {
        var block = table.Blocks.FirstOrDefault(b => FormTree.All(b.Columns).Any(column => column.Id == id));
        return block is null ? null : LineName.Join(FormTree.Path(block.Columns, FormTree.All(block.Columns).First(column => column.Id == id)));
    }
}
