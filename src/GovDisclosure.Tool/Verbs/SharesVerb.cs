using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Rates;
using GovDisclosure.Tool.Help;
using Spectre.Console;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>shares COUNT...</c>: the shares of counts or amounts, rounded as asked.</summary>
internal static class SharesVerb
{
    // The codes of the library, as words here: every run of the command makes its options, and the table of all codes takes its time.
    internal static readonly string[] Methods = ["largest-remainder", "half-up", "truncate"];

    internal static readonly string[] Ties = ["first", "last", "larger"];

    private static readonly Argument<string[]> Counts = new("COUNT")
    {
        Description = "Counts, or amounts with a point; - reads them from standard input, separated by white space.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<int> Decimals = new("--decimals") { Description = "Decimals of a share, 0 to 6.", DefaultValueFactory = _ => 2 };
    private static readonly Option<string> Method = Choice("--method", "How shares are rounded.", Methods);
    private static readonly Option<string> Tie = Choice("--tie", "Who gets the last units among equal remainders.", Ties);
    private static readonly Option<bool> Trim = new("--trim") { Description = "Drop zeros at the end of a share." };
    private static readonly Option<bool> Json = new("--json") { Description = "Answer in JSON." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Tell how each share was rounded." };

    public static Command Make(Host host)
    {
        var command = new Command("shares", "Shares of a series in percent: largest remainder, half up or truncated.") { Counts, Decimals, Method, Tie, Trim, Json, Explain };
        command.SetAction(result => Run(host, result));
        return command;
    }

    private static int Run(Host host, ParseResult result)
    {
        var series = Shares(host, result);
        if (result.GetValue(Json))
        {
            JsonOutput.WriteLine(host.Output, writer => Write(writer, series, result));
        }
        else if (result.GetValue(Explain))
        {
            host.Output.WriteLine(series.Explain().ToText(result.Language()));
        }
        else
        {
            Print(host, series);
        }

        return ExitCodes.Clean;
    }

    private static ShareSeries Shares(Host host, ParseResult result)
    {
        var decimals = result.GetValue(Decimals);
        if (decimals is < 0 or > ShareOptions.MaxDecimals)
        {
            throw new UnusableInputException(FormattableString.Invariant($"选项 --decimals 的值“{decimals}”应为0至{ShareOptions.MaxDecimals}。"), FormattableString.Invariant($"Option --decimals does not take \"{decimals}\": it must be from 0 to {ShareOptions.MaxDecimals}."));
        }

        var options = new ShareOptions
        {
            Decimals = decimals,
            Method = FromCode<ShareMethod>(result.GetValue(Method)),
            Tie = FromCode<ShareTie>(result.GetValue(Tie)),
            TrailingZeros = result.GetValue(Trim) ? TrailingZeros.Trim : TrailingZeros.Keep,
        };
        var texts = result.GetValue(Counts) ?? [];
        if (texts is ["-"])
        {
            using var input = host.OpenText("-");
            texts = input.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        }

        if (texts.Length == 0)
        {
            throw new UnusableInputException("没有给出计数", "there are no counts");
        }

        try
        {
            return Array.Exists(texts, t => t.Contains('.', StringComparison.Ordinal))
                ? ShareSeries.OfAmounts(texts.Select(Amount), options)
                : ShareSeries.OfCounts(texts.Select(Count), options);
        }
        catch (OverflowException problem)
        {
            throw new UnusableInputException("合计超出范围", "the total is out of range", problem);
        }
    }

    private static long Count(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count >= 0
            ? count
            : throw new UnusableInputException($"“{text}”应为0至{long.MaxValue.ToString(CultureInfo.InvariantCulture)}的整数", $"\"{text}\" must be a whole number from 0 to {long.MaxValue.ToString(CultureInfo.InvariantCulture)}");

    private static decimal Amount(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount >= 0
            ? amount
            : throw new UnusableInputException($"“{text}”应为不小于0、至多28位的数额", $"\"{text}\" must be an amount of zero or more with at most 28 digits");

    private static void Print(Host host, ShareSeries series)
    {
        var table = new Table().AddColumn(new TableColumn("count").RightAligned()).AddColumn(new TableColumn("share").RightAligned());
        foreach (var share in series.Shares)
        {
            table.AddRow(share.Value.ToString(CultureInfo.InvariantCulture), share.Text);
        }

        table.AddRow(series.Total.ToString(CultureInfo.InvariantCulture), series.SumText);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(host.Output),
        });
        console.Write(table);
    }

    private static void Write(Utf8JsonWriter writer, ShareSeries series, ParseResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("method", GovDisclosureJson.CodeOf(series.Options.Method));
        writer.WriteString("tie", GovDisclosureJson.CodeOf(series.Options.Tie));
        writer.WriteNumber("decimals", series.Options.Decimals);
        writer.WriteNumber("total", series.Total);
        WritePercent(writer, "sum", series.SumText, series.HasShares);
        writer.WriteStartArray("shares");
        foreach (var share in series.Shares)
        {
            writer.WriteStartObject();
            writer.WriteNumber("count", share.Value);
            WritePercent(writer, "share", share.Text, series.HasShares);
            writer.WriteString("text", share.Text);
            writer.WriteBoolean("receivedUnit", share.ReceivedUnit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (result.GetValue(Explain))
        {
            writer.WriteStartArray("explanation");
            foreach (var line in series.Explain().Steps)
            {
                writer.WriteStringValue(line.In(result.Language()));
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    // A number with the decimals as printed: 21.60 or, trimmed, 21.6.
    private static void WritePercent(Utf8JsonWriter writer, string name, string percent, bool hasShares)
    {
        if (!hasShares)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteRawValue(percent.TrimEnd('%'));
    }

    private static Option<string> Choice(string name, string description, string[] codes)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => codes[0] };
        option.AcceptOnlyFromAmong(codes);
        return option;
    }

    // The option accepts codes alone.
    private static T FromCode<T>(string? code)
        where T : struct, Enum
        => GovDisclosureJson.TryFromCode<T>(code, out var value) ? value : throw new UnusableInputException($"不认识的代码“{code}”；可用：{UsageError.Listed(GovDisclosureJson.CodesOf<T>()).Chinese}", $"unknown code \"{code}\"; known: {UsageError.Listed(GovDisclosureJson.CodesOf<T>()).English}");
}
