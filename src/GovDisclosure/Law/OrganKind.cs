using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The kinds of organ and of report whose annual reports are due on days of their own since 2019.</summary>
/// <remarks>Sources: 2019 Regulations, art. 49; 国办公开办函〔2019〕60号 and 〔2021〕30号, part two.</remarks>
[JsonConverter(typeof(ContractJsonConverter<OrganKind>))]
public enum OrganKind
{
    /// <summary>A department of a people's government at or above county level (县级以上人民政府部门).</summary>
    [EnumMember(Value = "department")]
    Department = 1,

    /// <summary>The report of a local people's government whose level is not known (地方人民政府).</summary>
    [EnumMember(Value = "government")]
    Government = 2,

    /// <summary>A township or town (乡镇人民政府).</summary>
    [EnumMember(Value = "township")]
    Township = 3,

    /// <summary>A government's own report: the government with its office (政府本级及其办公厅、办公室).</summary>
    [EnumMember(Value = "government-own")]
    GovernmentOwn = 4,

    /// <summary>The report of a county over its departments and townships (县级).</summary>
    [EnumMember(Value = "county")]
    County = 5,

    /// <summary>The report of a city over its departments and counties (地市级).</summary>
    [EnumMember(Value = "city")]
    City = 6,

    /// <summary>The report of a province over its departments and cities (省级).</summary>
    [EnumMember(Value = "province")]
    Province = 7,

    /// <summary>A unit of a vertical system (垂直领导系统的单位), which reports up its own system.</summary>
    [EnumMember(Value = "vertical-unit")]
    VerticalUnit = 8,

    /// <summary>The own report of the head department of a vertical system.</summary>
    [EnumMember(Value = "vertical-head")]
    VerticalHead = 9,

    /// <summary>The report of a vertical system as a whole (全系统).</summary>
    [EnumMember(Value = "vertical-system")]
    VerticalSystem = 10,

    /// <summary>A Party body that also bears an organ's name (加挂行政机关牌子的党的机构); the content of its report follows 国办公开办函〔2019〕51号.</summary>
    [EnumMember(Value = "party-body")]
    PartyBody = 11,
}
