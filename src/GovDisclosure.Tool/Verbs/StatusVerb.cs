using System.CommandLine;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>status REGISTER</c>: where the requests of a register stand on a day, the most urgent first, and how long the closed ones took.</summary>
internal sealed class StatusVerb(Host host)
{
    private readonly Argument<string> _register = new("REGISTER") { Description = "The register: JSON lines, one request each; - reads standard input.", DefaultValueFactory = _ => "-" };

    private readonly Option<LocalDate?> _on = DateOption.Create("--on", "The day asked about; today in Beijing when not given.");

    private readonly Option<LocalDate?> _since = DateOption.Create("--since", "What was not overdue on this day is newly overdue; the last working day before when not given.");

    private readonly Option<LocalDate?> _from = DateOption.Create("--closed-from", "The first day whose closed requests count in the times; 1 January when not given.");

    private readonly Option<int> _limit = new("--limit") { Description = "How many requests of each state are listed.", DefaultValueFactory = _ => 50 };

    private readonly Option<int> _soon = new("--soon") { Description = "How many working days before the due date a request is due soon.", DefaultValueFactory = _ => 3 };

    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };

    public static Command Make(Host host) => new StatusVerb(host).Command();

    private Command Command()
    {
        var command = new Command("status", "Where the requests of a register stand: overdue, due soon, waiting for whom, and how long the closed ones took.")
        {
            _register, _on, _since, _from, _limit, _soon, _json,
        }.WithCalendar();
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var standing = Read(result, result.GetValue(_register)!);
        if (result.GetValue(_json))
        {
            JsonOutput.WriteLine(host.Output, standing.WriteTo);
        }
        else
        {
            foreach (var line in standing.ToText(result.Language()).Split('\n'))
            {
                host.Output.WriteLine(PlainLine.Of(line));
            }

            FindingOutput.WriteLines(host.Output, standing.Findings, result.Language());
        }

        return standing.Findings.Any(f => f.Severity == Severity.Error) || standing.Unreadable > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private RegisterStanding Read(ParseResult result, string path)
    {
        try
        {
            var service = Host.ServiceOver(result.Calendar(host), result.GetValue(_soon));
            using var lines = host.OpenInput(path);
            return service.StandingOfLines(RequestLine.Read(lines), result.GetValue(_on), result.GetValue(_since), result.GetValue(_from), result.GetValue(_limit));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(path, problem);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            throw UnusableInputException.Of(problem);
        }
    }
}
