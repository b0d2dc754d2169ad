using System.Text.Json;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Calendars;
using GovDisclosure.Fees;
using GovDisclosure.Json;
using GovDisclosure.Law;
using GovDisclosure.Reviews;
using GovDisclosure.Texts;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>The problem that an exception of the library means for a caller; null for a mistake of the host or of the library.</summary>
internal static class ProblemOf
{
    public static Problem? From(Exception error) => error switch
    {
        ProblemException own => own.Problem,
        InputException input => Problem.OfFields(input.Problems),
        DataFileException file => Problem.OfFields([.. file.Problems.Select(p => new FieldProblem(p.Path, p.Message))]),
        CalendarCoverageException uncovered => Problem.Coverage with { Detail = uncovered.Text },
        RegimeNotInForceException regime => Problem.Coverage with { Detail = NotInForce(regime) },
        FeeNotInForceException fee => Problem.Coverage with { Detail = fee.Text ?? new("该日没有施行中的收费标准", "no tariff was in force on the day") },
        RemedyLawNotCoveredException => Problem.Coverage with { Detail = new("该日的复议和诉讼规定不在覆盖范围内", "the law of remedies of that day is not covered") },
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problem.TooLarge,
        BadHttpRequestException or InvalidDataException or JsonException => Problem.Unreadable,
        _ => null,
    };

    private static LocalizedText NotInForce(RegimeNotInForceException error)
    {
        var day = error.Day is { } known ? LocalDatePattern.Iso.Format(known) : "?";
        return new($"{day} 尚无施行中的政府信息公开条例", $"no Regulations on Open Government Information were in force on {day}");
    }
}
