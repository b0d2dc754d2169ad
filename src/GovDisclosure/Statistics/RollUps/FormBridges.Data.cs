using GovDisclosure.Internal;
using static GovDisclosure.Statistics.BridgeKind;

namespace GovDisclosure.Statistics;

/// <summary>The bridges between the built-in forms.</summary>
/// <remarks>
/// Between 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 the third table differs in （六）其他处理 alone, the fourth not at
/// all; of the second only the numbers of decisions are the same figure. No bridge leads from the statistics of 2014: they
/// have no applicant kinds and carry nothing over.
/// </remarks>
internal static class FormBridges
{
    private const string Form2019 = "2019-format";
    private const string Form2021 = "2021-format";

    private static readonly LocalizedText SameRow = new("两种格式中为同一行", "the same row in both forms");

    private static readonly LocalizedText SameDecisions = new(
        "2019年格式的“处理决定数量”与2021年格式的“本年处理决定数量”为同一数据",
        "\"处理决定数量\" of 2019 and \"本年处理决定数量\" of 2021 are the same figure");

    private static readonly LocalizedText OtherSecondTable = new(
        "两种格式的第二部分统计口径不同，不能换算",
        "the second tables of the two forms count different things");

    private static readonly LocalizedText NotSplit = new(
        "单一的“（六）其他处理”不能拆分为三行，全部计入“3.其他”",
        "the single row \"（六）其他处理\" cannot be split into three; all of it stands in \"3.其他\"");

    private static readonly LocalizedText AddedUp = new("三行合计为“（六）其他处理”", "the three rows add up to \"（六）其他处理\"");

    /// <summary>From the trial form of 2019 to the form of 2021.</summary>
    public static FormBridge From2019To2021 { get; } = new(Form2019, Form2021, Rules(toThree: true));

    /// <summary>From the form of 2021 to the trial form of 2019, which some still used in 2023.</summary>
    public static FormBridge From2021To2019 { get; } = new(Form2021, Form2019, Rules(toThree: false));

    /// <summary>Between the layouts of the form of 2021: with one row （六）其他处理 and with three.</summary>
    public static FormBridge WithinForm2021 { get; } = new(Form2021, Form2021,
    [
        .. OtherHandling(toThree: true),
        .. OtherHandling(toThree: false),
        new(Same, "table2", null, null, SameRow),
        new(Same, "table3", null, null, SameRow),
        new(Same, "table4", null, null, SameRow),
    ]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FormBridge> BuiltIn { get; } = ValueList.Copy<FormBridge>([From2019To2021, From2021To2019, WithinForm2021]);

    private static BridgeRule[] Rules(bool toThree) =>
    [
        new(Same, "table2", "licences", "decisions", SameDecisions),
        new(Same, "table2", "penalties", "decisions", SameDecisions),
        new(Same, "table2", "coercion", "decisions", SameDecisions),
        new(LeftOut, "table2", null, null, OtherSecondTable),
        .. OtherHandling(toThree),
        .. OtherHandling(!toThree),
        new(Same, "table3", null, null, SameRow),
        new(Same, "table4", null, null, SameRow),
    ];

    // A rule whose row or target the form at hand does not have does not apply: 2021 is used in both layouts.
    private static BridgeRule[] OtherHandling(bool toThree) => toThree
        ? [new(Unsplit, "table3", "otherHandling", null, NotSplit) { TargetRowId = "otherHandling.other" }]
        :
        [
            new(Same, "table3", "otherHandling.abandonedNoCorrection", null, AddedUp) { TargetRowId = "otherHandling" },
            new(Same, "table3", "otherHandling.abandonedNoFee", null, AddedUp) { TargetRowId = "otherHandling" },
            new(Same, "table3", "otherHandling.other", null, AddedUp) { TargetRowId = "otherHandling" },
        ];
}
