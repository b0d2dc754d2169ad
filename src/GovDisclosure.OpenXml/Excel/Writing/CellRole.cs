namespace GovDisclosure.OpenXml.Excel;

/// <summary>What a cell of our workbooks is: each role is a named cell style, so that it survives editing and a reader knows it again.</summary>
internal enum CellRole : byte
{
    Normal,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    Strong,
    Bullet,
    Numbered,
    Note,

    /// <summary>The rest of a text that is too long for one cell.</summary>
    Continued,

    /// <summary>The place of a table in the text: a link to its sheet.</summary>
    TableLink,
    FieldLabel,
    FieldValue,
    CatalogueLabel,
    CatalogueValue,
    Caption,

    /// <summary>The heading of the section that a table without a caption stands in: printed again, no part of the report.</summary>
    SectionName,
    Unit,
    Header,
    Stub,
    Text,
    Count,
    Amount,
    Blank,
    NotApplicable,
    NotShown,

    /// <summary>Instructions and the labels of the check sheet: no part of the report.</summary>
    Help,
    HelpHeading,
    CheckHeader,
    CheckText,
    CheckNumber,
    CheckVerdict,
}
