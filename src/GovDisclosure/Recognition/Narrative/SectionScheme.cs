using GovDisclosure.Reports;
using System.Runtime.CompilerServices;
using GovDisclosure.Forms;
using GovDisclosure.Sections;

namespace GovDisclosure.Recognition;

/// <summary>The sections of a form or outline, by which headings are found.</summary>
internal sealed class SectionScheme
{
    private static readonly ConditionalWeakTable<Form, SectionScheme> OfForms = new();
    private static readonly ConditionalWeakTable<ReportOutline, SectionScheme> OfOutlines = new();

    private readonly Dictionary<string, List<SectionNode>> _byKey = new(StringComparer.Ordinal);

    private SectionScheme(string id, List<SectionNode> nodes, IEnumerable<FigureSection> builders)
    {
        Id = id;
        Builders = builders.ToDictionary(b => b.Code, StringComparer.Ordinal);
        nodes.Add(new SectionNode("statistics", 1, ["附件政府信息公开情况统计表", "政府信息公开情况统计表"], null, [], IsNumbered: false));
        Nodes = nodes;
        Roots = nodes.FindAll(node => node.Level == 1);
        foreach (var node in nodes)
        {
            foreach (var key in node.Keys.Distinct(StringComparer.Ordinal))
            {
                if (!_byKey.TryGetValue(key, out var list))
                {
                    _byKey[key] = list = [];
                }

                list.Add(node);
            }
        }
    }

    /// <summary>The id of the form or outline.</summary>
    public string Id { get; }

    public IReadOnlyList<SectionNode> Nodes { get; }

    /// <summary>The tables of the form; an outline has none.</summary>
    public IReadOnlyList<FormTable> Tables { get; private init; } = [];

    /// <summary>What makes the sentences of the sections, by their codes; a form's sections have none here.</summary>
    public IReadOnlyDictionary<string, FigureSection> Builders { get; }

    public IReadOnlyList<SectionNode> Roots { get; }

    public static SectionScheme Of(Form form) => OfForms.GetValue(form, f =>
    {
        var nodes = new List<SectionNode>();
        foreach (var section in f.Sections)
        {
            nodes.Add(Node(section, 1, null));
            nodes.AddRange(section.Sections.Select(below => Node(below, 2, section.Id)));
        }

        return new SectionScheme(f.Id, nodes, []) { Tables = f.Tables };
    });

    public static SectionScheme Of(ReportOutline outline) => OfOutlines.GetValue(outline, o =>
    {
        var nodes = new List<SectionNode>();
        Add(o.Entries, 1, null, nodes);
        AddUsualWordings(o.Id, nodes);
        return new SectionScheme(o.Id, nodes, OutlineTree.All(o.Entries).Select(e => e.Builder).OfType<FigureSection>());
    });

    public IReadOnlyList<SectionNode> Exact(string key) => key.Length > 0 && _byKey.TryGetValue(key, out var nodes) ? nodes : [];

    /// <summary>The key of a heading: without number, remark and year.</summary>
    public static string KeyOf(string heading)
    {
        var key = LabelText.FullKey(heading);
        for (var i = 0; i + 4 < key.Length; i++)
        {
            if (key[i] is '1' or '2' && IsDigits(key, i, 4) && key[i + 4] == '年')
            {
                return key.Remove(i, 4);
            }
        }

        return key;
    }

    // A form of the same id knows the wordings that are usual; the years before the forms had sections in front of the items of article 32.
    private static void AddUsualWordings(string id, List<SectionNode> nodes)
    {
        if (FormCatalogue.BuiltIn.Find(id) is not { Tables.Count: 0 } form)
        {
            return;
        }

        foreach (var section in form.Sections)
        {
            var at = nodes.FindIndex(node => node.Code == section.Id && node.Level == 1);
            if (at >= 0)
            {
                nodes[at] = nodes[at] with { Keys = [.. nodes[at].Keys.Concat(section.HeadingVariants.Select(KeyOf))] };
            }
        }

        nodes.Add(new SectionNode(ReportSectionCodes.Lead, 1, [.. OldYearHeadings.Lead.Select(KeyOf)], null, []));
    }

    private static bool IsDigits(string text, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static SectionNode Node(FormSection section, int level, string? parent)
        => new(section.Id, level, [.. section.HeadingVariants.Prepend(section.Heading).Select(KeyOf)], parent, section.Tables);

    private static void Add(IReadOnlyList<OutlineEntry> entries, int level, string? parent, List<SectionNode> nodes)
    {
        foreach (var entry in entries)
        {
            if (entry.Builder is FigureSection section)
            {
                nodes.Add(new SectionNode(entry.Code, level, [KeyOf(section.Heading.Replace(HeadingText.Year, string.Empty))], parent, []));
            }

            Add(entry.Children, level + 1, entry.Code, nodes);
        }
    }
}
