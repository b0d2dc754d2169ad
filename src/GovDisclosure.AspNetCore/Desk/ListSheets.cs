using System.IO.Compression;
using System.Xml;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>A workbook of one long list, written row by row: a list of any length needs no more memory than one row.</summary>
/// <remarks>Every cell is text, so that none becomes a formula. A sheet that is full is followed by another one with the same heads.</remarks>
internal sealed class ListSheets : IDisposable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // A sheet has 1,048,576 rows.
    private const int MostRows = 1_000_000;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string References = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings Settings = new() { CloseOutput = true };

    // The same list gives the same bytes, whenever it is written.
    private static readonly DateTimeOffset Zero = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly string _name;
    private readonly IReadOnlyList<string> _heads;
    private XmlWriter? _sheet;
    private int _sheets;
    private int _rows;

    public ListSheets(Stream output, string name, IReadOnlyList<string> heads)
    {
        _archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _name = name;
        _heads = heads;
        Open();
    }

    public void Add(IReadOnlyList<string> cells)
    {
        if (_rows == MostRows)
        {
            Close();
            Open();
        }

        Row(cells);
    }

    /// <summary>Writes what says which sheets there are; nothing can be added any more.</summary>
    public void Finish()
    {
        Close();
        Part("xl/workbook.xml", "workbook", Main, writer =>
        {
            writer.WriteStartElement("sheets", Main);
            Each(i =>
            {
                writer.WriteStartElement("sheet", Main);
                writer.WriteAttributeString("name", i == 1 ? _name : FormattableString.Invariant($"{_name}{i}"));
                writer.WriteAttributeString("sheetId", FormattableString.Invariant($"{i}"));
                writer.WriteAttributeString("id", References, FormattableString.Invariant($"rId{i}"));
                writer.WriteEndElement();
            });
            writer.WriteEndElement();
        });
        Part("xl/_rels/workbook.xml.rels", "Relationships", Package + "relationships", writer => Each(i => Relation(writer, i, "worksheet", FormattableString.Invariant($"worksheets/sheet{i}.xml"))));
        Part("_rels/.rels", "Relationships", Package + "relationships", writer => Relation(writer, 1, "officeDocument", "xl/workbook.xml"));
        Part("[Content_Types].xml", "Types", Package + "content-types", writer =>
        {
            Kind(writer, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            Kind(writer, "Override", "PartName", "/xl/workbook.xml", Type + "sheet.main+xml");
            Each(i => Kind(writer, "Override", "PartName", FormattableString.Invariant($"/xl/worksheets/sheet{i}.xml"), Type + "worksheet+xml"));
        });
    }

    public void Dispose()
    {
        _sheet?.Dispose();
        _archive.Dispose();
    }

    private void Open()
    {
        _rows = 0;
        _sheet = Entry(FormattableString.Invariant($"xl/worksheets/sheet{++_sheets}.xml"));
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteStartElement("sheetData", Main);
        Row(_heads);
    }

    private void Close()
    {
        _sheet?.WriteEndElement();
        _sheet?.WriteEndElement();
        _sheet?.Dispose();
        _sheet = null;
    }

    private void Row(IReadOnlyList<string> cells)
    {
        if (_sheet is not { } writer)
        {
            throw new InvalidOperationException("The workbook is finished.");
        }

        _rows++;
        writer.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            writer.WriteStartElement("c", Main);
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", Main);
            writer.WriteElementString("t", Main, string.Concat(cell.EnumerateRunes().Where(IsText).Select(rune => rune.ToString())));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // XML has no way to write other control characters.
    private static bool IsText(System.Text.Rune rune) => rune.Value is >= 0x20 or '\t' or '\n' and not (0xFFFE or 0xFFFF);

    private void Each(Action<int> write)
    {
        for (var i = 1; i <= _sheets; i++)
        {
            write(i);
        }
    }

    private void Part(string path, string root, string space, Action<XmlWriter> write)
    {
        using var writer = Entry(path);
        writer.WriteStartElement(root, space);
        write(writer);
        writer.WriteEndElement();
    }

    private XmlWriter Entry(string path)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Zero;
        return XmlWriter.Create(entry.Open(), Settings);
    }

    private static void Relation(XmlWriter writer, int number, string kind, string target)
    {
        writer.WriteStartElement("Relationship", Package + "relationships");
        writer.WriteAttributeString("Id", FormattableString.Invariant($"rId{number}"));
        writer.WriteAttributeString("Type", References + "/" + kind);
        writer.WriteAttributeString("Target", target);
        writer.WriteEndElement();
    }

    private static void Kind(XmlWriter writer, string element, string name, string value, string type)
    {
        writer.WriteStartElement(element, Package + "content-types");
        writer.WriteAttributeString(name, value);
        writer.WriteAttributeString("ContentType", type);
        writer.WriteEndElement();
    }
}
