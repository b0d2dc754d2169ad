namespace GovDisclosure.Forms;

/// <summary>What a row or a column is called: the label as printed and its English name, where the form gives one.</summary>
internal readonly record struct LineName(string Label, string? English)
{
    /// <summary>The names as one line in each language: 予以公开·总计 and <c>granted · total</c>; a label without an English name is quoted.</summary>
    public static LocalizedText Join(IEnumerable<LineName> names)
    {
        var list = names.Where(name => name.Label.Length > 0).ToList();
        return new LocalizedText(
            string.Join("·", list.Select(name => name.Label)),
            string.Join(" · ", list.Select(name => name.English ?? QuotedText.Quote(name.Label).English)));
    }
}
