using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>How an appeal or a retrial is counted; the form does not say.</summary>
[JsonConverter(typeof(ContractJsonConverter<HigherInstances>))]
public enum HigherInstances
{
    /// <summary>A suit is one case over all its instances, with the result of the latest: each case once.</summary>
    [EnumMember(Value = "one-case")]
    OneCase = 1,

    /// <summary>Each instance is a case of its own.</summary>
    [EnumMember(Value = "each-instance")]
    EachInstance = 2,
}
