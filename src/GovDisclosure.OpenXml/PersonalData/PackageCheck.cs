using System.IO.Compression;
using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Publishing;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>Looks at every part of a package, sheets by their rows; writes the masked copy part by part.</summary>
internal sealed class PackageCheck(ZipArchive archive, PersonalDataScanner first, PersonalDataOptions? options, UnpackedBudget budget, List<Finding> findings, int depth = 0)
{
    private const int MaxDepth = 3;

    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly SheetCheck _sheets = new(first);
    private PersonalDataScanner _scanner = first;
    private List<Finding> _findings = findings;
    private Dictionary<string, SheetPart> _sheetParts = [];
    private string? _strings;

    public void Run(Stream? masked)
    {
        ReadWorkbook();
        if (_strings is not null && archive.GetEntry(_strings) is { } strings)
        {
            using var reader = Reader(strings);
            _sheets.Strings.Read(reader);
        }

        // A text of a workbook is masked where any of its cells asks for it, so that all sheets come first.
        foreach (var entry in archive.Entries)
        {
            Part(entry, null);
        }

        _sheets.LookAtUnusedTexts();
        if (masked is not null)
        {
            Write(masked);
        }
    }

    private void Write(Stream masked)
    {
        // All of it was counted: what the copy finds again is not.
        _scanner = new PersonalDataScanner(options);
        _sheets.Scanner = _scanner;
        _findings = [];
        new PackageCopy(this, archive).Write(masked);
    }

    /// <summary>Looks at a part; with an output, writes it masked.</summary>
    public void Part(ZipArchiveEntry entry, Stream? output)
    {
        var name = Plain(entry.FullName);
        if (_sheetParts.TryGetValue(name, out var sheet))
        {
            using var reader = Reader(entry);
            using var writer = Writer(output);
            _sheets.Read(reader, writer, sheet);
        }
        else if (name == _strings)
        {
            if (output is not null)
            {
                using var reader = Reader(entry);
                using var writer = Writer(output);
                _sheets.Strings.Write(reader, writer!);
            }
        }
        else if (PartKinds.IsMarkup(name))
        {
            using var reader = Reader(entry);
            using var writer = Writer(output);
            new PartCheck(_scanner, writer, name).Read(reader);
        }
        else
        {
            Other(entry, name, output);
        }
    }

    private void Other(ZipArchiveEntry entry, string name, Stream? output)
    {
        if (PartKinds.IsPackage(name) && depth < MaxDepth)
        {
            Inner(entry, name, output);
            return;
        }

        if (output is not null)
        {
            using var stream = entry.Open();
            stream.CopyTo(output);
        }
        else if (PartKinds.IsPicture(name))
        {
            _scanner.Picture();
        }
        else if (PartKinds.IsEmbedded(name))
        {
            _findings.Add(ReadingFindings.Notice("personal-data.embedded", Severity.Warning, name, "嵌入的文件未检查", "An embedded file was not checked"));
        }
    }

    private void Inner(ZipArchiveEntry entry, string name, Stream? output)
    {
        BoundedBytes bytes;
        using (var stream = new BudgetStream(entry.Open(), budget))
        {
            bytes = BoundedBytes.Read(stream, ReadingLimits.Default.MaxBytes);
        }

        if (bytes.IsTooLarge)
        {
            _findings.Add(ReadingFindings.TooLarge(ReadingLimits.Default));
            return;
        }

        using var copy = bytes.ToStream();
        try
        {
            using var inner = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true);
            new PackageCheck(inner, _scanner, options, budget, _findings, depth + 1).Run(output);
        }
        catch (InvalidDataException)
        {
            _findings.Add(ReadingFindings.Unreadable(name, "嵌入的文件已损坏，未检查。", "An embedded file is broken and was not checked."));
            copy.Position = 0;
            if (output is not null)
            {
                copy.CopyTo(output);
            }
        }
    }

    private void ReadWorkbook()
    {
        if (archive.Entries.FirstOrDefault(entry => Plain(entry.FullName).EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase)) is not { } workbook)
        {
            return;
        }

        var part = Plain(workbook.FullName);
        if (archive.Entries.FirstOrDefault(entry => Plain(entry.FullName) == PackagePath.RelationshipsOf(part)) is not { } relationships)
        {
            return;
        }

        var sheets = new Dictionary<string, SheetPart>(StringComparer.Ordinal);
        using (var reader = Reader(workbook))
        {
            var markup = new MarkupReader(reader, isHtml: false);
            while (markup.Next())
            {
                if (markup is { Name: "sheet", IsClosing: false } && markup.Attribute("id") is { } id)
                {
                    sheets[id] = new SheetPart(XmlEntities.Decode(markup.Attribute("name") ?? string.Empty), markup.Attribute("state") is "hidden" or "veryHidden");
                }
            }
        }

        using (var reader = Reader(relationships))
        {
            var markup = new MarkupReader(reader, isHtml: false);
            while (markup.Next())
            {
                if (markup is { Name: "Relationship" } && markup.Attribute("Target") is { } target && markup.Attribute("TargetMode") != "External")
                {
                    var path = PackagePath.Resolve(part, target);
                    _strings = markup.Attribute("Type")?.EndsWith("/sharedStrings", StringComparison.Ordinal) == true ? path : _strings;
                    if (markup.Attribute("Id") is { } id && sheets.TryGetValue(id, out var sheet))
                    {
                        _sheetParts[path] = sheet;
                    }
                }
            }
        }
    }

    private StreamReader Reader(ZipArchiveEntry entry)
    {
        budget.CheckDeclared(entry.Length);
        return new StreamReader(new BudgetStream(entry.Open(), budget), Utf8, detectEncodingFromByteOrderMarks: true, 1 << 16);
    }

    private static StreamWriter? Writer(Stream? output) => output is null ? null : new StreamWriter(output, Utf8, 1 << 16, leaveOpen: true);

    private static string Plain(string name) => name.Replace('\\', '/').TrimStart('/');
}
