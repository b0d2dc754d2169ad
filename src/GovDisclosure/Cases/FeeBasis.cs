using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>By what a request is charged; the organ chooses one for each request, never both for the same one.</summary>
/// <remarks>《政府信息公开信息处理费管理办法》 art. 3.</remarks>
[JsonConverter(typeof(ContractJsonConverter<FeeBasis>))]
public enum FeeBasis
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>按件: by the number of the applicant's requests in the calendar month (art. 4).</summary>
    [EnumMember(Value = "item")]
    PerItem = 1,

    /// <summary>按量: by the pages of this one request (art. 5).</summary>
    [EnumMember(Value = "page")]
    PerPage = 2,
}
