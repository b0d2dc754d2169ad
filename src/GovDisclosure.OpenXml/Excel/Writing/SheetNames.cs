using System.Globalization;
using System.Text;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Names of sheets: legal, unique whatever the case, and cut to what a workbook allows.</summary>
internal sealed class SheetNames
{
    public const string Prose = "正文";
    public const string Check = "勾稽核对";
    public const string Help = "填报说明";

    private const int MaxLength = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { Prose, Check, Help, "History" };
    private int _tables;

    /// <summary>The name of a sheet with a table.</summary>
    /// <param name="wish">What it should be called; may be anything.</param>
    public string Next(string wish)
    {
        _tables++;
        var name = Legal(wish, MaxLength);
        name = name.Length > 0 ? name : "表" + _tables.ToString(CultureInfo.InvariantCulture);
        for (var i = 2; !_taken.Add(name); i++)
        {
            var suffix = "(" + i.ToString(CultureInfo.InvariantCulture) + ")";
            name = Cut(Legal(wish, MaxLength) is { Length: > 0 } legal ? legal : "表", MaxLength - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Legal(string wish, int length)
    {
        var name = new StringBuilder(wish.Length);
        var clean = CellText.Clean(wish);
        // What would be read as an escape is broken up, because not every application reads it as one in a name.
        foreach (var c in CellText.Encode(clean) == clean ? clean : clean.Replace("_x", "-x"))
        {
            // What Excel forbids, and white space that would hide in a tab.
            name.Append(c switch { '[' => '(', ']' => ')', ':' => '：', '*' or '?' or '/' or '\\' => '-', '\n' or '\t' => ' ', _ => c });
        }

        return Cut(name.ToString().Trim().Trim('\''), length);
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var cut = char.IsHighSurrogate(name[length - 1]) ? length - 1 : length;
        return name.Substring(0, cut).TrimEnd().TrimEnd('\'');
    }
}
