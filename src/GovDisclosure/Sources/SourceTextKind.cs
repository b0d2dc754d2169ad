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
    Paragraph = 0,

    /// <summary>The title of the document.</summary>
    [EnumMember(Value = "title")]
    Title = 1,

    /// <summary>A heading; its level is <see cref="SourceText.Level"/>.</summary>
    [EnumMember(Value = "heading")]
    Heading = 2,

    /// <summary>An item of a list without numbers.</summary>
    [EnumMember(Value = "list-item")]
    ListItem = 3,

    /// <summary>An item of a numbered list; the number is not part of the text.</summary>
    [EnumMember(Value = "numbered-item")]
    NumberedItem = 4,

    /// <summary>The caption of the table that follows.</summary>
    [EnumMember(Value = "caption")]
    Caption = 5,

    /// <summary>A note, for example below a table.</summary>
    [EnumMember(Value = "note")]
    Note = 6,

    /// <summary>The line of a date, source or other particulars of the page.</summary>
    [EnumMember(Value = "particulars")]
    Particulars = 7,
}
