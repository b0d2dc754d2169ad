using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovDisclosure.Fees;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>fee --items N | --pages N</c>: what so many requests of a month, or pages of one request, cost.</summary>
internal sealed class FeeVerb(Host host)
{
    private readonly Option<long?> _items = new("--items") { Description = "Number of requests of one applicant in one calendar month." };

    private readonly Option<long?> _pages = new("--pages") { Description = "Number of pages of one request." };

    private readonly Option<LocalDate?> _on = DateOption.Create("--on", "Day of receipt; the law of that day counts. Without it, the law now in force.");

    private readonly Option<bool> _explain = new("--explain") { Description = "Say how the amount comes about." };

    private readonly Option<bool> _json = new("--json") { Description = "Answer in JSON." };

    private readonly Option<string?> _tariff = new("--tariff") { Description = "A tariff file (govdisclosure/fee-tariff/1), for example the local cost fees of 2008." };

    private readonly Option<string[]> _charge = new("--charge") { Description = "With --tariff: CODE=UNITS of a scale, as often as needed.", AllowMultipleArgumentsPerToken = true };

    private readonly Option<string?> _exempt = new("--exempt") { Description = "With --tariff: the code of the applicant's exemption." };

    public static Command Make(Host host) => new FeeVerb(host).Command();

    private Command Command()
    {
        var command = new Command("fee", "Prices a request by the information processing fee or a local tariff.")
        {
            _items, _pages, _on, _explain, _json, _tariff, _charge, _exempt,
        };
        command.Subcommands.Add(FeeLedgerVerb.Make(host));
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var language = result.Language();
        try
        {
            return result.GetValue(_tariff) is { } file ? Bill(result, file, language) : Quote(result, language);
        }
        catch (LawNotInForceException problem)
        {
            throw UnusableInputException.Of(problem);
        }
        catch (ArgumentException problem)
        {
            throw UnusableInputException.Of(problem);
        }
    }

