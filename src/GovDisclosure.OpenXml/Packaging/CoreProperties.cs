using GovDisclosure.Reports;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Reads what a package says of itself: title, author, days, keywords.</summary>
internal static class CoreProperties
{
    private const int MaxProperties = 100;

    /// <summary>The properties with their usual prefixes, for example <c>dc:title</c>; none where the package has none.</summary>
    public static List<CatalogueField> Read(PackageFile file)
    {
        var fields = new List<CatalogueField>();
        foreach (var relationship in file.Relationships(string.Empty))
        {
            if (relationship.IsOf("core-properties") && !relationship.IsExternal && file.Has(relationship.Target))
            {
                file.ReadXml(relationship.Target, xml => Read(xml, fields));
            }
        }

        return fields;
    }

    private static void Read(PartXml xml, List<CatalogueField> fields)
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Depth == 1 && fields.Count < MaxProperties)
            {
                var prefix = xml.Namespace.EndsWith("/dc/terms/", StringComparison.Ordinal) ? "dcterms:"
                    : xml.Namespace.EndsWith("/dc/elements/1.1/", StringComparison.Ordinal) ? "dc:"
                    : "cp:";
                var name = prefix + xml.Name;
                if (xml.ReadText() is { Length: > 0 } value)
                {
                    fields.Add(new CatalogueField(name, value));
                }
            }
        }
    }
}
