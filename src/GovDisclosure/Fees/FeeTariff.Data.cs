using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Fees;

/// <content>The built-in tariff, and which kind of fee the law allows on a day.</content>
public sealed partial record FeeTariff
{
    /// <summary>The code of the scale per item (按件).</summary>
    public const string ItemCode = "item";

    /// <summary>The code of the scale per page (按量).</summary>
    public const string PageCode = "page";

    /// <summary>The information processing fee (信息处理费): 《政府信息公开信息处理费管理办法》，国办函〔2020〕109号，from 1 January 2021.</summary>
    /// <remarks>
    /// Per item (art. 4), over one applicant's calendar month: 10 free, 20 at 100 yuan, then every further ten 100 yuan dearer,
    /// without end; that items 31 to 40 cost 200 yuan each is a reading, as no example was published. Per page (art. 5), of one
    /// request: 30 free, 70 at 10, 100 at 20, then 40 yuan. The Measures have no exemption.
    /// </remarks>
    public static FeeTariff ProcessingFee2021 { get; } = new(
        "processing-fee-2021",
        new LocalizedText("政府信息公开信息处理费", "information processing fee"),
        Instrument.FeeMeasures2020.Cite(),
        [
            new FeeScale(
                ItemCode,
                new LocalizedText("按件计收", "per item"),
                new LocalizedText("件", "item"),
                FeeCounting.ApplicantMonth,
                [
                    new FeeTier(1, 10, 0m),
                    new FeeTier(11, 30, 100m),
                    new FeeTier(31, null, 200m) { StepUnits = 10, StepPrice = 100m, Point = Verification.Interpretation },
                ],
                Instrument.FeeMeasures2020.Article(4)),
            new FeeScale(
                PageCode,
                new LocalizedText("按量计收", "per page"),
                new LocalizedText("页", "page"),
                FeeCounting.Request,
                [
                    new FeeTier(1, 30, 0m),
                    new FeeTier(31, 100, 10m),
                    new FeeTier(101, 200, 20m),
                    new FeeTier(201, null, 40m),
                ],
                Instrument.FeeMeasures2020.Article(5))
            {
                CountingSource = Instrument.FeeMeasures2020.Article(5) with { Point = Verification.FromMemory },
            },
        ])
    {
        InForceFrom = Instrument.FeeMeasures2020.EffectiveFrom,
    };

    /// <summary>The built-in tariffs: the national one.</summary>
    public static IReadOnlyList<FeeTariff> BuiltIn { get; } = ValueList.Copy([ProcessingFee2021]);

    /// <summary>The periods of the law on fees, in order, without a gap from 1 May 2008.</summary>
    internal static IReadOnlyList<FeePeriod> Periods { get; } = ValueList.Copy<FeePeriod>(
    [
        new(
            FeePeriodKind.CostRecovery,
            new LocalDate(2008, 5, 1),
            new LocalDate(2017, 3, 31),
            Instrument.Regulations2007.Article(27),
            new LocalizedText("检索、复制、邮寄等成本费用，按当地标准", "cost fees for search, copies and post, by the local standard")),
        new(
            FeePeriodKind.None,
            new LocalDate(2017, 4, 1),
            new LocalDate(2020, 12, 31),
            Instrument.FeeAbolition2017.Cite(),
            new LocalizedText("不收费：2017年起停征（未经核实），2019年修订的条例第四十二条以信息处理费代之，标准尚未出台", "no fee: suspended in 2017 (unverified); the 2019 Regulations put the processing fee in its place (art. 42), without a standard yet")),
        new(
            FeePeriodKind.ProcessingFee,
            new LocalDate(2021, 1, 1),
            null,
            Instrument.FeeMeasures2020.Article(10),
            new LocalizedText("数量、频次明显超过合理范围的，可以收取信息处理费", "a processing fee may be charged for excessive quantity or frequency")),
    ]);

    /// <summary>The period of the law on fees that a day lies in.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <returns>The period; null before 1 May 2008, when no Regulations were in force.</returns>
    internal static FeePeriod? PeriodOn(LocalDate day) => Periods.LastOrDefault(p => day >= p.From);

    /// <summary>The national tariff in force on a day.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <returns><see cref="ProcessingFee2021"/> from 1 January 2021; null before.</returns>
    public static FeeTariff? TryInForceOn(LocalDate day) => ProcessingFee2021.IsInForceOn(day) ? ProcessingFee2021 : null;

    /// <summary>The national tariff in force on a day.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <returns><see cref="ProcessingFee2021"/>.</returns>
    /// <exception cref="LawNotInForceException">
    /// <paramref name="day"/> is before 1 January 2021; the message says what the law of that day was and, for 2008 to 2017, what to load.
    /// </exception>
    public static FeeTariff InForceOn(LocalDate day) => TryInForceOn(day) ?? throw NotInForce(day);

    internal static LawNotInForceException NotInForce(LocalDate day) => new(day, WhyNotInForce(day));

    /// <summary>Why the processing fee was not in force on a day: what the law of that day was.</summary>
    internal static LocalizedText WhyNotInForce(LocalDate day)
    {
        var iso = DateText.Iso(day);
        return PeriodOn(day) switch
        {
            null => new(
                $"{iso} 尚无收费规定：《政府信息公开条例》自 2008-05-01 起施行，信息处理费自 2021-01-01 起施行",
                $"No fee rule was in force on {iso}: the Regulations came into force on 2008-05-01, the processing fee on 2021-01-01."),
            { Kind: FeePeriodKind.CostRecovery } => new(
                $"{iso} 信息处理费尚未施行（自 2021-01-01 起）；当时的成本费按当地标准，请加载当地的收费标准文件",
                $"The processing fee was not in force on {iso} (it is from 2021-01-01); the cost fees of that time follow a local tariff: load it from its file."),
            { } period => new(
                $"{iso} 信息处理费尚未施行（自 2021-01-01 起）；{period.Text.Chinese}",
                $"The processing fee was not in force on {iso} (it is from 2021-01-01); {period.Text.English}."),
        };
    }
}
