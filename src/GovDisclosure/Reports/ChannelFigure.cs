using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>What was published through one channel in the year.</summary>
/// <remarks>Equality compares all members, lists by content.</remarks>
[JsonShape]
public sealed partial record ChannelFigure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="channel">The code of the channel in <see cref="Categories.CategoryScheme.Channels"/>, for example <c>website</c>; a host's own is printed as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is empty.</exception>
    public ChannelFigure(string channel) => Channel = Guard.NotBlank(channel);

    /// <summary>The code of the channel.</summary>
    public string Channel { get; }

    /// <summary>How many pieces were published through the channel (条); null where the report does not count them.</summary>
    public ReportedCount? Count { get; init; }

    /// <summary>The parts of the channel, in the order of the report; empty where it has none.</summary>
    public IReadOnlyList<ChannelPart> Parts { get; init => field = ValueList.Copy(value); } = ValueList<ChannelPart>.Empty;

    /// <summary>Through what it was published, behind 依托: 《纳溪新闻》微信等微信平台; null where the report does not say.</summary>
    public string? Means { get; init; }

    /// <summary>How often the channel was used: press conferences (场), issues of a gazette or mobile newspaper (期); null where the report does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Occasions { get; init => field = value is { } count ? Guard.NotNegative(count, "value") : null; }
}
