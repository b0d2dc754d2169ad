using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Reviews;

namespace GovDisclosure.Statistics;

/// <summary>Figures of a year that were locked, as in their file.</summary>
internal sealed class LockedFiguresShape() : FileShape<LockedFigures>(LockText.Schema)
{
    public static readonly LockedFiguresShape Instance = new();

    protected override string TextOf(LockedFigures value) => value.ToJson();

    protected override LockedFigures? Read(DataNode node, JsonReading reading)
    {
        return LockJson.Read(node, FormCatalogue.BuiltIn.WithAll(reading.References), reading.Problems);
    }
}

/// <summary>The statistics of a year: what a page shows by name, then every counter, from which alone it is read back.</summary>
internal sealed class YearStatisticsShape() : ObjectShape<YearStatistics>("year-statistics", isFile: false)
{
    public static readonly YearStatisticsShape Instance = new();

    // What the counters say already, for a page.
    private static readonly string[] Shown = ["records", "newReceived", "carriedIn", "handled", "carriedOut", "faulty"];

    private static readonly string[] Names = ["year", "fees", .. Shown, "outcomes", "reviews", "counters"];

    private static readonly JsonShape<IReadOnlyDictionary<string, long>> ByOutcome = MapShape.Of(Scalars.Int64);

    private static readonly JsonShape<IReadOnlyList<long>> Counters = ListShape.Of(Scalars.Int64);

    protected override void PutMembers(Utf8JsonWriter writer, YearStatistics value)
    {
        writer.WriteNumber("year", value.Year);
        writer.WriteNumber("fees", value.Fees);
        writer.WriteNumber("records", value.Records);
        writer.WriteNumber("newReceived", value.NewReceived());
        writer.WriteNumber("carriedIn", value.CarriedIn());
        writer.WriteNumber("handled", value.Handled());
        writer.WriteNumber("carriedOut", value.CarriedOut());
        writer.WriteNumber("faulty", value.Faulty);
        writer.WriteStartObject("outcomes");
        foreach (var outcome in Outcome.All)
        {
            writer.Number(outcome.Code, value.Of(outcome) is > 0 and var count ? count : null);
        }

        writer.WriteEndObject();
        JsonPutting.PutMember(writer, "reviews", value.Reviews, ReviewCounts.JsonForm.Instance);
        JsonPutting.PutMember(writer, "counters", value.AllCounters, Counters);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("year", Scalars.Int32)
        .Need("fees", Scalars.Number)
        .May("records", Scalars.Int64)
        .May("newReceived", Scalars.Int64)
        .May("carriedIn", Scalars.Int64)
        .May("handled", Scalars.Int64)
        .May("carriedOut", Scalars.Int64)
        .May("faulty", Scalars.Int64)
        .May("outcomes", ByOutcome)
        .May("reviews", ReviewCounts.JsonForm.Instance)
        .Need("counters", new JsonObject { ["type"] = "array", ["items"] = SchemaBook.OfType("integer"), ["minItems"] = YearCounters.Count, ["maxItems"] = YearCounters.Count });

    protected override YearStatistics? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var year = reading.Need(node, "year", Scalars.Int32);
        var fees = reading.Need(node, "fees", Scalars.Number);
        var counters = reading.Need(node, "counters", Counters);
        foreach (var shown in Shown)
        {
            _ = reading.FindValue(node, shown, Scalars.Int64);
        }

        _ = reading.Find(node, "outcomes", ByOutcome);
        _ = reading.Find(node, "reviews", ReviewCounts.JsonForm.Instance);
        if (reading.Count != before || counters is null)
        {
            return null;
        }

        if (counters.Count == YearCounters.Count && year is >= 1 and <= 9999)
        {
            return new YearStatistics(year, [.. counters], fees);
        }

        reading.Problems.Add(
            node,
            "data.contract",
            FormattableString.Invariant($"应有 {YearCounters.Count} 个计数，实有 {counters.Count} 个"),
            FormattableString.Invariant($"{YearCounters.Count} counters are expected, not {counters.Count}"));
        return null;
    }
}

/// <summary>The tally of a year: its statistics and its findings; the cases behind the cells stay with the host.</summary>
internal sealed class YearTallyShape() : ObjectShape<YearTally>("year-tally", isFile: false)
{
    public static readonly YearTallyShape Instance = new();

    private static readonly string[] Names = ["statistics", "times", "findings"];

    private static readonly JsonShape<IReadOnlyList<Finding>> Findings = ListShape.Of(Finding.JsonForm.Instance);

    protected override void PutMembers(Utf8JsonWriter writer, YearTally value)
    {
        JsonPutting.PutMember(writer, "statistics", value.Statistics, YearStatisticsShape.Instance);
        JsonPutting.PutFound(writer, "times", value.Times, HandlingTimes.JsonForm.Instance);
        JsonPutting.PutMember(writer, "findings", value.Findings, Findings);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("statistics", YearStatisticsShape.Instance)
        .May("times", HandlingTimes.JsonForm.Instance)
        .Need("findings", Findings);

    protected override YearTally? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var statistics = reading.Need(node, "statistics", YearStatisticsShape.Instance);
        var times = reading.Find(node, "times", HandlingTimes.JsonForm.Instance);
        var findings = reading.Need(node, "findings", Findings);
        return reading.Count == before && statistics is not null && findings is not null
            ? new YearTally(statistics, times, findings, cases: null, source: null, TallyOptions.Default)
            : null;
    }
}

