namespace GovDisclosure.Sources;

/// <summary>What a file says of a piece of its text.</summary>
public enum SourceTextKind
{
    /// <summary>A paragraph, or text of which the file says nothing.</summary>
    Paragraph = 0,

    /// <summary>The title of the document.</summary>
    Title = 1,

    /// <summary>A heading; its level is <see cref="SourceText.Level"/>.</summary>
    Heading = 2,

    /// <summary>An item of a list without numbers.</summary>
    ListItem = 3,

    /// <summary>An item of a numbered list; the number is not part of the text.</summary>
    NumberedItem = 4,

    /// <summary>The caption of the table that follows.</summary>
    Caption = 5,

    /// <summary>A note, for example below a table.</summary>
    Note = 6,

    /// <summary>The line of a date, source or other particulars of the page.</summary>
    Particulars = 7,
}
