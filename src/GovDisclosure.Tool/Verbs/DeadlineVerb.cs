using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using GovDisclosure.Tool.Help;
using NodaTime;
using GovDisclosure.Internal;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>deadline</c>: the due date of one request, its status on a day, what is next and why; <c>deadline batch</c>: many of them.</summary>
internal static class DeadlineVerb
{
    private static readonly Option<LocalDate?> Received = Date("--received", "The day of receipt: handed over, signed for, or received by the system (yyyy-MM-dd).");

    private static readonly Option<LocalDate?> Confirmed = Date("--confirmed", "The day on which receipt was confirmed, for ordinary post, internet and fax.");

    private static readonly Option<LocalDate?> On = Date("--on", "The day to tell the status of; events after it are left out.");

    private static readonly Option<string> Channel = new("--channel")
    {
        Description = "How the request came in: in-person, registered-post, ordinary-post, internet, email, fax, other.",
        DefaultValueFactory = _ => "in-person",
    };

    private static readonly Option<string[]> Events = new("--event") { Description = "What happened, as " + EventArgument.Form + ". May be given more than once." };

    private static readonly Option<string?> Regime = new("--regime") { Description = "The Regulations to apply whatever the day of receipt: 2007 or 2019." };

    private static readonly Option<int> Soon = new("--soon")
    {
        Description = "How many working days before the due date a request is due soon.",
        DefaultValueFactory = _ => 3,
    };

    private static readonly Option<bool> Explain = new("--explain") { Description = "Explain the steps with their articles, and every day." };

    private static readonly Option<bool> Json = new("--json") { Description = "Answer as JSON." };

    public static Command Make(Host host)
    {
        Channel.AcceptOnlyFromAmong([.. GovDisclosureJson.CodesOf<RequestChannel>().Skip(1)]);
        Regime.AcceptOnlyFromAmong("2007", "2019");
        var command = new Command("deadline", "The due date of the reply to a request, its status, what is next, and why.")
        {
            Received, Channel, Confirmed, Events, On, Regime, Soon, Explain, Json, Batch(host),
        }.WithCalendar();
        command.SetAction(result => Run(host, result));
        return command;
    }

    private static Command Batch(Host host)
    {
        var file = new Argument<string>("file") { Description = "The JSON lines; - is standard input.", DefaultValueFactory = _ => "-" };
        var command = new Command("batch", "Answers JSON lines of requests with JSON lines: {\"receipt\":{\"channel\":\"in-person\",\"arrived\":\"2024-03-04\"},\"events\":[]}.")
        {
            file, On, Soon, Explain,
        }.WithCalendar();
        command.SetAction(result =>
        {
            var calculator = Service(result, host).Deadlines;
            var (language, on, explain) = (result.Language(), result.GetValue(On), result.GetValue(Explain));
            JsonLines.Run(host, result.GetValue(file)!, language, (line, writer) => AnswerLine(calculator, line, line.On ?? on, explain, language, writer));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static DisclosureService Service(ParseResult result, Host host)
    {
        var soon = result.GetValue(Soon);
        return soon is >= 0 and <= 1000
            ? Host.ServiceOver(result.Calendar(host), soon)
            : throw new UnusableInputException($"选项 --soon 的值“{soon}”应为0至1000。", $"Option --soon does not take \"{soon}\": it must be from 0 to 1000.");
    }

    private static int Run(Host host, ParseResult result)
    {
        if (result.GetValue(Received) is not { } received)
        {
            throw new UnusableInputException("缺少选项 --received：收到之日，例如“2024-03-04”。", "Option --received is missing: the day of receipt, for example 2024-03-04.");
        }

        if (!GovDisclosureJson.TryFromCode(result.GetValue(Channel), out RequestChannel channel))
        {
            throw UnusableInputException.Of(UsageError.BadValue("--channel", result.GetValue(Channel) ?? string.Empty, GovDisclosureJson.CodesOf<RequestChannel>().Where(known => known != "none")));
        }

        var request = new DisclosureRequest(new RequestReceipt(channel, received) { ConfirmedOn = result.GetValue(Confirmed) })
        {
            RegimeOverride = result.GetValue(Regime) is { } code ? host.Law.Regimes.First(regime => regime.Code == code) : null,
            Events = [.. (result.GetValue(Events) ?? []).Select(EventArgument.Parse)],
        };
        var language = result.Language();
        try
        {
            var answer = DeadlineAnswer.Of(Service(result, host).Deadlines, request, result.GetValue(On), result.GetValue(Explain));
            if (result.GetValue(Json))
            {
                JsonOutput.WriteLine(host.Output, writer => answer.Write(writer, language));
            }
            else
            {
                answer.Print(host.Output, language);
            }

            return answer.Findings.Any(f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        }
        catch (CalendarCoverageException problem)
        {
            throw new UnusableInputException(CalendarOptions.OutsideText(problem, language), problem);
        }
        catch (LawNotInForceException problem)
        {
            throw UnusableInputException.Of(problem);
        }
    }

    private static void AnswerLine(DeadlineCalculator calculator, RequestLine line, LocalDate? on, bool explain, Language language, Utf8JsonWriter writer)
    {
        var request = line.Request!;
        try
        {
            DeadlineAnswer.Of(calculator, request, on, explain, line.Findings).Write(writer, language);
        }
        catch (CalendarCoverageException problem)
        {
            WriteError(writer, request, "outside-coverage", line.Number, CalendarOptions.OutsideText(problem, language));
        }
        catch (LawNotInForceException problem)
        {
            WriteError(writer, request, "not-in-force", line.Number, Reason.Of(problem).In(language));
        }
    }

    private static void WriteError(Utf8JsonWriter writer, DisclosureRequest request, string error, long number, string message)
    {
        writer.Reset();
        writer.WriteStartObject();
        if (request.Id is { } id)
        {
            writer.WriteString("id", id);
        }

        writer.WriteString("error", error);
        writer.WriteNumber("line", number);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }

    private static Option<LocalDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = (ArgumentResult result) => CalendarOptions.ParseDate(result.Tokens[0].Value, result.AddError),
    };
}
