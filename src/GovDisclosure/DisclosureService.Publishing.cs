using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using GovDisclosure.Sources;

namespace GovDisclosure;

/// <content>Publication: personal data looked for before, catalogue and deadlines.</content>
public sealed partial class DisclosureService
{
    private static readonly IPersonalDataReader[] TextChecks = [new HtmlPersonalData(), new TextPersonalData()];

    /// <summary>The readers that look for personal data in whole files and mask it, asked in their order; text and HTML are read after them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<IPersonalDataReader> PersonalDataReaders { get; init => field = ValueList.Copy(Guard.NotNull(value, nameof(PersonalDataReaders))); } = [];

    /// <summary>Looks for personal data in a file that is to be published, hidden content included.</summary>
    /// <param name="stream">The file; read to its end or to a limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="options">What is looked for; null for everything, with ages told on <see cref="Today"/>.</param>
    /// <returns>What was found and what could not be read; never a value.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public PersonalDataReport CheckPersonalData(Stream stream, string name, PersonalDataOptions? options = null) => Look(stream, name, options, null);

    /// <summary>Looks for personal data in a file and writes a copy of the same form with it masked.</summary>
    /// <param name="stream">The file; read to its end or to a limit and not closed.</param>
    /// <param name="name">The file's name or address; its ending helps to pick the reader.</param>
    /// <param name="output">Where the copy goes; left open. Text, HTML and what <see cref="PersonalDataReaders"/> know; nothing is written of another kind.</param>
    /// <param name="options">What is looked for and how it is masked; null for everything.</param>
    /// <returns>What was found and masked; with a finding of the rule <c>personal-data.not-masked</c> where no copy was written.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A stream itself fails.</exception>
    public PersonalDataReport MaskPersonalData(Stream stream, string name, Stream output, PersonalDataOptions? options = null)
        => Look(stream, name, options, Guard.NotNull(output));

    /// <summary>Looks for personal data in a file that was read already.</summary>
    /// <param name="document">The file; what its reader left out is not looked at.</param>
    /// <param name="options">What is looked for; null for everything.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public PersonalDataReport CheckPersonalData(SourceDocument document, PersonalDataOptions? options = null)
        => DocumentPersonalData.Check(Guard.NotNull(document), OnToday(options));

    private PersonalDataReport Look(Stream stream, string name, PersonalDataOptions? options, Stream? masked)
    {
        Guard.NotNull(stream);
        Guard.NotBlank(name);
        using var peek = new PeekStream(stream);
        var head = peek.Head();
        Stream file = stream.CanSeek ? Rewound(stream, head.Length) : peek;
        var own = OnToday(options);
        foreach (var reader in PersonalDataReaders)
        {
            if (reader.CanRead(name, head))
            {
                return reader.Read(file, name, own, ReferenceEquals(Limits, ReadingLimits.Default) ? null : Limits, masked);
            }
        }

        foreach (var reader in Readers.Where(reader => reader.Format is SourceFormat.Pdf or SourceFormat.Word or SourceFormat.Excel))
        {
            if (reader.CanRead(name, head))
            {
                var report = DocumentPersonalData.Check(reader.Read(file, name, Limits), own);
                return masked is null ? report : report with { Findings = [.. report.Findings, DocumentPersonalData.NotMasked] };
            }
        }

        foreach (var reader in TextChecks)
        {
            if (reader.CanRead(name, head))
            {
                return reader.Read(file, name, own, Limits, masked);
            }
        }

        return new PersonalDataReport(name, []) { Findings = [ReadingFindings.Unreadable("没有可读取此类文件的读取器，未检查。", "No reader knows this kind of file; it was not checked.")] };
    }

    private PersonalDataOptions OnToday(PersonalDataOptions? options)
    {
        var given = options ?? PersonalDataOptions.Default;
        return given.On is null ? given with { On = Today } : given;
    }

    private static Stream Rewound(Stream stream, int read)
    {
        stream.Seek(-read, SeekOrigin.Current);
        return stream;
    }
}
