using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore;

/// <summary>A publication with its text, as the desk keeps it.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Publication">The publication: its attribute, its steps, its entry in the catalogue.</param>
/// <param name="Text">The text that is, or is to be, published.</param>
/// <param name="Version">How often it was written, from 1; 0 for one that was never.</param>
public sealed record KeptPublication(Publication Publication, string Text, long Version)
{
    /// <summary>The publication as one line, without its text.</summary>
    /// <returns>For example <c>p-17：关于供水价格的通知</c>.</returns>
    public override string ToString() => $"{Publication.Id}：{Publication.Title}";
}
