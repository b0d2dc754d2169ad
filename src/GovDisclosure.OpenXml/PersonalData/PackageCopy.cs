using System.IO.Compression;

namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>Writes the masked copy of a package: the same parts in the same order, with the times that they have, but for the order of calculation, which Excel makes again.</summary>
internal sealed class PackageCopy(PackageCheck check, ZipArchive archive)
{
    public void Write(Stream output)
    {
        using var copy = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => !PartKinds.IsCalculationChain(entry.FullName)))
        {
            var target = copy.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            target.LastWriteTime = entry.LastWriteTime;
            using var part = target.Open();
            check.Part(entry, part);
        }
    }
}
