using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

/// <summary>A place in an outline: the builder of a section, and the entries below it.</summary>
[JsonShape(TextOnly = true)]
public sealed partial record OutlineEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="builder">The builder of the section.</param>
    /// <param name="children">The entries below it, in order; copied.</param>
    /// <exception cref="ArgumentException">The code of the builder is not one; see <see cref="SectionBuilder.Code"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OutlineEntry(SectionBuilder builder, params IEnumerable<OutlineEntry> children)
    {
        Builder = Guard.NotNull(builder);
        Code = BlockId.Check(builder.Code, nameof(builder));
        Children = ValueList.Copy(Guard.NotNull(children));
    }

    /// <summary>The builder of the section.</summary>
    public SectionBuilder Builder { get; init; }

    /// <summary>The code of the section.</summary>
    public string Code { get; }

    /// <summary>The entries below it, in order.</summary>
    public IReadOnlyList<OutlineEntry> Children { get; init => field = ValueList.Copy(value); }
}
