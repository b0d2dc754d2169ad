using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Reading.Tests;

/// <summary>Every public type of the package is a value like those of the core, or says why it is none.</summary>
public class PackageTests
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.Reading.HtmlSourceReader"] = "a reader",
        ["GovDisclosure.Reading.PdfSourceReader"] = "a reader",
    };

    [Fact]
    public void Types_OfThePackage_AreValuesOrSayWhyNot() => Assert.Empty(PackageRules.Faults(typeof(HtmlSourceReader).Assembly, NoValues));
}
