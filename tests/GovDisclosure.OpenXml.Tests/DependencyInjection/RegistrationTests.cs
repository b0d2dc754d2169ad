using GovDisclosure.Rendering;
using GovDisclosure.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.OpenXml.Tests.DependencyInjection;

public class RegistrationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddGovDisclosureOpenXml_BesideTheCore_AddsWritersAndReadersOnce(bool isFirst)
    {
        var services = new ServiceCollection();
        services = isFirst
            ? (ServiceCollection)services.AddGovDisclosureOpenXml().AddGovDisclosureOpenXml().AddGovDisclosure()
            : (ServiceCollection)services.AddGovDisclosure().AddGovDisclosureOpenXml().AddGovDisclosureOpenXml();
        using var provider = services.BuildServiceProvider();
        Assert.Equal(["docx", "html", "json", "md", "txt", "xlsx"], provider.GetRequiredService<DisclosureService>().Writers.Select(w => w.Format).Order(StringComparer.Ordinal));
        Assert.Equal([SourceFormat.Word, SourceFormat.Excel], provider.GetRequiredService<DisclosureService>().Readers.Select(r => r.Format));
    }

    [Fact]
    public void AddGovDisclosureOpenXml_HostsOwnWriter_Stays()
    {
        var own = new WordReportWriter(new WordReportOptions { HasContents = true });
        using var provider = new ServiceCollection().AddSingleton<IReportWriter>(own).AddGovDisclosureOpenXml().BuildServiceProvider();
        Assert.Same(own, provider.GetServices<IReportWriter>().Single(w => w.Format == "docx"));
    }

    [Fact]
    public void AddGovDisclosureOpenXml_WithoutServices_Throws()
        => Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddGovDisclosureOpenXml());
}
