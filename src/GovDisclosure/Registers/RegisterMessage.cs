using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>Something of the outbox: what somebody must be told, which the host sends in its own way and then marks as sent.</summary>
/// <remarks>
/// It is written together with what it tells of, so that neither is ever there without the other, and stays until it is marked: a host that dies
/// between sending and marking sends twice. It names the request and never who asked. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record RegisterMessage
{
    /// <summary>The number in the outbox, which the store gives; 0 before.</summary>
    public long Number { get; init; }

    /// <summary>The site.</summary>
    public required string Site { get; init; }

    /// <summary>The number of the request.</summary>
    public required string RequestId { get; init; }

    /// <summary>What is to be told.</summary>
    public required RegisterMessageKind Kind { get; init; }

    /// <summary>The day on which it came up.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The last day of the reply; null where there is none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The last day before a notice moved it; null for other kinds and where there was none.</summary>
    public LocalDate? WasDueOn { get; init; }

    /// <summary>The organ; null where the site keeps one only.</summary>
    public string? Organ { get; init; }

    /// <summary>The unit in charge; null for none.</summary>
    public string? Department { get; init; }

    /// <summary>The key of the person in charge; null for none.</summary>
    public string? Clerk { get; init; }

    /// <summary>The request and the kind.</summary>
    /// <returns>For example <c>2024-17 Overdue</c>.</returns>
    public override string ToString() => RequestId + " " + Kind;

    internal static RegisterMessage Of(RegisterRow row, RegisterMessageKind kind, LocalDate on) => new()
    {
        Site = row.Site,
        RequestId = row.Id,
        Kind = kind,
        On = on,
        DueOn = row.DueOn,
        Organ = row.Organ,
        Department = row.Department,
        Clerk = row.Clerk,
    };
}
