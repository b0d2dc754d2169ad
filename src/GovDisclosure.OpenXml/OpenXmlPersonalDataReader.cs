using System.IO.Compression;
using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.OpenXml.PersonalData;
using GovDisclosure.Publishing;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Looks for personal data in Word documents and Excel workbooks, and masks it in a copy: hidden sheets, rows and columns, comments, deleted text and properties too.</summary>
/// <remarks>
/// <para>Parts are read as streams, so that a sheet of a million rows needs no more memory than its longest row and the workbook's table of
/// texts. Workbooks and documents inside are looked at like the file; other embedded files are told and not opened, pictures are counted.</para>
/// <para>In a masked copy every part keeps its name and its markup; a number that is masked becomes a text in its cell, and its formula goes.</para>
/// </remarks>
public sealed class OpenXmlPersonalDataReader : IPersonalDataReader
{
    private static readonly ReadingLimits Streaming = new() { MaxBytes = int.MaxValue, MaxUnpackedBytes = int.MaxValue };

    /// <inheritdoc/>
    public bool CanRead(string name, ReadOnlySpan<byte> head)
    {
        var ending = Path.GetExtension(Guard.NotNull(name)).ToUpperInvariant();
        var isOffice = ending is ".DOCX" or ".DOCM" or ".DOTX" or ".XLSX" or ".XLSM" or ".XLTX";
        return PackageSigns.IsZip(head)
            ? isOffice || head.IndexOf("word/"u8) >= 0 || head.IndexOf("xl/"u8) >= 0
            : PackageSigns.IsCompoundFile(head) && (isOffice || ending is ".DOC" or ".XLS" or ".WPS" or ".ET");
    }

    /// <inheritdoc/>
    public PersonalDataReport Read(Stream stream, string name, PersonalDataOptions? options = null, ReadingLimits? limits = null, Stream? masked = null)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        limits ??= Streaming;
        var scanner = new PersonalDataScanner(options);
        var findings = new List<Finding>();
        try
        {
            Package(stream, scanner, options, limits, findings, masked);
        }
        catch (InvalidDataException)
        {
            findings.Add(ReadingFindings.Unreadable("文件不是压缩包，或压缩包已损坏或加密，未全部检查。", "The file is no zip package, or a broken or encrypted one; it was not checked to its end."));
        }
        catch (ReadingLimitException problem)
        {
            findings.Add(ReadingFindings.Limit(ReadingFindings.File, problem.What, problem.Limit));
        }

        return scanner.ToReport(name, findings);
    }

    private static void Package(Stream stream, PersonalDataScanner scanner, PersonalDataOptions? options, ReadingLimits limits, List<Finding> findings, Stream? masked)
    {
        var file = stream;
        if (!stream.CanSeek)
        {
            var bytes = BoundedBytes.Read(stream, Math.Min(limits.MaxBytes, ReadingLimits.Default.MaxBytes));
            if (bytes.IsTooLarge)
            {
                findings.Add(ReadingFindings.TooLarge(ReadingLimits.Default));
                return;
            }

            file = bytes.ToStream();
        }

        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        new PackageCheck(archive, scanner, options, new UnpackedBudget(limits.MaxUnpackedBytes), findings).Run(masked);
    }
}
