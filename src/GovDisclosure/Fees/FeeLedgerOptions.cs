using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>The settings of a fee ledger.</summary>
[JsonShape]
internal sealed partial record FeeLedgerOptions
{
    /// <summary>The tariff; <see cref="FeeTariff.ProcessingFee2021"/> when not set.</summary>
    public FeeTariff Tariff { get; init => field = Guard.NotNull(value); } = FeeTariff.ProcessingFee2021;

    /// <summary>Whether a request charged per page takes a place in the applicant's monthly count; <c>true</c> when not set.</summary>
    /// <remarks>Article 4 of the Measures counts the requests made (累计申请), which suggests that it does; the text does not say.</remarks>
    public bool PageChargedTakesPlace { get; init; } = true;
}
