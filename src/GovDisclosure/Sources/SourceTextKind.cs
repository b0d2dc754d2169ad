using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Sources;

/// <summary>What a file says of a piece of its text.</summary>
[JsonConverter(typeof(ContractJsonConverter<SourceTextKind>))]
public enum SourceTextKind
{
    /// <summary>A paragraph, or text of which the file says nothing.</summary>
    [EnumMember(Value = "paragraph")]
    Paragraph = 1,

    /// <summary>The title of the document.</summary>
    [EnumMember(Value = "title")]
    Title = 2,

    /// <summary>A heading; its level is <see cref="SourceText.Level"/>.</summary>
    [EnumMember(Value = "heading")]
    Heading = 3,

    /// <summary>An item of a list without numbers.</summary>
    [EnumMember(Value = "list-item")]
    ListItem = 4,

    /// <summary>An item of a numbered list; the number is not part of the text.</summary>
    [EnumMember(Value = "numbered-item")]
    NumberedItem = 5,

    /// <summary>The caption of the table that follows.</summary>
    [EnumMember(Value = "caption")]
    Caption = 6,

    /// <summary>A note, for example below a table.</summary>
    [EnumMember(Value = "note")]
    Note = 7,

    /// <summary>The line of a date, source or other particulars of the page.</summary>
    [EnumMember(Value = "particulars")]
    Particulars = 8,
}
