using GovDisclosure.Law;

namespace GovDisclosure.Requests;

/// <summary>The article by which requested information is taken into proactive disclosure: since 2019, art. 44; the Regulations of 2007 have none.</summary>
internal static class ConversionRule
{
    public static Citation? Of(DisclosureRegime regime) => regime.Base.Instrument == Instruments.Regulations2019 ? Instruments.Regulations2019.Article(44) : null;
}
