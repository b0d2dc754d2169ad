using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>A table of a file, and which table of a form it was taken for.</summary>
[JsonShape]
public sealed partial record RecognizedTable
{
    internal RecognizedTable(string? tableId, SourcePlace place, double confidence, IEnumerable<RecognizedCell> cells)
    {
        TableId = tableId;
        Place = place;
        Confidence = confidence;
        Cells = ValueList.Copy(cells);
    }

    /// <summary>The id of the form's table; null for a table that is none of the form's.</summary>
    public string? TableId { get; }

    /// <summary>Where it begins; its first part where it was split.</summary>
    public SourcePlace Place { get; }

    /// <summary>
    /// From 0 to 1: the share of the form's rows and columns that were found by their labels (a label that differs in wording counts 0.8, a
    /// line found by its position alone 0.5), times the share of the file's values that found a cell. 1 means that every row and column was
    /// found as the form prints it and every value was used; 0 is a table that was not recognised.
    /// </summary>
    public double Confidence { get; }

    /// <summary>The cells that were found, in the order of the file.</summary>
    public IReadOnlyList<RecognizedCell> Cells { get; }
}
