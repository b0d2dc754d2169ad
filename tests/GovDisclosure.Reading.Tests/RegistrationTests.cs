using GovDisclosure.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.Reading.Tests;

public class RegistrationTests
{
    [Fact]
    public void AddGovDisclosureReading_CalledTwice_RegistersEachReaderOnce()
    {
        using var provider = new ServiceCollection().AddGovDisclosureReading().AddGovDisclosureReading().BuildServiceProvider();

        Assert.Equal([typeof(HtmlSourceReader), typeof(PdfSourceReader)], provider.GetServices<ISourceReader>().Select(reader => reader.GetType()));
    }

    [Fact]
    public void All_Readers_AreOneForEachFormat()
        => Assert.Equal([SourceFormat.Html, SourceFormat.Pdf], DocumentReaders.All.Select(reader => reader.Format));
}
