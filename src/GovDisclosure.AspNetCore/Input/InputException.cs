namespace GovDisclosure.AspNetCore.Input;

/// <summary>Fields of a call cannot be used; all of them are told.</summary>
internal sealed class InputException(IReadOnlyList<FieldProblem> problems) : Exception("The fields of the call cannot be used.")
{
    public IReadOnlyList<FieldProblem> Problems => problems;
}