/// <summary>A tree of organs as in its file.</summary>
internal sealed class OrganTreeShape() : ObjectShape<OrganTree>("organ-tree", isFile: true)
{
    public static readonly OrganTreeShape Instance = new();

    protected override void PutMembers(Utf8JsonWriter writer, OrganTree value)
        => writer.List("organs", value.Organs, (w, organ) =>
        {
            w.Text("id", organ.Id);
            w.Text("name", organ.Name);
            w.Text("parent", organ.ParentId);
            if (!organ.Reports)
            {
                w.WriteBoolean("reports", value: false);
            }
        });

    internal override JsonObject Describe(SchemaBook book) => book.File(Schema!);

    protected override OrganTree? TakeMembers(DataNode node, JsonReading reading)
    {
        try
        {
            return OrganTreeReader.Read(node, reading.Problems);
        }
        catch (DataFileException) when (reading.Problems.Any)
        {
            return null;
        }
    }
}

/// <summary>A roll-up: the tree, then for each organ its own figures, the sum below it and how many reports are in it.</summary>
internal sealed class RollUpResultShape() : ObjectShape<RollUpResult>("roll-up", isFile: false)
{
    public static readonly RollUpResultShape Instance = new();

    private static readonly string[] Names = ["year", "form", "tree", "organs", "problems"];

    private static readonly string[] OrganNames = ["id", "expected", "counted", "own", "sum"];

    private static readonly JsonShape<IReadOnlyList<RollUpProblem>> Problems = ListShape.Of(RollUpProblem.JsonForm.Instance);

    protected override void PutMembers(Utf8JsonWriter writer, RollUpResult value)
    {
        writer.WriteNumber("year", value.Year);
        JsonPutting.PutMember(writer, "form", value.Form, FormShape.Instance);
        JsonPutting.PutMember(writer, "tree", value.Tree, OrganTreeShape.Instance);
        writer.WriteStartArray("organs");
        foreach (var organ in value.Tree.Organs)
        {
            writer.WriteStartObject();
            writer.Text("id", organ.Id);
            writer.WriteNumber("expected", value.ExpectedBelow(organ.Id));
            writer.WriteNumber("counted", value.CountedBelow(organ.Id));
            JsonPutting.PutFound(writer, "own", value.OwnOf(organ.Id), FormValuesShape.Instance);
            JsonPutting.PutFound(writer, "sum", value.FindSum(organ.Id), FormValuesShape.Instance);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonPutting.PutMember(writer, "problems", value.Problems, Problems);
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("year", Scalars.Int32)
        .Need("form", FormShape.Instance)
        .Need("tree", OrganTreeShape.Instance)
        .Need("organs", new JsonObject
        {
            ["type"] = "array",
            ["items"] = new SchemaMembers(members.Book)
                .Need("id", Scalars.Text)
                .Need("expected", Scalars.Int32)
                .Need("counted", Scalars.Int32)
                .May("own", FormValuesShape.Instance)
                .May("sum", FormValuesShape.Instance)
                .ToObject(),
        })
        .Need("problems", Problems);

    protected override RollUpResult? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var year = reading.Need(node, "year", Scalars.Int32);
        var form = reading.Need(node, "form", FormShape.Instance);
        var tree = reading.Need(node, "tree", OrganTreeShape.Instance);
        var problems = reading.Need(node, "problems", Problems);
        var organs = node.RequireItems("organs", reading.Problems);
        if (reading.Count != before || form is null || tree is null || problems is null)
        {
            return null;
        }

        var (own, sums) = (new FormValues?[tree.Organs.Count], new FormValues?[tree.Organs.Count]);
        var (expected, counted) = (new int[own.Length], new int[own.Length]);
        foreach (var item in organs.Where(item => item.ExpectObject(reading.Problems)))
        {
            reading.RejectUnknown(item, OrganNames);
            if (!tree.TryPlaceOf(reading.Need(item, "id", Scalars.Text) ?? string.Empty, out var place))
            {
                reading.Problems.Add(item, "organ-tree.parent", "机关不在其中", "the organ is not in the tree");
                continue;
            }

            expected[place] = reading.Need(item, "expected", Scalars.Int32);
            counted[place] = reading.Need(item, "counted", Scalars.Int32);
            own[place] = reading.Find(item, "own", FormValuesShape.Instance);
            sums[place] = reading.Find(item, "sum", FormValuesShape.Instance);
        }

        return reading.Count == before ? new RollUpResult(tree, form, year, own, sums, expected, counted, problems) : null;
    }
}
