namespace GovDisclosure.Portal.Tests;

/// <summary>One browser and one portal at a time: the machine of a build has two cores.</summary>
[CollectionDefinition("browser")]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>;
