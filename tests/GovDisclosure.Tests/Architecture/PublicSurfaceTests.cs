namespace GovDisclosure.Tests.Architecture;

/// <summary>What a host meets is counted: a public type more is a decision, not an accident.</summary>
public class PublicSurfaceTests
{
    // Each of these rooms came as a whole and has a bound of its own; all others share one.
    private static readonly string[] RoomsApart = ["Registers", "Publishing"];

    private static readonly Type[] Public = typeof(DisclosureService).Assembly.GetExportedTypes();

    // With what kept a person from filing in time (ReviewExcuse), which a host records.
    [Fact]
    public void PublicTypes_OfTheCore_AreNoMoreThanCounted()
        => AssertAtMost(273, Public.Where(type => !RoomsApart.Contains(Room(type))));

    [Theory]
    [InlineData("Registers", 32)]
    [InlineData("Publishing", 42)] // With the store of publications: the interface, the one in memory, the query, its page, an entry of the history, the register, and what is kept.
    public void PublicTypes_OfARoom_AreNoMoreThanCounted(string room, int most)
        => AssertAtMost(most, Public.Where(type => Room(type) == room));

    // Nested types count: they are met too.
    private static void AssertAtMost(int most, IEnumerable<Type> types)
    {
        var names = types.Select(type => type.FullName).Order(StringComparer.Ordinal).ToList();
        Assert.True(names.Count <= most, $"{names.Count} public types, at most {most}: make internal what no host needs, or raise the bound and say why.\n{string.Join('\n', names)}");
    }

    private static string Room(Type type) => type.Namespace!.Split('.') is ["GovDisclosure", var room, ..] ? room : string.Empty;
}
