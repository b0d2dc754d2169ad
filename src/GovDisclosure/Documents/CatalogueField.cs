using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>One field of the catalogue header that stands above a published document, for example 索引号.</summary>
public sealed record CatalogueField
{
    /// <summary>Makes a field.</summary>
    /// <param name="label">The label as printed, without a colon.</param>
    /// <param name="value">The value; empty where the header prints the label alone.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CatalogueField(string label, string value)
    {
        Label = WellFormed.Text(Guard.NotBlank(label));
        Value = WellFormed.Text(Guard.NotNull(value));
    }

    /// <summary>The label as printed, without a colon.</summary>
    public string Label { get; }

    /// <summary>The value; empty where the header prints the label alone.</summary>
    public string Value { get; }
}
