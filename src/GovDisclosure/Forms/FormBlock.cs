using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A part of a table with rows and columns of its own; most tables have one block, the table of section two has four or five.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FormBlock
{
    internal FormBlock(string id, IEnumerable<FormRow> rows, IEnumerable<FormColumn> columns)
    {
        Id = id;
        Rows = ValueList.Copy(rows);
        Columns = ValueList.Copy(columns);
    }

    /// <summary>The stable id, for example <c>art20.1</c>; empty for the only block of a table.</summary>
    public string Id { get; }

    /// <summary>The caption above the block as printed, for example 第二十条第（一）项; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>The heading of the label column, for example 信息内容; null for none.</summary>
    public string? Stub { get; init; }

    /// <summary>The rows, in the order of the form; groups hold rows.</summary>
    public IReadOnlyList<FormRow> Rows { get; internal init => field = ValueList.Copy(value); }

    /// <summary>The columns, in the order of the form; groups hold columns.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>How many columns of the printed grid the label and each value column take; empty where each takes one.</summary>
    public IReadOnlyList<int> Spans { get; init => field = ValueList.Copy(value); } = ValueList<int>.Empty;
}
