namespace GovDisclosure.Prose;

/// <summary>A contradiction among the numbers of one text.</summary>
/// <param name="Expected">What one side says.</param>
/// <param name="Actual">What the other says.</param>
/// <param name="Message">Both with their parts.</param>
internal sealed record Imbalance(string Expected, string Actual, LocalizedText Message);
