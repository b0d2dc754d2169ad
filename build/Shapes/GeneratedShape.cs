namespace GovDisclosure.Shapes;

/// <summary>What is written for one type.</summary>
/// <param name="Hint">The name of the generated file.</param>
/// <param name="Type">The type, in full.</param>
/// <param name="Instance">The expression of its shape; empty where it has none of its own.</param>
/// <param name="Source">The generated text; empty where nothing is generated.</param>
/// <param name="IsValue">Whether the type is an enumeration or a structure, so that there is a form of it that may be missing.</param>
/// <param name="Problems">Why no form can be written, a line each.</param>
internal sealed record GeneratedShape(string Hint, string Type, string Instance, string Source, bool IsValue, string Problems);
