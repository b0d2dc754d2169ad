namespace GovDisclosure.AspNetCore.Input;

/// <summary>What is wrong with one field.</summary>
internal sealed record FieldProblem(string Field, LocalizedText Message);
