using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>Reads the tables of a form file.</summary>
internal sealed class FormTableReader(DataProblems problems)
{
    public List<FormTable> Tables(IEnumerable<DataNode> nodes)
    {
        var tables = new List<FormTable>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(n => n.ExpectObject(problems)))
        {
            node.RejectUnknown(problems, "id", "title", "section", "unit", "corner", "unitHeading", "headerFields", "footerFields", "blank", "blocks", "rows", "columns");
            if (Id(node, ids) is not { } id)
            {
                continue;
            }

            var rowIds = new HashSet<string>(StringComparer.Ordinal);
            var blocks = node.Find("blocks") is { } list
                ? list.AsItems(problems).Where(n => n.ExpectObject(problems)).Select(n => Block(n, rowIds)).ToList()
                : [new FormBlock(string.Empty, Rows(node, rowIds), Columns(node))];
            if (node.Find("blocks") is not null && (node.Find("rows") ?? node.Find("columns")) is { } stray)
            {
                problems.Add(stray, "form.blocks", "有“blocks”时行和列写在块里", "where there are \"blocks\", rows and columns belong in them");
            }

            tables.Add(new FormTable(id, blocks)
            {
                Title = node.FindText("title", problems),
                Section = node.FindText("section", problems),
                Unit = node.FindText("unit", problems),
                Corner = node.FindText("corner", problems),
                UnitHeading = node.FindText("unitHeading", problems),
                HeaderFields = [.. node.FindItems("headerFields", problems).Select(n => n.AsText(problems)).OfType<string>()],
                FooterFields = [.. node.FindItems("footerFields", problems).Select(n => n.AsText(problems)).OfType<string>()],
                Blank = node.FindCode("blank", problems, BlankMeaningCodes.Instance) ?? BlankMeaning.Unsaid,
            });
        }

        return tables;
    }

    /// <summary>Reads one row with the rows below it; the ids that are taken already are an error.</summary>
    public FormRow? Row(DataNode node, HashSet<string> ids)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "id", "label", "labelEnglish", "kind", "unit", "number", "basis", "verification", "rows");
        if (Id(node, ids) is not { } id || node.RequireText("label", problems) is not { } label)
        {
            return null;
        }

        return new FormRow(id, label)
        {
            LabelEnglish = node.FindWording("labelEnglish", problems),
            Kind = node.FindCode("kind", problems, FormLineKindCodes.Instance) ?? FormLineKind.Leaf,
            Unit = node.FindText("unit", problems),
            Number = node.FindCode("number", problems, NumberKindCodes.Instance),
            Basis = node.FindText("basis", problems),
            Verification = node.FindCode("verification", problems, VerificationCodes.Instance) ?? Verification.Verified,
            Rows = [.. node.FindItems("rows", problems).Select(n => Row(n, ids)).OfType<FormRow>()],
        };
    }

    private FormBlock Block(DataNode node, HashSet<string> rowIds)
    {
        node.RejectUnknown(problems, "id", "caption", "stub", "spans", "rows", "columns");
        var columns = Columns(node);
        var spans = node.FindItems("spans", problems).Select(n => (int)(n.AsInteger(problems) ?? 1)).ToList();
        if (spans.Count > 0 && (spans.Count != FormTree.WithCells(columns).Count() + 1 || spans.Exists(s => s is < 1 or > 100)))
        {
            problems.Add(
                node.Find("spans")!,
                "form.spans",
                "跨列数应为标签列和每个数据列各一个，1至100",
                "spans need one number for the label column and one for each value column, from 1 to 100");
        }

        return new FormBlock(node.RequireText("id", problems) ?? string.Empty, Rows(node, rowIds), columns)
        {
            Caption = node.FindText("caption", problems),
            Stub = node.FindText("stub", problems),
            Spans = spans,
        };
    }

    private List<FormRow> Rows(DataNode node, HashSet<string> ids)
    {
        if (node.Find("rows") is not { } list)
        {
            return [new FormRow(string.Empty, string.Empty)];
        }

        var rows = list.AsItems(problems);
        if (list.Kind == DataKind.Array && rows.Count == 0)
        {
            problems.Add(list, "form.no-rows", "行不能为空；没有行名的，不写“rows”", "rows must not be empty; a block whose row has no name has no \"rows\"");
        }

        return [.. rows.Select(n => Row(n, ids)).OfType<FormRow>()];
    }

    private List<FormColumn> Columns(DataNode node)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var nodes = node.RequireItems("columns", problems);
        return [.. nodes.Select(n => Column(n, ids, alone: nodes.Count == 1)).OfType<FormColumn>()];
    }

    private FormColumn? Column(DataNode node, HashSet<string> ids, bool alone)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "id", "label", "labelEnglish", "kind", "unit", "number", "columns");
        var below = node.FindItems("columns", problems);
        var id = alone && below.Count == 0 && node.Find("id") is null ? string.Empty : Id(node, ids);
        if (id is null || node.RequireText("label", problems) is not { } label)
        {
            return null;
        }

        return new FormColumn(id, label)
        {
            LabelEnglish = node.FindWording("labelEnglish", problems),
            Kind = below.Count > 0 ? FormLineKind.Group : node.FindCode("kind", problems, FormLineKindCodes.Instance) ?? FormLineKind.Leaf,
            Unit = node.FindText("unit", problems),
            Number = node.FindCode("number", problems, NumberKindCodes.Instance) ?? NumberKind.Count,
            Columns = [.. below.Select(n => Column(n, ids, alone: false)).OfType<FormColumn>()],
        };
    }

    private string? Id(DataNode node, HashSet<string> taken)
    {
        if (node.RequireText("id", problems) is not { } id)
        {
            return null;
        }

        if (!id.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-'))
        {
            problems.Add(node.Find("id")!, "form.id", $"标识“{id}”只能含字母、数字、.、_、-", $"the id \"{id}\" may hold letters, digits, '.', '_' and '-' only");
            return null;
        }

        if (!taken.Add(id))
        {
            problems.Add(node.Find("id")!, "form.duplicate-id", $"标识“{id}”重复", $"the id \"{id}\" is taken already");
            return null;
        }

        return id;
    }
}
