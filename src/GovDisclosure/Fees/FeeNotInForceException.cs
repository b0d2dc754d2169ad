using GovDisclosure.Internal;
using GovDisclosure.Texts;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>No national tariff was in force on the day asked for.</summary>
/// <remarks>Ask <see cref="FeeTariff.PeriodOn"/> what the law of the day was, or use <see cref="FeeTariff.TryInForceOn"/>.</remarks>
public sealed class FeeNotInForceException : Exception
{
    /// <summary>Makes an exception without a day.</summary>
    public FeeNotInForceException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public FeeNotInForceException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public FeeNotInForceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal FeeNotInForceException(LocalDate day, FeePeriod? period)
        : this(Describe(day, period))
    {
    }

    private FeeNotInForceException(LocalizedText text)
        : base(text.English)
        => Text = text;

    /// <summary>The message in both languages; null where the exception was made without a day.</summary>
    public LocalizedText? Text { get; }

    internal static LocalizedText Describe(LocalDate day, FeePeriod? period)
    {
        var iso = DateText.Iso(day);
        return period switch
        {
            null => new(
                $"{iso} 尚无收费规定：《政府信息公开条例》自 2008-05-01 起施行，信息处理费自 2021-01-01 起施行",
                $"No fee rule was in force on {iso}: the Regulations came into force on 2008-05-01, the processing fee on 2021-01-01."),
            { Kind: FeePeriodKind.CostRecovery } => new(
                $"{iso} 信息处理费尚未施行（自 2021-01-01 起）；当时的成本费按当地标准，请加载当地的收费标准文件",
                $"The processing fee was not in force on {iso} (it is from 2021-01-01); the cost fees of that time follow a local tariff: load it from its file."),
            _ => new(
                $"{iso} 信息处理费尚未施行（自 2021-01-01 起）；{period.Text.Chinese}",
                $"The processing fee was not in force on {iso} (it is from 2021-01-01); {period.Text.English}."),
        };
    }
}
