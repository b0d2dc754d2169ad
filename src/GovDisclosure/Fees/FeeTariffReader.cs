using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>Reads the data files of tariffs, schema <c>govdisclosure/fee-tariff/1</c>.</summary>
internal static class FeeTariffReader
{
    public const string Schema = "govdisclosure/fee-tariff/1";

    /// <exception cref="DataFileException">The file has mistakes.</exception>
    public static FeeTariff Read(DataNode? root, DataProblems problems)
    {
        var tariff = root is not null && root.ExpectObject(problems) ? ReadTariff(root, problems) : null;
        problems.ThrowIfAny();
        return tariff!;
    }

    private static FeeTariff? ReadTariff(DataNode root, DataProblems problems)
    {
        root.RejectUnknown(problems, "schema", "id", "name", "instrument", "inForce", "scales", "exemptions");
        if (root.RequireText("schema", problems) is { } schema && schema != Schema)
        {
            problems.Add(root.Find("schema")!, "tariff.schema", $"“schema”应为“{Schema}”", $"the schema must be \"{Schema}\"");
        }

        var id = root.RequireText("id", problems);
        var name = Name(root, problems);
        var instrument = root.Require("instrument", problems) is { } node ? ReadInstrument(node, id ?? "?", problems) : null;
        var source = (instrument ?? Placeholder).Cite();
        var scales = ReadScales(root, source, problems);
        var exemptions = ReadExemptions(root, source, problems);
        var inForce = root.Find("inForce");
        inForce?.RejectUnknown(problems, "from", "to", "end");
        var from = inForce?.FindDate("from", problems);
        var to = inForce?.FindDate("to", problems);
        if (from > to)
        {
            problems.Add(inForce!, "tariff.in-force", "施行期的终止日早于起始日", "the last day in force lies before the first");
        }

        var end = inForce?.Find("end") is { } endNode ? ReadInstrument(endNode, $"{id}-end", problems) : null;
        return problems.Any
            ? null
            : new FeeTariff(id!, name!, source, scales)
            {
                InForceFrom = from,
                InForceTo = to,
                EndSource = end?.Cite(),
                Exemptions = exemptions,
            };
    }

    private static Instrument Placeholder { get; } = new("?", new LocalizedText("?", "?"));

    private static LocalizedText? Name(DataNode node, DataProblems problems, string member = "name")
        => node.Require(member, problems) is { } text ? Text(text, problems) : null;

