using System.CommandLine;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Reviews;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>remedies --outcome CODE --delivered DATE</c>: what can follow a decision, by when.</summary>
internal sealed class RemediesVerb(Host host)
{
    private static readonly Dictionary<string, RemedyTarget> Targets = new(StringComparer.Ordinal)
    {
        ["silence"] = RemedyTarget.Silence,
        ["extension"] = RemedyTarget.ExtensionNotice,
        ["correction"] = RemedyTarget.CorrectionNotice,
        ["fee"] = RemedyTarget.FeeDecision,
        ["transfer"] = RemedyTarget.Transfer,
        ["third-party"] = RemedyTarget.NoticeToThirdParty,
        ["form"] = RemedyTarget.Form,
        ["unpublished"] = RemedyTarget.ProactiveOmission,
    };

    private readonly Option<string> _outcome = new("--outcome")
    {
        Description = "The code of the outcome; or silence, extension, correction, fee, transfer, third-party, form, unpublished.",
        Required = true,
    };

    private readonly Option<LocalDate?> _delivered = DateOption.Create("--delivered", "The day the decision reached the applicant (signed for); for silence the last day of the period of the reply.");

    private readonly Option<bool?> _firstGranted = new("--first-granted") { Description = "For a repeated request: whether the first answer granted the information." };

    private readonly Option<LocalDate?> _on = DateOption.Create("--on", "The day asked for; the day of delivery when not given.");

    private readonly Option<LocalDate?> _decided = DateOption.Create("--decided", "The day the decision was made; the day of delivery when not given.");

    private readonly Option<LocalDate?> _learned = DateOption.Create("--learned", "With --told false: the day the applicant learned of the right.");

    private readonly Option<bool> _told = new("--told") { Description = "Whether the decision told the applicant of the remedies (true or false).", DefaultValueFactory = _ => true };

    private readonly Option<string?> _withheld = new("--withheld") { Description = "For partial: the code of the ground on which the rest is withheld." };

    private readonly Option<bool> _explain = new("--explain") { Description = "Say why." };

    private readonly Option<bool> _json = new("--json") { Description = "Answer in JSON." };

    public static Command Make(Host host) => new RemediesVerb(host).Command();

    private Command Command()
    {
        _delivered.Required = true;
        var command = new Command("remedies", "Lists the remedies against a decision on a request.")
        {
            _outcome, _delivered, _on, _decided, _told, _learned, _withheld, _firstGranted, _explain, _json,
        }.WithCalendar();
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var language = result.Language();
        var code = result.GetRequiredValue(_outcome);
        var delivered = result.GetValue(_delivered)!.Value;
        var on = result.GetValue(_on) ?? delivered;
        IReadOnlyList<Remedy> remedies;
        bool? reviewFirst = false;
        try
        {
            var query = (Targets.TryGetValue(code, out var target) ? RemedyQuery.Against(target, delivered) : new RemedyQuery(Outcome.FromCode(code), delivered)) with
            {
                DecidedOn = result.GetValue(_decided),
                WasTold = result.GetValue(_told),
                LearnedOn = result.GetValue(_learned),
                WithheldUnder = Withheld(code, result.GetValue(_withheld)),
                FirstAnswerGranted = result.GetValue(_firstGranted),
            };
            remedies = Host.ServiceOver(result.Calendar(host), 0).Remedies(query, on);
            if (query.Outcome is { } outcome)
            {
                reviewFirst = host.Law.NeedsReconsiderationFirst(outcome, query.WithheldUnder, on);
            }
        }
        catch (LawNotInForceException problem)
        {
            throw UnusableInputException.Of(problem);
        }
        catch (ArgumentException problem)
        {
            throw UnusableInputException.Of(problem);
        }

        if (result.GetValue(_json))
        {
            JsonOutput.WriteLine(host.Output, w => Write(w, code, delivered, on, reviewFirst, remedies, language));
            return ExitCodes.Clean;
        }

        foreach (var remedy in remedies)
        {
            WriteText(remedy, result.GetValue(_explain), language);
        }

        return ExitCodes.Clean;
    }

