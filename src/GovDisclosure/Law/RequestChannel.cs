using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure;

/// <summary>The way in which a request reached the organ; it decides which day is the day of receipt.</summary>
[JsonConverter(typeof(ContractJsonConverter<RequestChannel>))]
public enum RequestChannel
{
    /// <summary>Not recorded: the day that is given is taken to be the day of receipt.</summary>
    [EnumMember(Value = "none")]
    None = 0,

    /// <summary>Handed over in person (当面提交).</summary>
    [EnumMember(Value = "in-person")]
    InPerson = 1,

    /// <summary>Post that the organ signs for (需签收的邮寄): registered post, EMS.</summary>
    [EnumMember(Value = "registered-post")]
    RegisteredPost = 2,

    /// <summary>Ordinary post that nobody signs for (平常信函).</summary>
    [EnumMember(Value = "ordinary-post")]
    OrdinaryPost = 3,

    /// <summary>An online form or another internet channel (互联网渠道).</summary>
    [EnumMember(Value = "internet")]
    Internet = 4,

    /// <summary>E-mail (电子邮件).</summary>
    [EnumMember(Value = "email")]
    Email = 5,

    /// <summary>Fax of the disclosure office (传真).</summary>
    [EnumMember(Value = "fax")]
    Fax = 6,

    /// <summary>Another channel that the organ has announced, or another unit or person of the organ.</summary>
    [EnumMember(Value = "other")]
    Other = 7,
}
