namespace GovDisclosure.WorkFigures;

/// <summary>Joins documents as a sentence does: 《甲》、《乙》和《丙》.</summary>
internal static class DocumentText
{
    public static string Join(IReadOnlyList<IssuedDocument> documents) => documents.Count switch
    {
        0 => string.Empty,
        1 => documents[0].ToString(),
        _ => string.Join("、", documents.Take(documents.Count - 1)) + "和" + documents[documents.Count - 1],
    };
}
