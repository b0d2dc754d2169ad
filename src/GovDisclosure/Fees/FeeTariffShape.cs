using System.Text.Json;
using GovDisclosure.Json;

namespace GovDisclosure.Fees;

/// <summary>A tariff as its id, its name and its source.</summary>
internal sealed class FeeTariffShape() : ReferenceShape<FeeTariff>("fee-tariff-reference")
{
    public static readonly FeeTariffShape Instance = new();

    protected override string CodeOf(FeeTariff value) => value.Id;

    protected override LocalizedText NameOf(FeeTariff value) => value.Name;

    protected override FeeTariff? BuiltIn(string code, string? variant) => code == FeeTariff.ProcessingFee2021.Id ? FeeTariff.ProcessingFee2021 : null;

    protected override void PutSource(Utf8JsonWriter writer, FeeTariff value) => JsonPutting.PutMember(writer, "source", value.Source, CitationShape.Instance);
}
