using GovDisclosure.Json;

namespace GovDisclosure.Categories;

/// <summary>Reads a category scheme from a data file and reports every mistake with its place.</summary>
internal static class SchemeReader
{
    public const string Schema = "govdisclosure/category-scheme/1";

    public static CategoryScheme Read(DataNode? root, DataProblems problems)
    {
        CategoryScheme? scheme = null;
        if (root is not null && root.ExpectObject(problems))
        {
            scheme = ReadScheme(root, problems);
        }

        problems.ThrowIfAny();
        return scheme!;
    }

    private static CategoryScheme? ReadScheme(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, "schema", "id", "name", "basis", "inForceFrom", "inForceTo", "categories");
        if (root.RequireText("schema", problems) is { } schema && schema != Schema)
        {
            problems.Add(root.Find("schema")!, "data.schema", $"“schema”应为“{Schema}”，实为“{schema}”", $"the schema must be \"{Schema}\", not \"{schema}\"");
        }

        var id = root.RequireText("id", problems);
        var name = ReadName(root, problems);
        var basis = BasisReader.Read(root.Find("basis"), problems);
        var from = root.FindDate("inForceFrom", problems);
        var to = root.FindDate("inForceTo", problems);
        var nodes = new List<DataNode>();
        var categories = new List<Category>();
        foreach (var node in root.RequireItems("categories", problems))
        {
            if (ReadCategory(node, problems) is { } category)
            {
                nodes.Add(node);
                categories.Add(category);
            }
        }

        // A class that cannot be read must not make its children look like orphans: the rules of the whole wait.
        if (problems.Any)
        {
            AddDuplicates(nodes, categories, problems);
            return null;
        }

        foreach (var broken in SchemeRules.Check(categories, from, to))
        {
            var at = broken.Index < 0 ? root : nodes[broken.Index];
            problems.Add(at.Find(broken.Member) ?? at, broken.RuleId, broken.Message.Chinese, broken.Message.English);
        }

        return problems.Any ? null : new CategoryScheme(id!, name!, categories, from, to, basis);
    }

    // Rules that do not need the classes that could not be read are still checked, so that one pass finds all it can.
    private static void AddDuplicates(List<DataNode> nodes, List<Category> categories, DataProblems problems)
    {
        foreach (var broken in SchemeRules.Check(categories, null, null).Where(b => b.RuleId is "scheme.duplicate-code" or "scheme.cycle" or "scheme.period"))
        {
            problems.Add(nodes[broken.Index].Find(broken.Member) ?? nodes[broken.Index], broken.RuleId, broken.Message.Chinese, broken.Message.English);
        }
    }

    private static Category? ReadCategory(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "code", "name", "parent", "basis", "inForceFrom", "inForceTo");
        var code = node.RequireText("code", problems);
        var name = ReadName(node, problems);
        var parent = node.Find("parent") is null ? null : node.RequireText("parent", problems);
        var basis = BasisReader.Read(node.Find("basis"), problems);
        var from = node.FindDate("inForceFrom", problems);
        var to = node.FindDate("inForceTo", problems);
        return code is null || name is null
            ? null
            : new Category(code, name) { Parent = parent, Basis = basis, InForceFrom = from, InForceTo = to };
    }

    private static LocalizedText? ReadName(DataNode node, DataProblems problems)
    {
        if (node.Require("name", problems) is not { } name || !name.ExpectObject(problems))
        {
            return null;
        }

        name.RejectUnknown(problems, "zh", "en");
        var chinese = name.RequireText("zh", problems);
        var english = name.RequireText("en", problems);
        return chinese is null || english is null ? null : new LocalizedText(chinese, english);
    }
}
