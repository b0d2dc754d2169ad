using GovDisclosure.Requests;
using NodaTime;

namespace GovDisclosure.Rendering;

/// <summary>A day of a deadline's calendar with what is told of it.</summary>
internal sealed record SheetDay(LocalDate Date)
{
    /// <summary>Whether it counts; None for a day outside the period.</summary>
    public DeadlineDayKind Kind { get; init; }

    /// <summary>What stands in a drawn cell, for example 第3日 or 清明节.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>What stands in a cell of text, at most five columns.</summary>
    public string ShortLabel { get; init; } = string.Empty;

    /// <summary>What happened or falls on the day: the last day, an event, the day asked about; empty for nothing.</summary>
    public string Mark { get; init; } = string.Empty;

    public bool IsReceived { get; init; }

    public bool IsDue { get; init; }

    public bool IsToday { get; init; }

    public bool HasEvent { get; init; }
}
