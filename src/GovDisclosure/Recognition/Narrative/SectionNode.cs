namespace GovDisclosure.Recognition;

/// <summary>A section that a report may have, with the keys under which its heading is found.</summary>
/// <param name="Code">The code of the section, which prose names.</param>
/// <param name="Level">The level of its heading, from 1.</param>
/// <param name="Keys">The keys of the heading and of its other wordings; a year in it is left out.</param>
/// <param name="Parent">The code of the section above it; null for none.</param>
/// <param name="Tables">The tables of the form that it holds.</param>
/// <param name="IsNumbered">Whether the heading has a number; an annex has none.</param>
internal sealed record SectionNode(
    string Code, int Level, IReadOnlyList<string> Keys, string? Parent, IReadOnlyList<string> Tables, bool IsNumbered = true)
{
    /// <summary>How well a heading's key fits, from 0 to 1.</summary>
    public double Fits(string key)
    {
        var best = 0.0;
        foreach (var own in Keys)
        {
            best = Math.Max(best, Similarity.Of(key, own));
        }

        return best;
    }
}
