using GovDisclosure.Tests.Shared;

namespace GovDisclosure.Data.Tests;

/// <summary>Every public type of the package is a value like those of the core, or says why it is none.</summary>
public class PackageTests
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.Data.SqlDialect"] = "a database's ways: it holds code",
        ["GovDisclosure.Data.SqlIndexNumberStore"] = "a store",
        ["GovDisclosure.Data.SqlPublicationStore"] = "a store",
        ["GovDisclosure.Data.SqlRegisterStore"] = "a store",
    };

    [Fact]
    public void Types_OfThePackage_AreValuesOrSayWhyNot() => Assert.Empty(PackageRules.Faults(typeof(SqlRegisterStore).Assembly, NoValues));
}
