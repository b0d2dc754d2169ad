using GovDisclosure.Categories;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Reads what a file says of itself: its core properties by their qualified names (dc:title), its custom ones by their own.</summary>
internal static class PackageProperties
{
    private const int MaxProperties = 200;

    public static IReadOnlyList<CatalogueField> Read(PackageFile package)
    {
        var fields = new List<CatalogueField>();
        foreach (var relationship in package.Relationships(string.Empty))
        {
            if (!relationship.IsExternal && package.Has(relationship.Target))
            {
                if (relationship.IsOf("core-properties"))
                {
                    package.ReadXml(relationship.Target, xml => ReadCore(xml, fields));
                }
                else if (relationship.IsOf("custom-properties"))
                {
                    package.ReadXml(relationship.Target, xml => ReadCustom(xml, fields));
                }
            }
        }

        return fields;
    }

    private static void ReadCore(PartXml xml, List<CatalogueField> fields)
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Depth == 1)
            {
                var prefix = xml.Namespace switch
                {
                    "http://purl.org/dc/elements/1.1/" => "dc:",
                    "http://purl.org/dc/terms/" => "dcterms:",
                    _ => "cp:",
                };
                Add(fields, prefix + xml.Name, xml.ReadText());
            }
        }
    }

    private static void ReadCustom(PartXml xml, List<CatalogueField> fields)
    {
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "property" && xml.Attribute("name") is { } name)
            {
                Add(fields, name, xml.ReadText());
            }
        }
    }

    private static void Add(List<CatalogueField> fields, string name, string value)
    {
        if (fields.Count < MaxProperties && !string.IsNullOrWhiteSpace(name) && value.Length > 0)
        {
            fields.Add(new CatalogueField(name, value));
        }
    }
}
