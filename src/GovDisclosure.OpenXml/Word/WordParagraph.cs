using System.Text;

namespace GovDisclosure.OpenXml;

/// <summary>A paragraph while it is read, and what the file says of it.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Buffer { get; } = new();

    /// <summary>The text as printed, without the number that Word makes.</summary>
    public string Text => Buffer.ToString();

    public string? Style { get; set; }

    public int? List { get; set; }

    public int ListLevel { get; set; }

    public int? OutlineLevel { get; set; }

    /// <summary>The number or mark that Word prints in front; null for none.</summary>
    public WordLabel? Label { get; set; }

    public bool HasText { get; set; }

    public bool HasPlainText { get; set; }

    /// <summary>Whether the end of the paragraph was deleted with changes tracked: the next one goes on in it.</summary>
    public bool IsEndDeleted { get; set; }

    /// <summary>The tag of a content control in it; null for none.</summary>
    public string? Tag { get; set; }

    /// <summary>The id of the table that a bookmark in it stands for; null for none.</summary>
    public string? TableId { get; set; }

    /// <summary>Whether it is part of a table of contents.</summary>
    public bool IsContents { get; set; }

    public List<string> Notes { get; } = [];
}
