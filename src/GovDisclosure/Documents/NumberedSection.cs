using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>A section with the level and the number that its place in the document gives its heading.</summary>
/// <param name="Section">The section.</param>
/// <param name="Level">The level, from 1.</param>
/// <param name="Number">The number with its punctuation, for example 一、 or （二）; empty for an unnumbered section.</param>
[JsonShape]
public readonly partial record struct NumberedSection(ReportSection Section, int Level, string Number)
{
    /// <summary>The heading as it is printed: the number and the text, without a space between.</summary>
    public string Heading => Number + Guard.Made<NumberedSection, ReportSection>(Section).Heading;
}
