using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>A workbook put together by hand, right or wrong.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Name, string State)> _sheets = [];

    public string Properties { get; init; } = string.Empty;

    public string MoreRelationships { get; init; } = string.Empty;

    /// <summary>Adds a sheet with rows in XML.</summary>
    public RawWorkbook Sheet(string name, string rows, string after = "", string state = "visible", string before = "")
    {
        _sheets.Add((name, state));
        return Part(FormattableString.Invariant($"xl/worksheets/sheet{_sheets.Count}.xml"), $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>");
    }

    public RawWorkbook Strings(string items) => Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    /// <summary>Adds styles: number formats in XML, then cell formats in XML; border 1 has sides, font 1 is bold.</summary>
    public RawWorkbook Styles(string formats, string cells) => Part("xl/styles.xml",
        $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><fonts><font/><font><b/></font></fonts><fills><fill/></fills>"
        + $"<borders><border><left/></border><border><left style=\"thin\"/></border></borders><cellXfs>{cells}</cellXfs></styleSheet>");

    public RawWorkbook Part(string name, string xml)
    {
        _parts[name] = xml;
        return this;
    }

    public RawWorkbook Without(string name)
    {
        _parts[name] = string.Empty;
        return this;
    }

    public byte[] ToBytes()
    {
        var sheets = new StringBuilder();
        var relations = new StringBuilder();
        for (var i = 1; i <= _sheets.Count; i++)
        {
            sheets.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{_sheets[i - 1].Name}\" sheetId=\"{i}\" state=\"{_sheets[i - 1].State}\" r:id=\"rId{i}\"/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }

        var parts = new Dictionary<string, string>
        {
            ["_rels/.rels"] = Relations($"<Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"),
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{Properties}<sheets>{sheets}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relations(
                relations + MoreRelationships
                + (_parts.ContainsKey("xl/sharedStrings.xml") ? $"<Relationship Id=\"s\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>" : string.Empty)
                + (_parts.ContainsKey("xl/styles.xml") ? $"<Relationship Id=\"t\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>" : string.Empty)),
        };
        foreach (var (name, xml) in _parts)
        {
            parts[name] = xml;
        }

        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts.Where(part => part.Value.Length > 0))
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(xml);
            }
        }

        return file.ToArray();
    }

    public static string Relations(string items) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{items}</Relationships>";

    public static string Relation(string id, string kind, string target, string more = "") => $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\" {more}/>";

    /// <summary>A row of texts; an empty one is an empty cell, one with # in front a number, and style is the format of all.</summary>
    public static string Row(int row, int style, params string[] texts)
        => $"<row r=\"{row}\">" + string.Concat(texts.Select((text, i) => Cell(row, i + 1, style, text))) + "</row>";

    private static string Cell(int row, int column, int style, string text)
    {
        var head = $"<c r=\"{(char)('A' + column - 1)}{row}\" s=\"{style}\"";
        return text.Length == 0 ? head + "/>"
            : text[0] == '#' ? $"{head}><v>{text[1..]}</v></c>"
            : $"{head} t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }
}
