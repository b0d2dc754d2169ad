namespace GovDisclosure.OpenXml.Tests;

/// <summary>Tests that measure the whole process: nothing runs beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;
