using GovDisclosure.Tests.Shared;

namespace GovDisclosure.OpenXml.Tests;

/// <summary>Every public type of the package is a value like those of the core, or says why it is none.</summary>
public class PackageTests
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.OpenXml.ExcelReportWriter"] = "a writer",
        ["GovDisclosure.OpenXml.ExcelSourceReader"] = "a reader",
        ["GovDisclosure.OpenXml.OpenXmlPersonalDataReader"] = "a reader",
        ["GovDisclosure.OpenXml.WordReportWriter"] = "a writer",
        ["GovDisclosure.OpenXml.WordSourceReader"] = "a reader",
    };

    [Fact]
    public void Types_OfThePackage_AreValuesOrSayWhyNot()
        => Assert.Empty(PackageRules.Faults(
            typeof(WordReportOptions).Assembly, NoValues, [(new WordReportOptions { HasContents = true }, new WordReportOptions { HasContents = true })]));
}
