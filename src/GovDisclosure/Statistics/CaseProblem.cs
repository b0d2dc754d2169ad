using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>Why a record cannot be counted.</summary>
/// <remarks>
/// A record with several faults is counted under the first of this order; its findings name all of them. The faults do not
/// depend on the year that is tallied.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<CaseProblem>))]
public enum CaseProblem
{
    /// <summary>The record cannot be read at all.</summary>
    [EnumMember(Value = "unreadable")]
    Unreadable = 1,

    /// <summary>The record has no id.</summary>
    [EnumMember(Value = "no-id")]
    NoId = 2,

    /// <summary>A record with the same id came before it.</summary>
    [EnumMember(Value = "duplicate-id")]
    DuplicateId = 3,

    /// <summary>The applicant kind is missing or unknown.</summary>
    [EnumMember(Value = "unknown-applicant")]
    UnknownApplicant = 4,

    /// <summary>The decision is dated before the receipt.</summary>
    [EnumMember(Value = "decided-before-received")]
    DecidedBeforeReceived = 5,

    /// <summary>The request is decided, and the outcome is missing or unknown.</summary>
    [EnumMember(Value = "unknown-outcome")]
    UnknownOutcome = 6,

    /// <summary>There is an outcome and no day of decision.</summary>
    [EnumMember(Value = "outcome-without-decision")]
    OutcomeWithoutDecision = 7,
}
