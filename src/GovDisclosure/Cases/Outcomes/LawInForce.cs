using NodaTime;

namespace GovDisclosure;

/// <summary>Whether an instrument is in force on a day; an unknown end or beginning is taken as open.</summary>
internal static class LawInForce
{
    public static bool On(Instrument instrument, LocalDate day)
        => (instrument.EffectiveFrom is not { } from || day >= from) && (instrument.EffectiveTo is not { } to || day <= to);
}
