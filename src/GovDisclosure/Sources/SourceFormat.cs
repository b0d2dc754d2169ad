using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Sources;

/// <summary>The kind of file that a published report was read from.</summary>
[JsonConverter(typeof(ContractJsonConverter<SourceFormat>))]
public enum SourceFormat
{
    /// <summary>Plain text.</summary>
    [EnumMember(Value = "plain-text")]
    PlainText = 1,

    /// <summary>Markdown with pipe tables.</summary>
    [EnumMember(Value = "markdown")]
    Markdown = 2,

    /// <summary>An HTML page.</summary>
    [EnumMember(Value = "html")]
    Html = 3,

    /// <summary>A Word document (docx).</summary>
    [EnumMember(Value = "word")]
    Word = 4,

    /// <summary>An Excel workbook (xlsx).</summary>
    [EnumMember(Value = "excel")]
    Excel = 5,

    /// <summary>A PDF file with a text layer.</summary>
    [EnumMember(Value = "pdf")]
    Pdf = 6,
}
