namespace GovDisclosure.Reading.Html;

/// <summary>What an element is, as far as it decides which elements a tag closes.</summary>
[Flags]
internal enum HtmlKinds
{
    None = 0,

    /// <summary>Begins a line of its own.</summary>
    Block = 1,

    /// <summary>Ends an open paragraph when it begins.</summary>
    ClosesParagraph = 1 << 1,

    /// <summary>What is outside cannot be closed from inside.</summary>
    Scope = 1 << 2,

    /// <summary>Part of a table's skeleton, the table itself included.</summary>
    TablePart = 1 << 3,

    Table = 1 << 4,

    RowGroup = 1 << 5,

    Row = 1 << 6,

    Cell = 1 << 7,

    Paragraph = 1 << 8,

    ListItem = 1 << 9,

    Term = 1 << 10,

    Heading = 1 << 11,

    Link = 1 << 12,

    Span = 1 << 13,

    /// <summary>A block through which an item of a list or a term still finds the one before it.</summary>
    Open = 1 << 14,

    /// <summary>A list, whose items cannot be closed from inside another list in them.</summary>
    List = 1 << 15,
}
