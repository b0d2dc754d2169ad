using System.Text;

namespace GovDisclosure.OpenXml;

/// <summary>The id of a table as a bookmark in its first cell: it survives every edit, and moves with the table.</summary>
internal static class WordTableId
{
    private const string Prefix = "Table_";

    /// <summary>The longest name of a bookmark that Word keeps.</summary>
    private const int MaxLength = 40;

    /// <summary>The bookmark for an id; null where it would be too long.</summary>
    public static string? Bookmark(string id)
    {
        var name = new StringBuilder(Prefix, MaxLength);
        foreach (var c in id)
        {
            // Bookmarks have letters, digits and underscores; ids hyphens and dots too.
            name.Append(c switch { '_' => "_5F", '-' => "_2D", '.' => "_2E", _ => null }).Append(c, c is '_' or '-' or '.' ? 0 : 1);
        }

        return name.Length <= MaxLength ? name.ToString() : null;
    }

    /// <summary>The id that a bookmark stands for; null where it stands for none.</summary>
    public static string? Id(string bookmark)
    {
        if (!bookmark.StartsWith(Prefix, StringComparison.Ordinal) || bookmark.Length == Prefix.Length)
        {
            return null;
        }

        var id = new StringBuilder(bookmark.Length);
        for (var i = Prefix.Length; i < bookmark.Length; i++)
        {
            if (bookmark[i] != '_')
            {
                id.Append(bookmark[i]);
                continue;
            }

            var c = (i + 2 < bookmark.Length ? (bookmark[i + 1], bookmark[i + 2]) : default) switch
            {
                ('5', 'F') => '_',
                ('2', 'D') => '-',
                ('2', 'E') => '.',
                _ => '\0',
            };
            if (c == '\0')
            {
                return null;
            }

            id.Append(c);
            i += 2;
        }

        return id.ToString();
    }
}