    private static LocalizedText? Text(DataNode node, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "zh", "en");
        var chinese = node.RequireText("zh", problems);
        var english = node.RequireText("en", problems);
        return chinese is null || english is null ? null : new LocalizedText(chinese, english);
    }

    private static Instrument? ReadInstrument(DataNode node, string id, DataProblems problems)
    {
        if (!node.ExpectObject(problems))
        {
            return null;
        }

        node.RejectUnknown(problems, "title", "number", "issuer", "verification");
        var title = Name(node, problems, "title");
        var number = node.FindText("number", problems);
        var verification = node.FindCode("verification", problems, VerificationCodes.Instance) ?? Verification.Verified;
        return title is null
            ? null
            : new Instrument(id, title, number) { Issuer = node.FindText("issuer", problems), Verification = verification };
    }

    private static List<FeeScale> ReadScales(DataNode root, Citation source, DataProblems problems)
    {
        var scales = new List<FeeScale>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var nodes = root.RequireItems("scales", problems);
        if (nodes.Count == 0 && root.Find("scales") is { Kind: DataKind.Array } empty)
        {
            problems.Add(empty, "tariff.no-scale", "至少要有一项收费标准", "at least one scale is needed");
        }

        foreach (var node in nodes.Where(n => n.ExpectObject(problems)))
        {
            node.RejectUnknown(problems, "code", "name", "unit", "counting", "article", "tiers");
            var code = node.RequireText("code", problems);
            var name = Name(node, problems);
            var unit = Name(node, problems, "unit");
            var counting = node.FindCode("counting", problems, FeeCountingCodes.Instance) ?? FeeCounting.Request;
            var article = Article(node, source, problems);
            if (code is not null && !seen.Add(code))
            {
                problems.Add(node.Find("code")!, "tariff.duplicate-scale", $"收费标准“{code}”重复", $"the scale \"{code}\" is there twice");
            }

            var tiers = ReadTiers(node, problems);
            if (code is not null && name is not null && unit is not null && tiers is not null)
            {
                scales.Add(new FeeScale(code, name, unit, counting, tiers, article));
            }
        }

        return scales;
    }

    private static List<FeeTier>? ReadTiers(DataNode scale, DataProblems problems)
    {
        var tiers = new List<FeeTier>();
        var nodes = scale.RequireItems("tiers", problems);
        foreach (var node in nodes.Where(n => n.ExpectObject(problems)))
        {
            node.RejectUnknown(problems, "from", "to", "price", "stepUnits", "stepPrice", "verification");
            var from = node.Require("from", problems)?.AsInteger(problems);
            var to = node.Find("to")?.AsInteger(problems);
            var price = node.Require("price", problems)?.AsDecimal(problems);
            var stepUnits = node.Find("stepUnits")?.AsInteger(problems);
            var stepPrice = node.Find("stepPrice")?.AsDecimal(problems);
            var point = node.FindCode("verification", problems, VerificationCodes.Instance);
            if ((stepUnits is null) != (stepPrice is null))
            {
                problems.Add(node, "tariff.step", "“stepUnits”与“stepPrice”应同时给出", "stepUnits and stepPrice go together");
            }
            else if (from is { } first && price is { } amount)
            {
                try
                {
                    tiers.Add(new FeeTier(first, to, amount) { StepUnits = stepUnits, StepPrice = stepPrice ?? 0m, Point = point });
                }
                catch (ArgumentOutOfRangeException)
                {
                    problems.Add(
                        node,
                        "tariff.tier",
                        "档的起止或价格超出范围：起自1，止不早于起，价格 0–1000000000 元且至多六位小数，每步 1–1000000",
                        "a tier begins with 1 or later, ends no earlier than it begins, costs 0 to 1000000000 yuan with at most six decimals, and has steps of 1 to 1000000 units");
                }
            }
        }

        if (tiers.Count != nodes.Count || scale.Find("tiers") is not { } at)
        {
            return null;
        }

        if (FeeScale.Mistake(tiers) is { } mistake)
        {
            problems.Add(at, "tariff.tiers", mistake.Chinese, mistake.English);
            return null;
        }

        return tiers;
    }

    private static List<FeeExemption> ReadExemptions(DataNode root, Citation source, DataProblems problems)
    {
        var exemptions = new List<FeeExemption>();
        foreach (var node in root.FindItems("exemptions", problems).Where(n => n.ExpectObject(problems)))
        {
            node.RejectUnknown(problems, "code", "name", "share", "condition", "instrument", "article");
            var code = node.RequireText("code", problems);
            var name = Name(node, problems);
            var share = node.Find("share") is { } shareNode ? shareNode.AsDecimal(problems) : 1m;
            var condition = node.Find("condition") is { } text ? Text(text, problems) : null;
            var own = node.Find("instrument") is { } instrument ? ReadInstrument(instrument, $"{code}-source", problems)?.Cite() : null;
            var article = Article(node, own ?? source, problems);
            if (share is <= 0 or > 1)
            {
                problems.Add(node.Find("share")!, "tariff.share", "减免比例应大于0且不大于1", "the share must be above 0 and at most 1");
            }
            else if (code is not null && name is not null && share is { } value)
            {
                if (exemptions.Any(e => e.Code == code))
                {
                    problems.Add(node.Find("code")!, "tariff.duplicate-exemption", $"减免“{code}”重复", $"the exemption \"{code}\" is there twice");
                }

                exemptions.Add(new FeeExemption(code, name, value, article) { Condition = condition });
            }
        }

        return exemptions;
    }

    private static Citation Article(DataNode node, Citation source, DataProblems problems)
    {
        if (node.Find("article") is not { } at || at.AsInteger(problems) is not { } article)
        {
            return source;
        }

        if (article is >= 1 and <= 9999)
        {
            return source with { ArticleNumber = (int)article };
        }

        problems.Add(at, "tariff.article", "条应为 1–9999", "an article is from 1 to 9999");
        return source;
    }
}
