using GovDisclosure.Json;

namespace GovDisclosure.Categories;

/// <summary>Reads the legal basis of a class: a built-in instrument by its id, or a local one by title and number.</summary>
internal static class BasisReader
{
    public static Citation? Read(DataNode? node, DataProblems problems)
    {
        if (node is null || !node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "instrument", "title", "number", "article", "paragraph", "item", "verification");
        var instrument = node.Find("instrument") is null ? ReadLocal(node, problems) : ReadKnown(node, problems);
        var (article, paragraph, item) = (Number(node, "article", problems), Number(node, "paragraph", problems), Number(node, "item", problems));
        var point = node.FindCode("verification", problems, VerificationCodes.Instance);
        return instrument is null ? null : new Citation(instrument) { ArticleNumber = article, Paragraph = paragraph, Item = item, Point = point };
    }

    private static Instrument? ReadKnown(DataNode node, DataProblems problems)
    {
        var id = node.RequireText("instrument", problems);
        var instrument = Instrument.All.FirstOrDefault(i => i.Id == id);
        if (id is not null && instrument is null)
        {
            problems.Add(
                node.Find("instrument")!,
                "scheme.unknown-instrument",
                $"没有内置文件“{id}”；地方文件请写“title”和“number”",
                $"there is no built-in instrument \"{id}\"; give title and number for a local one");
        }

        return instrument;
    }

    private static Instrument? ReadLocal(DataNode node, DataProblems problems)
    {
        if (node.Require("title", problems) is not { } title || !title.ExpectObject(problems))
        {
            return null;
        }

        title.RejectUnknown(problems, "zh", "en");
        var chinese = title.RequireText("zh", problems);
        var english = title.RequireText("en", problems);
        var number = node.FindText("number", problems);
        return chinese is null || english is null
            ? null
            : new Instrument(number ?? chinese, new LocalizedText(chinese, english), number);
    }

    private static int? Number(DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name) is not { } member || member.AsInteger(problems) is not { } value)
        {
            return null;
        }

        if (value is >= 1 and <= 9999)
        {
            return (int)value;
        }

        problems.Add(member, "data.range", $"“{name}”应为 1 至 9999", $"\"{name}\" must be from 1 to 9999");
        return null;
    }
}
