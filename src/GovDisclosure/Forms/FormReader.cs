using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>Reads a form file of schema <c>govdisclosure/form/1</c>.</summary>
internal sealed class FormReader(DataProblems problems, Func<string, Form?> findBase)
{
    public const string Schema = "govdisclosure/form/1";

    private readonly FormTableReader _tables = new(problems);

    /// <returns>The form; null when the file has problems, which are in the list then.</returns>
    public Form? Read(DataNode? root)
    {
        if (root is null || !root.ExpectObject(problems))
        {
            return null;
        }

        root.RejectUnknown(
            problems, "schema", "id", "aliases", "title", "kind", "extends", "appends", "instruments", "years", "sections", "tables", "addRows", "identities", "variants");
        if (root.RequireText("schema", problems) is { } schema && schema != Schema)
        {
            problems.Add(root.Find("schema")!, "form.schema", $"模式“{schema}”应为“{Schema}”", $"schema \"{schema}\" should be \"{Schema}\"");
        }

        if (Draft(root) is not { } draft)
        {
            return null;
        }

        Head(root, draft);
        draft.Sections.AddRange(root.FindItems("sections", problems).Where(n => n.ExpectObject(problems)).Select(Section).OfType<FormSection>());
        draft.Tables.AddRange(_tables.Tables(root.FindItems("tables", problems)));
        foreach (var node in root.FindItems("addRows", problems).Where(n => n.ExpectObject(problems)))
        {
            AddRow(node, draft);
        }

        AddIdentities(root, draft);
        foreach (var node in root.FindItems("variants", problems).Where(n => n.ExpectObject(problems)))
        {
            draft.Variants.Add((Variant(node), node));
        }

        CheckReferences(root, draft);
        var form = draft.Build(problems);
        return problems.Any ? null : form;
    }

    /// <summary>A group that is printed as one row, or a table of another form.</summary>
    private FormVariant Variant(DataNode node)
    {
        node.RejectUnknown(problems, "id", "table", "row", "of");
        var (id, table) = (node.RequireText("id", problems) ?? "?", node.RequireText("table", problems) ?? "?");
        if (node.FindText("of", problems) is not { } of)
        {
            return new FormVariant(id, table, node.RequireText("row", problems) ?? "?");
        }

        var other = findBase(of)?.FindTable(table);
        if (other is null)
        {
            problems.Add(node.Find("of")!, "form.variant", $"没有格式“{of}”的表“{table}”", $"there is no table \"{table}\" of a form \"{of}\"");
        }

        return new FormVariant(id, table, null) { OtherFormId = of, OtherTable = other };
    }

    private FormDraft? Draft(DataNode root)
    {
        if (root.FindText("extends", problems) is not { } baseId)
        {
            return new FormDraft();
        }

        if (findBase(baseId) is { } form)
        {
            return FormDraft.Of(form);
        }

        problems.Add(root.Find("extends")!, "form.extends", $"没有可扩展的格式“{baseId}”", $"there is no form \"{baseId}\" to extend");
        return null;
    }

    private void Head(DataNode root, FormDraft draft)
    {
        var extends = root.Find("extends") is not null;
        draft.Id = root.RequireText("id", problems) ?? "?";
        draft.Title = (extends ? root.FindWording("title", problems) : root.RequireText("title", problems)) ?? draft.Title;
        draft.Aliases = [.. root.FindItems("aliases", problems).Select(n => n.AsText(problems)).OfType<string>()];
        draft.Kind = root.FindCode("kind", problems, FormKindCodes.Instance) ?? draft.Kind;
        draft.AppendedForm = root.FindText("appends", problems) ?? draft.AppendedForm;
        draft.Instruments.AddRange(root.FindItems("instruments", problems).Select(FindInstrument).OfType<Instrument>());
        if ((extends ? root.Find("years") : root.Require("years", problems)) is { } years && years.ExpectObject(problems))
        {
            years.RejectUnknown(problems, "from", "to", "verification");
            draft.FirstYear = Year(years.Require("from", problems)) ?? 0;
            draft.LastYear = Year(years.Find("to"));
            draft.YearsVerification = years.FindCode("verification", problems, VerificationCodes.Instance) ?? Verification.Verified;
        }
    }

    private int? Year(DataNode? node)
    {
        if (node?.AsInteger(problems) is not { } year)
        {
            return null;
        }

        if (year is >= 1949 and <= 9998)
        {
            return (int)year;
        }

        problems.Add(node, "form.year", $"年度{year}应在1949至9998之间", $"year {year} should be from 1949 to 9998");
        return null;
    }

