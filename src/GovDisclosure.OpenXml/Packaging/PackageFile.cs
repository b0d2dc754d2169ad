using System.IO.Compression;
using System.Xml;
using GovDisclosure.Recognition;
using GovDisclosure.Texts;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>An Open Packaging Conventions file that is read: bounded in every direction, nothing executed, nothing fetched.</summary>
internal sealed class PackageFile
{
    /// <summary>The most files in a package; real ones have a few dozen, or a few hundred with pictures.</summary>
    public const int MaxParts = 10_000;

    private readonly byte[] _bytes;
    private readonly Dictionary<string, ZipEntry> _entries;
    private readonly ReadingLimits _limits;
    private readonly ReadingFindings _findings;
    private readonly UnpackedBudget _budget;

    private PackageFile(byte[] bytes, Dictionary<string, ZipEntry> entries, ReadingLimits limits, ReadingFindings findings)
    {
        _bytes = bytes;
        _entries = entries;
        _limits = limits;
        _findings = findings;
        _budget = new UnpackedBudget(limits.MaxUnpackedBytes);
    }

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Parts => _entries.Keys;

    /// <summary>Opens a package.</summary>
    /// <param name="stream">The file; read to its end or to the limit, not closed.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="findings">Where to say what is wrong.</param>
    /// <returns>The package; null, with a finding, where the file is none or is too large.</returns>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static PackageFile? Open(Stream stream, ReadingLimits limits, ReadingFindings findings)
    {
        if (ReadAll(stream, limits.MaxBytes) is not { } bytes)
        {
            findings.Limit("file", new LocalizedText("文件字节数", "bytes of the file"), limits.MaxBytes);
            return null;
        }

        if (PackageSigns.IsCompoundFile(bytes))
        {
            findings.Unreadable(
                "file",
                "这是旧的二进制格式（doc、xls）或加密的文件，请另存为docx或xlsx后再读取。",
                "This is an old binary file (doc, xls) or an encrypted one; save it as docx or xlsx first.");
            return null;
        }

        Dictionary<string, ZipEntry>? entries = null;
        try
        {
            entries = ZipDirectory.Read(bytes, MaxParts);
        }
        catch (ReadingLimitException problem)
        {
            findings.Limit("file", problem.What, problem.Limit);
            return null;
        }

        if (entries is null)
        {
            findings.Unreadable("file", "文件不是压缩包，或压缩包已损坏。", "The file is no zip package, or a broken one.");
            return null;
        }

        return new PackageFile(bytes, entries, limits, findings);
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Reads the XML of a part.</summary>
    /// <param name="part">The part's name.</param>
    /// <param name="read">Reads it; may be stopped at any node by an exception, so what it collects must stay usable.</param>
    /// <returns>Whether the part was read to its end as far as wanted; otherwise there is a finding.</returns>
    public bool ReadXml(string part, Action<PartXml> read)
    {
        if (!_entries.TryGetValue(part, out var entry))
        {
            _findings.Unreadable(part, "压缩包内没有这个部件。", "The package has no such part.");
            return false;
        }

        try
        {
            using var xml = new PartXml(Open(entry), _limits);
            read(xml);
            return true;
        }
        catch (ReadingLimitException problem)
        {
            _findings.Limit(part, problem.What, problem.Limit);
        }
        catch (XmlException problem)
        {
            _findings.Unreadable(part, $"不是合格的XML：{problem.Message}", $"Not well-formed XML, or with a document type: {problem.Message}");
        }
        catch (InvalidDataException)
        {
            _findings.Unreadable(part, "压缩数据已损坏。", "The compressed data is broken.");
        }

        return false;
    }

    /// <summary>The relationships of a part, or of the package where the name is empty; none where it has no such list.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var list = new List<Relationship>();
        var path = PackagePath.RelationshipsOf(part);
        if (Has(path))
        {
            ReadXml(path, xml =>
            {
                while (xml.Read())
                {
                    if (xml.IsStart && xml.Name == "Relationship" && list.Count < MaxParts
                        && xml.Attribute("Id") is { } id && xml.Attribute("Type") is { } type && xml.Attribute("Target") is { } target)
                    {
                        var isExternal = xml.Attribute("TargetMode") == "External";
                        list.Add(new Relationship(id, type, isExternal ? target : PackagePath.Resolve(part, target), isExternal));
                    }
                }
            });
        }

        return list;
    }

    /// <summary>The part that the package is about; null, with a finding, where there is none.</summary>
    public string? MainPart()
    {
        foreach (var relationship in Relationships(string.Empty))
        {
            if (relationship.IsOf("officeDocument") && !relationship.IsExternal && Has(relationship.Target))
            {
                return relationship.Target;
            }
        }

        _findings.Unreadable("file", "压缩包内没有文档。", "The package holds no document.");
        return null;
    }

    private BudgetStream Open(ZipEntry entry)
    {
        _budget.CheckDeclared(entry.Length);
        var packed = ZipDirectory.Packed(_bytes, entry) ?? throw new InvalidDataException();
        var stream = new MemoryStream(packed.Array!, packed.Offset, packed.Count, writable: false);
        return new BudgetStream(entry.IsDeflated ? new DeflateStream(stream, CompressionMode.Decompress) : stream, _budget);
    }

    private static byte[]? ReadAll(Stream stream, long max)
    {
        if (stream.CanSeek && stream.Length - stream.Position > max)
        {
            return null;
        }

        var buffer = new byte[32 * 1024];
        using var all = new MemoryStream(stream.CanSeek ? (int)Math.Max(0, stream.Length - stream.Position) : 0);
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
        {
            if (all.Length + read > max)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.Length == all.Capacity ? all.GetBuffer() : all.ToArray();
    }
}