    private int Quote(ParseResult result, Language language)
    {
        var (items, pages) = (result.GetValue(_items), result.GetValue(_pages));
        if (items is null == pages is null)
        {
            throw new UnusableInputException("应给出 --items 或者 --pages 之一，不得同时给出：一件申请按件或者按量收费（第三条）。", "Give --items N or --pages N, and not both: a request is charged per item or per page (art. 3).");
        }

        var tariff = result.GetValue(_on) is { } day ? host.Law.TariffInForceOn(day) : host.Law.TariffInForceOn(host.Law.Today);
        var scale = tariff.Scale(items is null ? FeeBasis.PerPage : FeeBasis.PerItem);
        var units = items ?? pages ?? 0;
        if (units < 0 || units > scale.MaxUnits)
        {
            var option = items is null ? "pages" : "items";
            throw new UnusableInputException(
                string.Create(CultureInfo.InvariantCulture, $"选项 --{option} 的值“{units}”应为0至{scale.MaxUnits}。"),
                string.Create(CultureInfo.InvariantCulture, $"Option --{option} does not take \"{units}\": it must be from 0 to {scale.MaxUnits}."));
        }

        var quote = scale.Quote(units);
        if (result.GetValue(_json))
        {
            JsonOutput.WriteLine(host.Output, w => WriteQuote(w, tariff, quote, result.GetValue(_explain), language));
            return ExitCodes.Clean;
        }

        var explanation = quote.Explain();
        if (result.GetValue(_explain))
        {
            host.Output.WriteLine(explanation.ToText(language));
            return ExitCodes.Clean;
        }

        host.Output.WriteLine(explanation.Conclusion.In(language));
        foreach (var line in quote.Lines())
        {
            host.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "  {0}–{1}: {2} × {3} = {4}", line.From, line.To, line.Count, Price(line), Plain(line.Subtotal)));
        }

        host.Output.WriteLine(quote.Source.In(language));
        return ExitCodes.Clean;
    }

    private int Bill(ParseResult result, string file, Language language)
    {
        FeeTariff tariff;
        using (var stream = host.OpenInput(file))
        {
            try
            {
                tariff = FeeTariff.Load(stream, file);
            }
            catch (DataFileException problem)
            {
                throw Host.Unusable(problem, language);
            }
        }

        if (result.GetValue(_on) is { } day && !tariff.IsInForceOn(day))
        {
            throw new UnusableInputException($"收费标准“{tariff.Id}”在 {NodaTime.Text.LocalDatePattern.Iso.Format(day)} 不在施行期内。", $"{tariff.Id}: not in force on {NodaTime.Text.LocalDatePattern.Iso.Format(day)}.");
        }

        var bill = tariff.Bill((result.GetValue(_charge) ?? []).Select(ParseCharge).ToList(), result.GetValue(_exempt));
        if (!result.GetValue(_json))
        {
            host.Output.WriteLine(bill.Explain().ToText(language));
            return ExitCodes.Clean;
        }

        JsonOutput.WriteLine(host.Output, w =>
        {
            w.WriteStartObject();
            w.WriteString("tariff", tariff.Id);
            w.WriteNumber("amount", Normal(bill.Amount));
            w.WriteNumber("gross", Normal(bill.Gross));
            w.WriteNumber("reduction", Normal(bill.Reduction));
            w.WriteStartArray("lines");
            foreach (var line in bill.Lines)
            {
                w.WriteStartObject();
                w.WriteString("scale", line.ScaleCode);
                w.WriteNumber("count", line.Units);
                w.WriteNumber("subtotal", Normal(line.Amount));
                w.WriteEndObject();
            }

            w.WriteEndArray();
            w.WriteString("citation", tariff.Source.In(language));
            WriteExplanation(w, result.GetValue(_explain) ? bill.Explain() : null);
            w.WriteEndObject();
        });
        return ExitCodes.Clean;
    }

    private static FeeBillItem ParseCharge(string text)
    {
        var split = text.IndexOf('=', StringComparison.Ordinal);
        return split > 0 && long.TryParse(text.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var units)
            ? new FeeBillItem(text[..split], units)
            : throw new UnusableInputException($"选项 --charge 的值“{text}”应为“代码=数量”。", $"Option --charge does not take \"{text}\": it must be CODE=UNITS.");
    }

    private static void WriteQuote(Utf8JsonWriter w, FeeTariff tariff, FeeQuote quote, bool explain, Language language)
    {
        w.WriteStartObject();
        w.WriteString("tariff", tariff.Id);
        w.WriteString("basis", quote.Scale.Code);
        w.WriteNumber("units", quote.Units);
        w.WriteNumber("amount", Normal(quote.Amount));
        WriteLines(w, quote.Lines());
        w.WriteString("citation", quote.Source.In(language));
        WriteExplanation(w, explain ? quote.Explain() : null);
        w.WriteEndObject();
    }

    internal static void WriteLines(Utf8JsonWriter w, IReadOnlyList<FeeLine> lines)
    {
        w.WriteStartArray("lines");
        foreach (var line in lines)
        {
            w.WriteStartObject();
            w.WriteNumber("from", line.From);
            w.WriteNumber("to", line.To);
            w.WriteNumber("count", line.Count);
            w.WriteNumber("price", Normal(line.Price));
            if (line.LastPrice != line.Price)
            {
                w.WriteNumber("lastPrice", Normal(line.LastPrice));
            }

            w.WriteNumber("subtotal", Normal(line.Subtotal));
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter w, Explanation? explanation)
    {
        if (explanation is not null)
        {
            w.WritePropertyName("explanation");
            explanation.WriteTo(w);
        }
    }

    /// <summary>An amount without trailing zeros.</summary>
    internal static decimal Normal(decimal amount) => amount / 1.0000000000000000000000000000m;

    internal static string Plain(decimal amount) => amount.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Price(FeeLine line) => line.Price == line.LastPrice ? Plain(line.Price) : $"{Plain(line.Price)}–{Plain(line.LastPrice)}";
}
