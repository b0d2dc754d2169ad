using GovDisclosure.Documents;

namespace GovDisclosure.Categories;

/// <summary>One line of a catalogue entry: its printed label and its value.</summary>
/// <param name="Label">The label, for example 索引号.</param>
/// <param name="Value">The value as printed; empty where the entry has none.</param>
public sealed record CatalogueField(string Label, string Value);
