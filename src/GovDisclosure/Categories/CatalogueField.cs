using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

/// <summary>One field of a catalogue entry or of the header above a published document: its printed label and its value, for example 索引号.</summary>
[JsonShape]
public sealed partial record CatalogueField
{
    /// <summary>Makes a field.</summary>
    /// <param name="label">The label as printed, without a colon.</param>
    /// <param name="value">The value as printed; empty where the entry has none.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CatalogueField(string label, string value)
    {
        Label = WellFormed.Text(Guard.NotBlank(label));
        Value = WellFormed.Text(Guard.NotNull(value));
    }

    /// <summary>The label as printed, without a colon.</summary>
    public string Label { get; }

    /// <summary>The value as printed; empty where the entry has none.</summary>
    public string Value { get; }
}
