using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A list of short texts.</summary>
[JsonShape]
public sealed partial record ListBlock : ReportBlock
{
    /// <summary>Makes a list.</summary>
    /// <param name="items">The texts, in order; never markup.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of them is null.</exception>
    public ListBlock(IEnumerable<string> items)
        => Items = ValueList.Copy(Guard.NotNull(items).Select(item => WellFormed.Text(Guard.NotNull(item, nameof(items)))));

    /// <summary>The texts, in order.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Whether the items are numbered from 1; false unless set.</summary>
    [JsonPropertyName("ordered")]
    public bool IsOrdered { get; init; }
}
