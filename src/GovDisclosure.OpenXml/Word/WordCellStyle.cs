using System.Text;
using GovDisclosure.Documents;

namespace GovDisclosure.OpenXml;

/// <summary>A paragraph style of table cells.</summary>
/// <param name="id">The id of the style.</param>
/// <param name="kind">The kind of cells that have it.</param>
/// <param name="isHeader">Whether such cells are headers.</param>
internal sealed class WordCellStyle(string id, TableCellKind kind, bool isHeader)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(id);

    public string Id { get; } = id;

    public ReadOnlySpan<byte> Utf8 => _utf8;

    public TableCellKind Kind { get; } = kind;

    public bool IsHeader { get; } = isHeader;
}
