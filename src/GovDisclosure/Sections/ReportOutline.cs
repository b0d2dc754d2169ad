using GovDisclosure.Internal;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>The sections of a report in their order and depth, each with its builder; every change gives a new outline.</summary>
/// <remarks>
/// A code stands in an outline once, on whatever level: adding a section whose code is there throws, so that nothing is printed twice.
/// Equality compares all members, builders by reference.
/// </remarks>
[JsonShape(Codec = typeof(ReportOutlineShape))]
public sealed partial record ReportOutline
{
    /// <summary>Makes an outline.</summary>
    /// <param name="id">The stable id, for example <c>sichuan-2017</c>: what <see cref="AnnualReport.Form"/> names.</param>
    /// <param name="name">What it is.</param>
    /// <param name="entries">The sections of the first level, in order; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, two sections have one code, or sections are nested deeper than four levels.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline(string id, LocalizedText name, params IEnumerable<OutlineEntry> entries)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotNull(name);
        Entries = OutlineTree.Check(ValueList.Copy(Guard.NotNull(entries)));
    }

    /// <summary>The stable id.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The instrument that sets the outline; null for a host's own.</summary>
    public Citation? Source { get; init; }

    /// <summary>The sections of the first level, in order.</summary>
    public IReadOnlyList<OutlineEntry> Entries { get; private init; }

    /// <summary>The codes of all sections, in reading order.</summary>
    public IReadOnlyList<string> Codes => ValueList.Copy(OutlineTree.All(Entries).Select(e => e.Code));

    /// <summary>Whether a section is in the outline.</summary>
    /// <param name="code">The code of the section.</param>
    /// <returns>True when it is, on whatever level.</returns>
    public bool Contains(string code) => OutlineTree.All(Entries).Any(e => e.Code == code);

    /// <summary>Adds a section at the end.</summary>
    /// <param name="builder">The builder of the section.</param>
    /// <param name="under">The code of the section it goes under; null for the first level.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException">The builder's code is not valid or is there already, <paramref name="under"/> is not in the outline, or the section would be too deep.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public ReportOutline Add(SectionBuilder builder, string? under = null)
    {
        var entry = new OutlineEntry(builder);
        return With(under is null
            ? [.. Entries, entry]
            : OutlineTree.Edit(Entries, under, found => [found with { Children = [.. found.Children, entry] }]));
    }

    /// <summary>Adds a section in front of another, on its level.</summary>
    /// <param name="code">The code of the other section.</param>
    /// <param name="builder">The builder of the new section.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not in the outline, or the builder's code is not valid or is there already.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline InsertBefore(string code, SectionBuilder builder)
        => With(OutlineTree.Edit(Entries, code, found => [new OutlineEntry(builder), found]));

    /// <summary>Adds a section behind another, on its level.</summary>
    /// <param name="code">The code of the other section.</param>
    /// <param name="builder">The builder of the new section.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not in the outline, or the builder's code is not valid or is there already.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline InsertAfter(string code, SectionBuilder builder)
        => With(OutlineTree.Edit(Entries, code, found => [found, new OutlineEntry(builder)]));

    /// <summary>Puts another builder in the place of a section; the sections below it stay.</summary>
    /// <param name="code">The code of the section.</param>
    /// <param name="builder">The builder that takes its place, under the same or another code.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not in the outline, or the builder's code is not valid or stands elsewhere already.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline Replace(string code, SectionBuilder builder)
        => With(OutlineTree.Edit(Entries, code, found => [new OutlineEntry(builder, found.Children)]));

    /// <summary>Drops a section and those below it.</summary>
    /// <param name="code">The code of the section.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not in the outline.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ReportOutline Remove(string code) => With(OutlineTree.Edit(Entries, code, _ => []));

    /// <summary>Moves a section, with those below it, behind another, on that one's level.</summary>
    /// <param name="code">The code of the section to move.</param>
    /// <param name="after">The code of the section it goes behind; not one below it.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException">A code is not in the outline, or <paramref name="after"/> is <paramref name="code"/> or below it.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline MoveAfter(string code, string after) => Move(code, after, isBefore: false);

    /// <summary>Moves a section, with those below it, in front of another, on that one's level.</summary>
    /// <param name="code">The code of the section to move.</param>
    /// <param name="before">The code of the section it goes in front of; not one below it.</param>
    /// <returns>The new outline.</returns>
    /// <exception cref="ArgumentException">A code is not in the outline, or <paramref name="before"/> is <paramref name="code"/> or below it.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReportOutline MoveBefore(string code, string before) => Move(code, before, isBefore: true);

    private ReportOutline Move(string code, string anchor, bool isBefore)
    {
        var moved = OutlineTree.Find(Entries, code);
        return With(OutlineTree.Edit(Remove(code).Entries, anchor, found => isBefore ? [moved, found] : [found, moved]));
    }

    private ReportOutline With(IReadOnlyList<OutlineEntry> entries) => this with { Entries = OutlineTree.Check(ValueList.Copy(entries)) };
}
