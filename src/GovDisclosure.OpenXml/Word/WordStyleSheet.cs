using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>What the styles of a document say of the text that has them, and those that they are based on.</summary>
internal sealed class WordStyleSheet
{
    private const int MaxStyles = 10_000;

    /// <summary>The longest chain of styles; Word allows eleven.</summary>
    private const int MaxChain = 16;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);

    public static WordStyleSheet Read(PackageFile package, string? part)
    {
        var sheet = new WordStyleSheet();
        if (part is not null)
        {
            package.ReadXml(part, xml =>
            {
                while (xml.Read())
                {
                    if (xml.IsStart && xml.Name == "style" && xml.Attribute("styleId") is { } id && sheet._styles.Count < MaxStyles)
                    {
                        sheet._styles[id] = WordStyle.Read(xml);
                    }
                }
            });
        }

        return sheet;
    }

    public bool IsBold(string? id) => Find(id, style => style.IsBold) ?? false;

    public bool IsHidden(string? id) => Find(id, style => style.IsHidden) ?? false;

    public int? OutlineLevel(string? id) => Find(id, style => style.OutlineLevel);

    public int? List(string? id) => Find(id, style => style.List);

    public int? ListLevel(string? id) => Find(id, style => style.ListLevel);

    public bool IsContents(string? id)
        => Find(id, style => style.Name.StartsWith("TOC ", StringComparison.Ordinal) || style.Name.StartsWith("目录", StringComparison.Ordinal) ? true : (bool?)null) ?? false;

    /// <summary>What the style's name says; null where it says nothing.</summary>
    public SourceTextKind? Kind(string? id) => Find(id, style => KindOf(style.Name));

    /// <summary>The level of a heading style.</summary>
    public int HeadingLevel(string? id) => Find(id, style => LevelOf(style.Name) is var level and > 0 ? level : (int?)null) ?? 1;

    private static SourceTextKind? KindOf(string name) => name switch
    {
        "TITLE" or "标题" => SourceTextKind.Title,
        "CAPTION" or "题注" => SourceTextKind.Caption,
        "FOOTNOTE TEXT" or "ENDNOTE TEXT" or "附注" => SourceTextKind.Note,
        "SIGNATURE" or "DATE" or "CLOSING" or "公开目录" or "表格单位" => SourceTextKind.Particulars,
        _ => LevelOf(name) > 0 ? SourceTextKind.Heading : null,
    };

    /// <summary>The level of a heading style by its name, in English or as localised; 0 for another style.</summary>
    private static int LevelOf(string name)
    {
        var start = name.StartsWith("HEADING ", StringComparison.Ordinal) ? 8 : name.StartsWith("标题 ", StringComparison.Ordinal) ? 3 : 0;
        return start > 0 && name.Length == start + 1 && name[start] is >= '1' and <= '9' ? name[start] - '0' : 0;
    }

    private T? Find<T>(string? id, Func<WordStyle, T?> value)
        where T : struct
    {
        for (var i = 0; i < MaxChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (value(style) is { } found)
            {
                return found;
            }

            id = style.BasedOn;
        }

        return null;
    }
}
