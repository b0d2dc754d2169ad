using GovDisclosure.Categories;
using GovDisclosure.Json;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>Reads what was published proactively.</summary>
internal static class ProactiveReader
{
    public static ProactiveFigures? Read(DataNode? node, DataProblems problems)
    {
        if (node.Object(problems, "total", "scheme", "categories", "shares", "channels") is not { } found)
        {
            return null;
        }

        var total = found.Reported("total", problems, isRequired: true);
        var figures = new ProactiveFigures(total ?? default)
        {
            Scheme = found.FindText("scheme", problems),
            Categories = found.List("categories", problems, Category),
            Channels = found.List("channels", problems, Channel),
        };
        return found.Find("shares") is { } shares ? figures with { Shares = Options(shares, figures.Shares, problems) } : figures;
    }

    private static ShareOptions Options(DataNode node, ShareOptions defaults, DataProblems problems)
        => node.Object(problems, "method", "decimals", "tie", "trailingZeros") is not { } found
            ? defaults
            : new ShareOptions
            {
                Method = found.Code("method", problems, ShareMethodCodes.Instance, defaults.Method),
                Decimals = found.Number("decimals", 0, ShareOptions.MaxDecimals, problems) ?? defaults.Decimals,
                Tie = found.Code("tie", problems, ShareTieCodes.Instance, defaults.Tie),
                TrailingZeros = found.Code("trailingZeros", problems, TrailingZerosCodes.Instance, defaults.TrailingZeros),
            };

    private static CategoryFigure? Category(DataNode node, DataProblems problems)
        => node.Object(problems, "code", "name", "count", "printedShare") is { } found
            && (found.RequireText("name", problems), found.Reported("count", problems, isRequired: true)) is ({ } name, { } count)
                ? new CategoryFigure(name, count) { Code = found.FindText("code", problems), PrintedShare = found.Percent("printedShare", problems) }
                : null;

    private static ChannelFigure? Channel(DataNode node, DataProblems problems)
        => node.Object(problems, "channel", "count", "parts", "means", "occasions") is { } found && ChannelCode(found, problems) is { } channel
            ? new ChannelFigure(channel)
            {
                Count = found.Reported("count", problems),
                Parts = found.List("parts", problems, Part),
                Means = found.FindText("means", problems),
                Occasions = found.Count("occasions", problems),
            }
            : null;

    private static string? ChannelCode(DataNode node, DataProblems problems)
    {
        var code = node.RequireText("channel", problems);
        if (code is null || CategoryScheme.Channels.Find(code) is not null)
        {
            return code;
        }

        var known = CategoryScheme.Channels.Categories.Select(c => c.Code).ToList();
        problems.Add(node.Find("channel")!, "data.unknown-code", $"不认识的代码“{code}”；可用：{QuotedText.List(known).Chinese}", $"unknown code \"{code}\"; known: {QuotedText.List(known).English}");
        return null;
    }

    private static ChannelPart? Part(DataNode node, DataProblems problems)
    {
        if (node.Object(problems, "name", "count", "action") is not { } found
            || (found.RequireText("name", problems), found.Reported("count", problems, isRequired: true)) is not ({ } name, { } count))
        {
            return null;
        }

        var part = new ChannelPart(name, count);
        return found.FindWording("action", problems) is { } action ? part with { Action = action } : part;
    }
}
