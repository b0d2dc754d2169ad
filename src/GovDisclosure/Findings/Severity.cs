using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>How bad a finding is.</summary>
[JsonConverter(typeof(ContractJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to change.</summary>
    [EnumMember(Value = "info")]
    Info = 1,

    /// <summary>May be legitimate, but someone should look and explain it.</summary>
    [EnumMember(Value = "warning")]
    Warning = 2,

    /// <summary>Wrong: arithmetic that fails, or what the law or the form does not allow.</summary>
    [EnumMember(Value = "error")]
    Error = 3,
}
