using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>A number of requests or cases that stands in the prose of a report.</summary>
/// <param name="Place">Where the paragraph stands in the file.</param>
/// <param name="Path">The place in the report's data, for example <c>prose[1].paragraphs[0]</c>.</param>
/// <param name="Words">The words of its clause in front of it.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit, for example 件.</param>
/// <param name="Share">The percentage printed beside it, without the sign; null for none.</param>
/// <param name="Cells">The paths of the cells that it can mean, all readings together; empty where none is known.</param>
[JsonShape]
public sealed partial record RecognizedFigure(
    SourcePlace Place, string Path, string Words, decimal Value, string Unit, string? Share, IReadOnlyList<string> Cells)
{
    /// <summary>The cells that the figure is compared with, by their paths.</summary>
    public IReadOnlyList<string> Cells { get; init => field = ValueList.Copy(value); } = ValueList.Copy(Cells);
}
