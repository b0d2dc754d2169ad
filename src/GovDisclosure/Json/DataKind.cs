namespace GovDisclosure.Json;

/// <summary>The kind of a value in a data file.</summary>
internal enum DataKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
