using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>A host's own prose for one section: it is printed untouched, in its place between the sentences of figures.</summary>
[JsonShape]
public sealed partial record ReportProse
{
    /// <summary>Makes prose for a section.</summary>
    /// <param name="section">The code of the section, for example <c>proactive.website</c>.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="paragraphs">The paragraphs; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="section"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="paragraphs"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not a member of <see cref="ProsePosition"/>.</exception>
    public ReportProse(string section, ProsePosition position, IEnumerable<string> paragraphs)
    {
        Section = Guard.NotBlank(section);
        Position = Guard.Defined(position);
        Paragraphs = ValueList.Copy(Guard.NotNull(paragraphs));
    }

    /// <summary>Makes one paragraph of prose.</summary>
    /// <param name="section">The code of the section.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <exception cref="ArgumentException"><paramref name="section"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is not a member of <see cref="ProsePosition"/>.</exception>
    public ReportProse(string section, ProsePosition position, string paragraph)
        : this(section, position, new[] { Guard.NotNull(paragraph) })
    {
    }

    /// <summary>The code of the section.</summary>
    public string Section { get; }

    /// <summary>Where it stands.</summary>
    public ProsePosition Position { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; }
}
