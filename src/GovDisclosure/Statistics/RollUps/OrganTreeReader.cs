using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>Reads files of schema <c>govdisclosure/organ-tree/1</c>.</summary>
internal static class OrganTreeReader
{
    internal static readonly string[] Members = ["schema", "organs"];

    internal static readonly string[] OrganMembers = ["id", "name", "parent", "reports"];

    private const string Schema = "govdisclosure/organ-tree/1";

    public static OrganTree Read(DataNode? root, DataProblems problems)
    {
        var organs = new List<Organ>();
        var nodes = new List<DataNode>();
        if (root?.ExpectObject(problems) == true)
        {
            root.RejectUnknown(problems, Members);
            if (root.RequireText("schema", problems) is { } schema && schema != Schema)
            {
                problems.Add(root.Find("schema")!, "organ-tree.schema", $"“schema”应为“{Schema}”", $"schema must be \"{Schema}\"");
            }

            foreach (var node in root.RequireItems("organs", problems))
            {
                if (ReadOrgan(node, problems) is { } organ)
                {
                    organs.Add(organ);
                    nodes.Add(node);
                }
            }
        }

        var tree = OrganTree.Build([.. organs], (place, rule, chinese, english) => problems.Add(nodes[place], rule, chinese, english));
        problems.ThrowIfAny();
        return tree!;
    }

    private static Organ? ReadOrgan(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, OrganMembers);
        var id = node.RequireText("id", problems);
        var name = node.FindText("name", problems) ?? id;
        var parent = node.FindText("parent", problems);
        var reports = node.Find("reports")?.AsBoolean(problems) ?? true;
        return id is null || string.IsNullOrWhiteSpace(name) ? null : new Organ(id, name!, parent) { Reports = reports };
    }
}
