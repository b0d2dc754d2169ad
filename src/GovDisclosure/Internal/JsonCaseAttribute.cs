namespace GovDisclosure.Internal;

/// <summary>One of the kinds of an abstract value; the member <c>kind</c> of its JSON says which.</summary>
/// <param name="code">The code of the kind.</param>
/// <param name="type">The type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class JsonCaseAttribute(string code, Type type) : Attribute
{
    public string Code { get; } = code;

    public Type Type { get; } = type;
}
