using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Recognition;

/// <summary>A cell of a form as it was found in a file.</summary>
[JsonShape]
public sealed partial record RecognizedCell
{
    internal RecognizedCell(FormCell cell, SourcePlace place, string text, CellValue value)
    {
        Cell = Guard.NotNull(cell);
        Place = place;
        Text = text;
        Value = value;
    }

    /// <summary>The cell of the form.</summary>
    public FormCell Cell { get; }

    /// <summary>Where it stands in the file.</summary>
    public SourcePlace Place { get; }

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>What was read; <see cref="CellValue.NotShown"/> with a finding where the text is no number.</summary>
    public CellValue Value { get; }
}
