using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Reports;

/// <summary>A part of a channel: of the website, the disclosure column.</summary>
[JsonShape]
public sealed partial record ChannelPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="name">The part as printed, for example 政府信息公开专栏.</param>
    /// <param name="count">How many pieces were published through it (条).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public ChannelPart(string name, ReportedCount count)
    {
        Name = Guard.NotBlank(name);
        Count = count;
    }

    /// <summary>The part as printed.</summary>
    public string Name { get; }

    /// <summary>How many pieces were published through it (条).</summary>
    public ReportedCount Count { get; }

    /// <summary>The words between the name and the count; 公开信息 unless set.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Action { get; init => field = Guard.NotBlank(value); } = "公开信息";
}
