using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>What a roll-up has to say of an organ's report.</summary>
[JsonConverter(typeof(ContractJsonConverter<RollUpProblemKind>))]
public enum RollUpProblemKind
{
    /// <summary>The organ should report and did not.</summary>
    [EnumMember(Value = "missing")]
    Missing = 1,

    /// <summary>The organ reported more than once; the first report that can count does.</summary>
    [EnumMember(Value = "doubled")]
    Doubled = 2,

    /// <summary>The report is in another form that no bridge leads from; it does not count.</summary>
    [EnumMember(Value = "other-form")]
    OtherForm = 3,

    /// <summary>The report is in another form and was carried over a bridge; it counts as far as the bridge goes.</summary>
    [EnumMember(Value = "bridged")]
    Bridged = 4,

    /// <summary>The report is of another year; it does not count.</summary>
    [EnumMember(Value = "other-year")]
    OtherYear = 5,

    /// <summary>The tree has no such organ; the report does not count.</summary>
    [EnumMember(Value = "unknown-organ")]
    UnknownOrgan = 6,
}
