namespace GovDisclosure.Requests;

/// <summary>The article by which requested information is taken into proactive disclosure: since 2019, art. 44; the Regulations of 2007 have none.</summary>
internal static class ConversionRule
{
    public static Citation? Of(DisclosureRegime regime) => regime.Base.Instrument == Instrument.Regulations2019 ? Instrument.Regulations2019.Article(44) : null;
}
