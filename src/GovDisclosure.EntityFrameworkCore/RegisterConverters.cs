using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.EntityFrameworkCore;

/// <summary>How values of the library stand in columns: days and moments as ISO text, which compares and sorts as they do, and lists by their codes.</summary>
internal static class RegisterConverters
{
    private const decimal FeeUnit = 10_000m;

    /// <summary>A day.</summary>
    public sealed class Day() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    /// <summary>A moment with its offset.</summary>
    public sealed class Moment() : ValueConverter<OffsetDateTime, string>(at => OffsetDateTimePattern.ExtendedIso.Format(at), text => OffsetDateTimePattern.ExtendedIso.Parse(text).Value);

    /// <summary>How a request ended.</summary>
    public sealed class OutcomeCode() : ValueConverter<Outcome, string>(outcome => outcome.Code, code => Outcome.All.First(outcome => outcome.Code == code));

    /// <summary>How a request was answered under the Regulations of 2007.</summary>
    public sealed class ReplyCode() : ValueConverter<ReplyKind, string>(reply => reply.Code, code => ReplyKind.All.First(reply => reply.Code == code));

    /// <summary>A fee, in ten-thousandths of a yuan.</summary>
    public sealed class Fee() : ValueConverter<decimal, long>(yuan => decimal.ToInt64(decimal.Round(yuan * FeeUnit)), units => units / FeeUnit);

    /// <summary>A flag, where there is no type for it.</summary>
    public sealed class Flag() : ValueConverter<bool, short>(flag => flag ? (short)1 : (short)0, number => number != 0);
}
