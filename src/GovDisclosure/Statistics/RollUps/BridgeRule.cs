using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>What becomes of some cells of a report when they are carried over into another form.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record BridgeRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="kind">What becomes of the cells.</param>
    /// <param name="tableId">The table, of the same id in both forms.</param>
    /// <param name="rowId">The row; null for all rows that both forms have.</param>
    /// <param name="columnId">The column; null for all columns that both forms have.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException"><paramref name="tableId"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="BridgeKind"/>.</exception>
    public BridgeRule(BridgeKind kind, string tableId, string? rowId, string? columnId, LocalizedText reason)
    {
        Kind = Guard.Defined(kind);
        TableId = Guard.NotBlank(tableId);
        RowId = rowId;
        ColumnId = columnId;
        Reason = Guard.NotNull(reason);
    }

    /// <summary>What becomes of the cells.</summary>
    public BridgeKind Kind { get; }

    /// <summary>The table.</summary>
    public string TableId { get; }

    /// <summary>The row; null for all.</summary>
    public string? RowId { get; }

    /// <summary>The column; null for all.</summary>
    public string? ColumnId { get; }

    /// <summary>The row of the other form; null for the row of the same id.</summary>
    public string? TargetRowId { get; init; }

    /// <summary>Why.</summary>
    public LocalizedText Reason { get; }
}
