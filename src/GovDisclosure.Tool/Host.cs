using System.Text;
using GovDisclosure.Calendars;
using GovDisclosure.Tool.Verbs;
using GovDisclosure.Json;
using GovDisclosure.OpenXml;
using GovDisclosure.Reading;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tool;

/// <summary>What a verb talks to: the three streams, and files named on the command line.</summary>
internal sealed class Host(Func<Stream> openInput, TextWriter output, TextWriter error)
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>The library with the readers and writers of its packages.</summary>
    public DisclosureService Service => field ??= new DisclosureService
    {
        Readers = [.. DocumentReaders.All, new WordSourceReader(), new ExcelSourceReader()],
        PersonalDataReaders = [new OpenXmlPersonalDataReader()],
        Writers = [.. DisclosureService.BuiltInWriters, new WordReportWriter(), new ExcelReportWriter()],
        Tally = new TallyOptions { KeepCases = true },
    };

    /// <summary>The library without readers and writers, for verbs of days and law: it starts faster.</summary>
    public DisclosureService Law => field ??= new DisclosureService();

    /// <summary>The library over the calendar that a command line asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueSoon"/> is below 0 or above 1000.</exception>
    public static DisclosureService ServiceOver(WorkingDayCalendar calendar, int dueSoon) => new() { Calendars = new CalendarSource(calendar), DueSoonWorkingDays = dueSoon };

    /// <summary>The terminal that progress is drawn on; null where a person does not sit at one.</summary>
    public TextWriter? Terminal { get; init; }

    /// <summary>Opens a file to read; <c>-</c> is standard input.</summary>
    /// <exception cref="UnusableInputException">The file is not there or cannot be read.</exception>
    public Stream OpenInput(string path)
    {
        if (path == "-")
        {
            return openInput();
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw UnusableInputException.Of(path, problem);
        }
    }

    /// <summary>A file that is opened when its turn comes; standard input can be read once.</summary>
    public ReportSource Source(string path) => path == "-" ? ReportSource.Of(path, openInput, canReopen: false) : ReportSource.OfFile(path);

    /// <summary>Opens a file as UTF-8 text, line by line.</summary>
    public StreamReader OpenText(string path) => new(OpenInput(path), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 16);

    /// <summary>Passes on text that is UTF-8 already: to a stream as it is, behind what was written before it.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        if (Output is StreamWriter { Encoding: UTF8Encoding } writer)
        {
            writer.Flush();
            writer.BaseStream.Write(text);
            return;
        }

        Output.Write(Encoding.UTF8.GetString(text));
        Output.Flush();
    }

    /// <summary>Tells on the error stream why something cannot be used; what the message quotes of a file or the command line becomes harmless.</summary>
    public void WriteProblem(string message)
    {
        // A message's own line ends part the mistakes of one file.
        foreach (var line in message.Split('\n'))
        {
            Error.WriteLine(PlainLine.Of(line));
        }
    }

    /// <summary>Turns a broken data file into one clear message, a line for each mistake.</summary>
    public static UnusableInputException Unusable(DataFileException problem, Language language)
        => new(string.Join('\n', problem.Problems.Select(p => PlainLine.Of(p.In(language)))), problem);
}