    private Instrument? FindInstrument(DataNode node)
    {
        if (node.Kind == DataKind.Object)
        {
            node.RejectUnknown(problems, "id", "title", "titleEnglish", "number", "issuer");
            return node.RequireText("id", problems) is { } id && node.RequireText("title", problems) is { } title
                ? new Instrument(id, new LocalizedText(title, node.FindWording("titleEnglish", problems) ?? title), node.FindWording("number", problems))
                {
                    Issuer = node.FindWording("issuer", problems),
                }
                : null;
        }

        var name = node.AsText(problems);
        var found = name is null ? null : Instrument.All.FirstOrDefault(i => i.Id == name);
        if (name is not null && found is null)
        {
            problems.Add(node, "form.instrument", $"没有内置文件“{name}”", $"there is no built-in instrument \"{name}\"");
        }

        return found;
    }

    private FormSection? Section(DataNode node)
    {
        node.RejectUnknown(problems, "id", "number", "heading", "tables", "contents", "sections", "headingVariants");
        var (id, number, heading) = (node.RequireText("id", problems), node.RequireText("number", problems), node.RequireText("heading", problems));
        return id is not null && number is not null && heading is not null
            ? new FormSection(id, number, heading)
            {
                Tables = Texts(node, "tables"),
                Contents = Texts(node, "contents"),
                Sections = [.. node.FindItems("sections", problems).Where(n => n.ExpectObject(problems)).Select(Section).OfType<FormSection>()],
                HeadingVariants = Texts(node, "headingVariants"),
            }
            : null;
    }

    private ValueList<string> Texts(DataNode node, string name)
        => ValueList.Copy(node.FindItems(name, problems).Select(n => n.AsText(problems)).OfType<string>());

    /// <summary>Puts a row of a province's own under a group, or on top of the tree, behind the row that is named or at the end.</summary>
    private void AddRow(DataNode node, FormDraft draft)
    {
        node.RejectUnknown(problems, "table", "under", "after", "row");
        var (tableId, under, after) = (node.RequireText("table", problems), node.FindText("under", problems), node.FindText("after", problems));
        var place = draft.Tables.FindIndex(t => t.Id == tableId);
        if (tableId is not null && place < 0)
        {
            problems.Add(node.Find("table")!, "form.unknown-table", $"没有表“{tableId}”", $"there is no table \"{tableId}\"");
        }

        if (place < 0 || node.Require("row", problems) is not { } rowNode)
        {
            return;
        }

        var table = draft.Tables[place];
        var taken = new HashSet<string>(table.Blocks.SelectMany(b => FormTree.All(b.Rows)).Select(r => r.Id), StringComparer.Ordinal);
        foreach (var (name, id) in new[] { ("under", under), ("after", after) })
        {
            if (id is not null && !taken.Contains(id))
            {
                problems.Add(node.Find(name)!, "form.unknown-row", $"表“{tableId}”没有行“{id}”", $"table \"{tableId}\" has no row \"{id}\"");
                return;
            }
        }

        if (_tables.Row(rowNode, taken) is { } row)
        {
            draft.Tables[place] = FormRowInsertion.Insert(table, row, under, after);
        }
    }

    private void AddIdentities(DataNode root, FormDraft draft)
    {
        var ids = new HashSet<string>(draft.Identities.Select(i => i.Identity.Id), StringComparer.Ordinal);
        foreach (var node in root.FindItems("identities", problems).Where(n => n.ExpectObject(problems)))
        {
            node.RejectUnknown(problems, "id", "table", "each", "blocks", "rule", "severity", "verification", "text", "textEnglish");
            if (node.RequireText("id", problems) is not { } id
                || node.RequireText("table", problems) is not { } table
                || node.RequireText("rule", problems) is not { } rule)
            {
                continue;
            }

            if (!ids.Add(id))
            {
                problems.Add(node.Find("id")!, "form.duplicate-id", $"标识“{id}”重复", $"the id \"{id}\" is taken already");
                continue;
            }

            var text = node.FindWording("text", problems) ?? rule;
            draft.Identities.Add((new FormIdentity(id, table, rule, new LocalizedText(text, node.FindWording("textEnglish", problems) ?? rule))
            {
                Scope = node.FindCode("each", problems, IdentityScopeCodes.Instance) ?? IdentityScope.Table,
                Blocks = Texts(node, "blocks"),
                Severity = node.FindCode("severity", problems, SeverityCodes.Instance) ?? Severity.Error,
                Verification = node.FindCode("verification", problems, VerificationCodes.Instance) ?? Verification.Verified,
            }, node));
        }
    }

    private void CheckReferences(DataNode root, FormDraft draft)
    {
        if (draft.LastYear is { } last && last < draft.FirstYear && root.Find("years") is { } years)
        {
            problems.Add(years, "form.years", "终止年度早于起始年度", "the last year is before the first");
        }

        foreach (var unknown in draft.Sections.SelectMany(s => s.Tables).Where(id => draft.Tables.TrueForAll(t => t.Id != id)))
        {
            problems.Add(root.Find("sections") ?? root, "form.unknown-table", $"没有表“{unknown}”", $"there is no table \"{unknown}\"");
        }
    }
}
