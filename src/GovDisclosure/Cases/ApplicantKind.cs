using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>Who asked (申请人类别): the six columns of the annual report's third table.</summary>
/// <remarks>The numbers are those of the columnar path and never change. Source: 国办公开办函〔2021〕30号, third table; the same in 国办公开办函〔2019〕60号.</remarks>
[JsonConverter(typeof(ContractJsonConverter<ApplicantKind>))]
public enum ApplicantKind
{
    /// <summary>The register does not say; no column of a form.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>自然人, code <c>naturalPerson</c>.</summary>
    [EnumMember(Value = "naturalPerson")]
    NaturalPerson = 1,

    /// <summary>商业企业, code <c>commercial</c>.</summary>
    [EnumMember(Value = "commercial")]
    Commercial = 2,

    /// <summary>科研机构, code <c>research</c>.</summary>
    [EnumMember(Value = "research")]
    Research = 3,

    /// <summary>社会公益组织, code <c>publicWelfare</c>.</summary>
    [EnumMember(Value = "publicWelfare")]
    PublicWelfare = 4,

    /// <summary>法律服务机构, code <c>legalService</c>.</summary>
    [EnumMember(Value = "legalService")]
    LegalService = 5,

    /// <summary>其他 (of the legal persons and other organisations), code <c>otherOrg</c>.</summary>
    [EnumMember(Value = "otherOrg")]
    OtherOrganization = 6,
}
