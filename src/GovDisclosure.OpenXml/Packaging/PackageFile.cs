using System.IO.Compression;
using System.Xml;
using GovDisclosure.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>An Open Packaging Conventions file that is read: bounded in every direction, nothing executed, nothing fetched.</summary>
internal sealed class PackageFile : IDisposable
{
    /// <summary>The most files in a package; real ones have a few dozen, or a few hundred with pictures.</summary>
    public const int MaxParts = 10_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly ReadingLimits _limits;
    private readonly FindingLog _findings;
    private readonly UnpackedBudget _budget;

    private PackageFile(ZipArchive archive, Dictionary<string, ZipArchiveEntry> entries, ReadingLimits limits, FindingLog findings)
    {
        _archive = archive;
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
    public static PackageFile? Open(Stream stream, ReadingLimits limits, FindingLog findings)
    {
        var bytes = BoundedBytes.Read(stream, limits.MaxBytes);
        if (bytes.IsTooLarge)
        {
            findings.Add(ReadingFindings.TooLarge(limits));
            return null;
        }

        if (PackageSigns.IsCompoundFile(bytes.Span))
        {
            findings.Unreadable(
                "file",
                "这是旧的二进制格式（doc、xls）或加密的文件，请另存为docx或xlsx后再读取。",
                "This is an old binary file (doc, xls) or an encrypted one; save it as docx or xlsx first.");
            return null;
        }

        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(bytes.ToStream());
            if (archive.Entries.Count <= MaxParts)
            {
                return new PackageFile(archive, ByName(archive), limits, findings);
            }

            findings.Limit("file", new LocalizedText("压缩包内的文件数", "files in the package"), MaxParts);
        }
        catch (Exception problem) when (IsBroken(problem))
        {
            findings.Unreadable("file", "文件不是压缩包，或压缩包已损坏。", "The file is no zip package, or a broken one.");
        }

        archive?.Dispose();
        return null;
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
        catch (XmlException)
        {
            _findings.Unreadable(part, "不是合格的XML，或者带有文档类型声明", "Not well-formed XML, or with a document type.");
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

    public void Dispose() => _archive.Dispose();

    private BudgetStream Open(ZipArchiveEntry entry)
    {
        _budget.CheckDeclared(entry.Length);
        try
        {
            return new BudgetStream(entry.Open(), _budget);
        }
        catch (Exception problem) when (IsBroken(problem))
        {
            throw new InvalidDataException(problem.Message, problem);
        }
    }

    // Names as the writers of packages have them: some put a slash in front or turn it round. The first of a name counts.
    private static Dictionary<string, ZipArchiveEntry> ByName(ZipArchive archive)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries.Reverse())
        {
            entries[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
        }

        return entries;
    }

    // What the framework's archive throws for broken offsets, lengths and data, from version to version; the file is in memory, so that
    // none of it is a failing disk.
    private static bool IsBroken(Exception problem)
        => problem is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException;
}
