using System.Text.Json;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Calendars;
using GovDisclosure.Json;

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
        LawNotInForceException law => Problem.Coverage with { Detail = law.Text ?? new("该日的法律规定不在覆盖范围内", "the law of that day is not covered") },
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problem.TooLarge,
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => Problem.TooSlow,
        BadHttpRequestException or InvalidDataException or JsonException => Problem.Unreadable,
        _ => null,
    };
}
