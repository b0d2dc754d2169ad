using GovDisclosure.Categories;
using GovDisclosure.Calendars;
using GovDisclosure.Json;

namespace GovDisclosure.Documents;

/// <summary>Reads a report document: every mistake becomes a problem with its place.</summary>
internal static class DocumentReader
{
    public static ReportDocument? Read(DataNode root, DataProblems problems)
    {
        if (root.Object(problems, "schema", "title", "organ", "year", "published", "catalogue", "lead", "sections") is null)
        {
            return null;
        }

        CalendarJson.RequireSchema(root, DocumentWriter.Schema, problems);
        var title = root.RequireText("title", problems);
        var organ = root.RequireText("organ", problems);
        var year = root.Number("year", 1949, 9999, problems, isRequired: true);
        var published = root.FindDate("published", problems);
        var catalogue = root.List("catalogue", problems, CatalogueOf);
        var lead = root.List("lead", problems, BlockReader.Read);
        var sections = root.List("sections", problems, SectionOf);
        return problems.Any ? null : root.Make(problems, () => new ReportDocument
        {
            Title = title!,
            Organ = organ!,
            Year = year!.Value,
            Published = published,
            Catalogue = catalogue,
            Lead = lead,
            Sections = sections,
        });
    }

    private static CatalogueField? CatalogueOf(DataNode node, DataProblems problems)
        => node.Object(problems, "label", "value") is not null
            && (node.RequireText("label", problems), node.Require("value", problems)?.AsText(problems)) is ({ } label, { } value)
                ? new CatalogueField(label, value)
                : null;

    private static ReportSection? SectionOf(DataNode node, DataProblems problems)
    {
        if (node.Object(problems, "id", "heading", "unnumbered", "blocks", "sections") is null)
        {
            return null;
        }

        var (id, heading) = (node.RequireText("id", problems), node.RequireText("heading", problems));
        var isUnnumbered = node.Flag("unnumbered", problems);
        var blocks = node.List("blocks", problems, BlockReader.Read);
        var sections = node.List("sections", problems, SectionOf);
        return id is null || heading is null ? null : node.Make(problems, () => new ReportSection(id, heading)
        {
            IsUnnumbered = isUnnumbered,
            Blocks = blocks,
            Sections = sections,
        });
    }
}
