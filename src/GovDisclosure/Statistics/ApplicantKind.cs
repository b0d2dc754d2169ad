namespace GovDisclosure.Statistics;

/// <summary>Who asked (申请人类别): the six columns of the annual report's third table.</summary>
/// <remarks>The numbers are those of the columnar path and never change. Source: 国办公开办函〔2021〕30号, third table; the same in 国办公开办函〔2019〕60号.</remarks>
public enum ApplicantKind
{
    /// <summary>自然人, code <c>naturalPerson</c>.</summary>
    NaturalPerson = 0,

    /// <summary>商业企业, code <c>commercial</c>.</summary>
    Commercial = 1,

    /// <summary>科研机构, code <c>research</c>.</summary>
    Research = 2,

    /// <summary>社会公益组织, code <c>publicWelfare</c>.</summary>
    PublicWelfare = 3,

    /// <summary>法律服务机构, code <c>legalService</c>.</summary>
    LegalService = 4,

    /// <summary>其他 (of the legal persons and other organisations), code <c>otherOrg</c>.</summary>
    OtherOrganization = 5,
}
