using GovDisclosure.Json;

namespace GovDisclosure.Documents;

internal sealed class ColumnAlignmentJsonConverter() : CodeJsonConverter<ColumnAlignment>(
    (ColumnAlignment.Automatic, "auto"),
    (ColumnAlignment.Left, "left"),
    (ColumnAlignment.Center, "center"),
    (ColumnAlignment.Right, "right"));