    // The conclusion with its article, and below it what is doubtful or read; --explain says it all.
    private void WriteText(Remedy remedy, bool explains, Language language)
    {
        var explanation = remedy.Explain();
        if (explains)
        {
            host.Output.WriteLine(explanation.ToText(language));
            return;
        }

        var article = remedy.Sources[0].In(language);
        host.Output.WriteLine(explanation.Conclusion.In(language) + (language == Language.Chinese ? $"（{article}）" : $" ({article})"));
        foreach (var step in explanation.Steps.Where(step => step.Citation is null || (remedy.Notes.Contains(step) && step.Citation.Verification != Verification.Verified)))
        {
            host.Output.WriteLine("  - " + step.In(language));
        }
    }

    private static Outcome? Withheld(string code, string? ground)
    {
        if (ground is null)
        {
            return null;
        }

        if (code != Outcome.Partial.Code)
        {
            throw new UnusableInputException("--withheld 只用于 --outcome 为“partial”的情形：不予公开部分的理由。", "--withheld is for --outcome partial: the ground of the part that is withheld.");
        }

        var outcome = Outcome.FromCode(ground);
        return outcome.Group is OutcomeGroup.Denied or OutcomeGroup.Unable or OutcomeGroup.NotProcessed
            ? outcome
            : throw new UnusableInputException($"选项 --withheld 的值“{ground}”不是不予公开的理由。", $"Option --withheld does not take \"{ground}\": it withholds nothing.");
    }

    private static void Write(
        Utf8JsonWriter w, string code, LocalDate delivered, LocalDate on, bool? reviewFirst, IReadOnlyList<Remedy> remedies, Language language)
    {
        w.WriteStartObject();
        w.WriteString("outcome", code);
        w.WriteString("delivered", Iso(delivered));
        w.WriteString("on", Iso(on));
        if (reviewFirst is { } first)
        {
            w.WriteBoolean("reviewFirst", first);
        }
        else
        {
            w.WriteNull("reviewFirst");
        }

        w.WriteStartArray("remedies");
        foreach (var remedy in remedies)
        {
            w.WriteStartObject();
            w.WriteString("kind", GovDisclosureJson.CodeOf(remedy.Kind));
            w.WriteString("status", GovDisclosureJson.CodeOf(remedy.Status));
            w.WriteBoolean("open", remedy.IsOpen);
            w.WriteString("from", remedy.From is { } from ? Iso(from) : null);
            w.WriteString("by", remedy.By is { } by ? Iso(by) : null);
            w.WriteString("nominalBy", remedy.NominalBy is { } nominal ? Iso(nominal) : null);
            w.WriteString("byOtherReading", remedy.ByOtherReading is { } other ? Iso(other) : null);
            w.WriteBoolean("provisional", remedy.IsProvisional);
            w.WriteString("certainty", GovDisclosureJson.CodeOf(remedy.Certainty));
            w.WriteString("notBefore", remedy.NotBefore is { } earliest ? Iso(earliest) : null);
            w.WriteString("onlyThrough", remedy.OnlyThrough is { } only ? Iso(only) : null);
            w.WriteString("text", remedy.Text.In(language));
            w.WriteString("citation", remedy.Sources[0].In(language));
            w.WriteStartArray("citations");
            foreach (var source in remedy.Sources)
            {
                w.WriteStringValue(source.In(language));
            }

            w.WriteEndArray();
            w.WriteStartArray("notes");
            foreach (var note in remedy.Notes)
            {
                w.WriteStringValue(note.In(language));
            }

            w.WriteEndArray();
            w.WriteStartArray("remaining");
            foreach (var kind in remedy.Remaining)
            {
                w.WriteStringValue(GovDisclosureJson.CodeOf(kind));
            }

            w.WriteEndArray();
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
