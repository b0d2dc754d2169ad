using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What a workbook says of its cell formats, as far as reading needs it: number format, border, bold, and our own named styles.</summary>
internal sealed class StyleFormats
{
    private static readonly Dictionary<string, CellRole> Roles = RoleStyle.All.Select((style, i) => (style.Name, Role: (CellRole)i)).Skip(1)
        .ToDictionary(pair => pair.Name, pair => pair.Role, StringComparer.Ordinal);

    // Excel takes 255 characters; a longer one would only cost time.
    private const int MaxCode = 1000;

    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, CellRole> _roles = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<bool> _bold = [];
    private readonly List<bool> _borders = [];
    private readonly List<(int Format, int Font, int Border, int Parent)> _cells = [];

    /// <summary>Whether any style is one of ours.</summary>
    public bool HasRoles => _roles.Count > 0;

    public static StyleFormats Read(PackageFile file, string? part)
    {
        var styles = new StyleFormats();
        if (part is not null)
        {
            file.ReadXml(part, styles.Read);
        }

        return styles;
    }

    public NumberFormat Format(int style)
    {
        var id = style >= 0 && style < _cells.Count ? _cells[style].Format : 0;
        if (!_formats.TryGetValue(id, out var format))
        {
            _formats[id] = format = NumberFormat.Parse(_codes.TryGetValue(id, out var code) ? code : NumberFormat.BuiltIn(id));
        }

        return format;
    }

    public bool IsBordered(int style)
        => style >= 0 && style < _cells.Count && _cells[style].Border is var border && border >= 0 && border < _borders.Count && _borders[border];

    public bool IsBold(int style)
        => style >= 0 && style < _cells.Count && _cells[style].Font is var font && font >= 0 && font < _bold.Count && _bold[font];

    public CellRole Role(int style)
        => style >= 0 && style < _cells.Count && _roles.TryGetValue(_cells[style].Parent, out var role) ? role : CellRole.Normal;

    private void Read(PartXml xml)
    {
        var list = string.Empty;
        while (xml.Read())
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Name)
            {
                case "numFmt" when Number(xml, "numFmtId") is >= 0 and var id:
                    _codes[id] = xml.Attribute("formatCode") is { Length: <= MaxCode } code ? code : string.Empty;
                    break;
                case "fonts" or "fills" or "borders" or "cellStyleXfs" or "cellXfs" or "cellStyles" or "dxfs":
                    list = xml.Name;
                    break;
                case "font" when list == "fonts":
                    _bold.Add(Inside(xml, name => name == "b" && xml.Attribute("val") is not ("0" or "false")));
                    break;
                case "border" when list == "borders":
                    _borders.Add(Inside(xml, name => name is not "diagonal" && xml.Attribute("style") is { } style && style != "none"));
                    break;
                case "xf" when list == "cellXfs":
                    _cells.Add((Number(xml, "numFmtId"), Number(xml, "fontId"), Number(xml, "borderId"), Number(xml, "xfId")));
                    break;
                case "cellStyle" when xml.Attribute("name") is { } styleName && Roles.TryGetValue(styleName, out var role):
                    _roles[Number(xml, "xfId")] = role;
                    break;
            }
        }
    }

    private static bool Inside(PartXml xml, Func<string, bool> isIt)
    {
        if (xml.IsEmpty)
        {
            return false;
        }

        var (found, depth) = (false, xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            found |= xml.IsStart && isIt(xml.Name);
        }

        return found;
    }

    private static int Number(PartXml xml, string name)
        => int.TryParse(xml.Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
