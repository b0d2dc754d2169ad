using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Fees;
using NodaTime.Text;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>fee ledger FILE</c>: what each request of many applicants costs, month by month.</summary>
internal sealed class FeeLedgerVerb(Host host)
{
    private readonly Argument<string> _file = new("FILE") { Description = "Requests, a JSON object a line; - is standard input." };

    private readonly Option<bool> _json = new("--json") { Description = "Answer in JSON." };

    private readonly Option<bool> _pagesTakeNoPlace = new("--pages-take-no-place") { Description = "A request charged per page takes no place in the monthly count." };

    public static Command Make(Host host) => new FeeLedgerVerb(host).Command();

    private Command Command()
    {
        var command = new Command("ledger", "Prices the requests of a file, by applicant and calendar month.") { _file, _json, _pagesTakeNoPlace };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var language = result.Language();
        var findings = new List<Finding>();
        var requests = new List<DisclosureRequest>();
        using (var lines = host.OpenInput(result.GetRequiredValue(_file)))
        {
            foreach (var line in RequestLine.Read(lines))
            {
                findings.AddRange(line.Findings);
                if (line is { IsSound: true, Request: { } request })
                {
                    requests.Add(request);
                }
            }
        }

        FeeLedger ledger;
        try
        {
            ledger = new DisclosureService { PageChargedTakesPlace = !result.GetValue(_pagesTakeNoPlace) }.Fees(requests);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            throw UnusableInputException.Of(problem);
        }

        findings.AddRange(ledger.Findings);
        if (result.GetValue(_json))
        {
            JsonOutput.WriteLine(host.Output, w => Write(w, ledger, findings));
        }
        else
        {
            Print(host.Output, ledger, findings, language);
        }

        return findings.Exists(f => f.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Write(Utf8JsonWriter w, FeeLedger ledger, List<Finding> findings)
    {
        w.WriteStartObject();
        w.WriteNumber("amount", FeeVerb.Normal(ledger.Amount));
        w.WriteStartArray("entries");
        foreach (var entry in ledger.Entries)
        {
            w.WriteStartObject();
            w.WriteString("id", entry.Id);
            w.WriteString("applicant", entry.Key);
            w.WriteString("received", LocalDatePattern.Iso.Format(entry.ReceivedOn));
            w.WriteString("month", LocalDatePattern.Iso.Format(entry.ReceivedOn)[..7]);
            w.WriteString("basis", GovDisclosureJson.CodeOf(entry.Basis));
            w.WriteNumber("units", entry.Units);
            if (entry.PlacesThrough > entry.PlacesBefore)
            {
                w.WriteNumber("place", entry.PlacesThrough);
            }
            else
            {
                w.WriteNull("place");
            }

            w.WriteNumber("standard", FeeVerb.Normal(entry.Standard));
            w.WriteBoolean("charged", entry.IsCharged);
            w.WriteNumber("amount", FeeVerb.Normal(entry.Amount));
            FeeVerb.WriteLines(w, entry.Lines());
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("months");
        foreach (var month in ledger.Months)
        {
            w.WriteStartObject();
            if (month.Organ is { } organ)
            {
                w.WriteString("organ", organ);
            }

            w.WriteString("applicant", month.ApplicantKey);
            w.WriteString("month", Text(month));
            w.WriteNumber("requests", month.Requests);
            w.WriteNumber("places", month.Places);
            w.WriteNumber("standard", FeeVerb.Normal(month.Standard));
            w.WriteNumber("amount", FeeVerb.Normal(month.Amount));
            w.WriteNumber("next", FeeVerb.Normal(month.NextItemPrice));
            w.WriteEndObject();
        }

        w.WriteEndArray();
        FindingOutput.Write(w, findings);
        w.WriteEndObject();
    }

    private static void Print(TextWriter output, FeeLedger ledger, List<Finding> findings, Language language)
    {
        var zh = language == Language.Chinese;
        foreach (var month in ledger.Months)
        {
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                zh ? "{0} {1}：{2} 件，收取 {3} 元；再来一件 {4} 元" : "{0} {1}: {2} requests, {3} yuan; one more costs {4} yuan",
                Text(month), month.Key, month.Requests, FeeVerb.Plain(month.Amount), FeeVerb.Plain(month.NextItemPrice)));
        }

        foreach (var entry in ledger.Entries.Where(e => e.Standard > 0))
        {
            output.WriteLine($"  {entry.Id}: {entry.Explain().Conclusion.In(language)}");
        }

        output.WriteLine(zh ? $"合计 {FeeVerb.Plain(ledger.Amount)} 元" : $"total {FeeVerb.Plain(ledger.Amount)} yuan");
        foreach (var finding in findings)
        {
            output.WriteLine(finding.In(language));
        }
    }

    private static string Text(FeeMonth month) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", month.Month.Year, month.Month.Month);
}
