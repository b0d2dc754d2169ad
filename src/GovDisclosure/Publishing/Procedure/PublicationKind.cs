using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>What a document is for the report: table 2 counts rules and normative documents by themselves.</summary>
[JsonConverter(typeof(ContractJsonConverter<PublicationKind>))]
public enum PublicationKind
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>规章.</summary>
    [EnumMember(Value = "rule")]
    Rule = 1,

    /// <summary>行政规范性文件.</summary>
    [EnumMember(Value = "normative-document")]
    NormativeDocument = 2,

    /// <summary>Any other document or information.</summary>
    [EnumMember(Value = "other")]
    Other = 3,
}
