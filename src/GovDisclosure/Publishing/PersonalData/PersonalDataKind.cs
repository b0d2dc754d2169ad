using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Publishing;

/// <summary>A kind of personal data that is looked for before something is published.</summary>
[JsonConverter(typeof(ContractJsonConverter<PersonalDataKind>))]
public enum PersonalDataKind
{
    /// <summary>Not said.</summary>
    [EnumMember(Value = "unknown")]
    Unknown = 0,

    /// <summary>公民身份号码: a resident identity number of 18 or, in old lists, 15 places.</summary>
    [EnumMember(Value = "resident-id")]
    ResidentId = 1,

    /// <summary>手机号码: a mobile number.</summary>
    [EnumMember(Value = "mobile")]
    Mobile = 2,

    /// <summary>固定电话: a fixed line of a person's home; office lines are public.</summary>
    [EnumMember(Value = "fixed-line")]
    FixedLine = 3,

    /// <summary>银行卡号: the number of a bank card.</summary>
    [EnumMember(Value = "bank-card")]
    BankCard = 4,

    /// <summary>银行账号: the number of a person's bank account, told by its label alone.</summary>
    [EnumMember(Value = "bank-account")]
    BankAccount = 5,

    /// <summary>护照号码: a passport number.</summary>
    [EnumMember(Value = "passport")]
    Passport = 6,

    /// <summary>通行证号码: a permit for travel to or from Hong Kong, Macao or Taiwan.</summary>
    [EnumMember(Value = "travel-permit")]
    TravelPermit = 7,

    /// <summary>车牌号码: a vehicle's number plate.</summary>
    [EnumMember(Value = "vehicle-plate")]
    VehiclePlate = 8,

    /// <summary>电子邮箱: an e-mail address outside the domains of government.</summary>
    [EnumMember(Value = "email")]
    Email = 9,

    /// <summary>出生日期: a date of birth.</summary>
    [EnumMember(Value = "birth-date")]
    BirthDate = 10,

    /// <summary>住址: an address down to the door.</summary>
    [EnumMember(Value = "address")]
    Address = 11,

    /// <summary>姓名: a name beside other personal data.</summary>
    [EnumMember(Value = "name")]
    Name = 12,

    /// <summary>医疗健康: an illness, a disability or a treatment of a person.</summary>
    [EnumMember(Value = "health")]
    Health = 13,

    /// <summary>困难救助: that a person lives on assistance.</summary>
    [EnumMember(Value = "hardship")]
    Hardship = 14,

    /// <summary>未成年人: that the person is a minor under 14, or stands in a list of pupils.</summary>
    [EnumMember(Value = "minor")]
    Minor = 15,
}
