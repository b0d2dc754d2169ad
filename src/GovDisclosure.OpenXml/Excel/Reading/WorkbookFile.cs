using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What a workbook says before its sheets: their names and parts, texts, formats, and the hidden names of ours.</summary>
internal sealed class WorkbookFile
{
    private readonly Dictionary<(string Name, int Sheet), string> _names = [];

    private WorkbookFile(string part) => Part = part;

    public string Part { get; }

    public List<SheetEntry> Sheets { get; } = [];

    public bool IsFrom1904 { get; private set; }

    public IReadOnlyList<string> Strings { get; private set; } = [];

    public StyleFormats Styles { get; private set; } = null!;

    /// <summary>Whether it refers to other workbooks, which are not opened.</summary>
    public bool HasExternalLinks { get; private set; }

    /// <summary>Reads the workbook; null, with a finding, where the package holds another kind of document.</summary>
    public static WorkbookFile? Read(PackageFile file, FindingLog findings)
    {
        if (file.MainPart() is not { } part)
        {
            return null;
        }

        if (part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            findings.Unreadable("file", "这是二进制的xlsb工作簿，请另存为xlsx后再读取。", "This is a binary workbook (xlsb); save it as xlsx first.");
            return null;
        }

        var workbook = new WorkbookFile(part);
        var isWorkbook = false;
        file.ReadXml(part, xml =>
        {
            while (xml.Read())
            {
                isWorkbook |= xml.IsStart && xml.Depth == 0 && xml.Name == "workbook";
                if (xml.IsStart && isWorkbook)
                {
                    workbook.Read(xml);
                }
            }
        });
        if (!isWorkbook)
        {
            findings.Unreadable("file", "文件不是Excel工作簿。", "The file is no Excel workbook.");
            return null;
        }

        workbook.ReadParts(file, findings);
        return workbook;
    }

    /// <summary>What a hidden name of ours holds for a sheet, without its quotation marks; null where it has none.</summary>
    public string? Name(string name, int sheet) => _names.TryGetValue((name, sheet), out var value) ? value.Trim('"') : null;

    private void Read(PartXml xml)
    {
        switch (xml.Name)
        {
            case "workbookPr":
                IsFrom1904 = xml.Attribute("date1904") is "1" or "true";
                break;
            case "sheet" when Sheets.Count < PackageFile.MaxParts:
                Sheets.Add(new SheetEntry(
                    CellText.Decode(xml.Attribute("name") ?? string.Empty), xml.Attribute("id") ?? string.Empty,
                    xml.Attribute("state") is "hidden" or "veryHidden"));
                break;
            case "definedName" when xml.Attribute("name") is { } name && name.StartsWith("_gd_", StringComparison.Ordinal) && _names.Count < PackageFile.MaxParts
                && int.TryParse(xml.Attribute("localSheetId"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sheet):
                _names[(name, sheet)] = xml.ReadText();
                break;
        }
    }

    private void ReadParts(PackageFile file, FindingLog findings)
    {
        string? styles = null, strings = null;
        foreach (var relationship in file.Relationships(Part))
        {
            HasExternalLinks |= relationship.IsExternal || relationship.IsOf("externalLink");
            if (relationship.IsExternal)
            {
                continue;
            }

            styles = relationship.IsOf("styles") ? relationship.Target : styles;
            strings = relationship.IsOf("sharedStrings") ? relationship.Target : strings;
            for (var i = 0; i < Sheets.Count; i++)
            {
                if (Sheets[i].Relationship == relationship.Id && Sheets[i].Part is null)
                {
                    Sheets[i] = Sheets[i] with { Part = relationship.Target, IsWorksheet = relationship.IsOf("worksheet") };
                }
            }
        }

        if (Sheets.Count == 0)
        {
            findings.Unreadable("file", "工作簿没有工作表。", "The workbook has no sheet.");
        }

        Styles = StyleFormats.Read(file, styles is not null && file.Has(styles) ? styles : null);
        Strings = strings is not null ? SharedStrings.Read(file, strings) : [];
    }
}
