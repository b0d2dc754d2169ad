using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>A document that a report names: its title and its number, 《…的通知》（泸市府办发〔2017〕55号）.</summary>
[JsonShape]
public sealed partial record IssuedDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="title">The title, without 《》.</param>
    /// <param name="number">The document number (文号), for example 泸市府办发〔2017〕55号; null where none is known.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public IssuedDocument(string title, string? number = null)
    {
        Title = Guard.NotBlank(title);
        Number = number;
    }

    /// <summary>The title, without 《》.</summary>
    public string Title { get; }

    /// <summary>The document number; null where none is known.</summary>
    public string? Number { get; }

    /// <summary>The document as a sentence names it.</summary>
    /// <returns>The title in 《》, then the number in （）.</returns>
    public override string ToString() => Number is null ? $"《{Title}》" : $"《{Title}》（{Number}）";
}
