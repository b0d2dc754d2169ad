namespace GovDisclosure.AspNetCore.Input;

/// <summary>A field of a call as the description of the endpoints tells it.</summary>
internal sealed record Field(string Name, FieldKind Kind, string Description, bool IsRequired = false)
{
    public IReadOnlyList<string> Codes { get; init; } = [];

    public bool IsMany { get; init; }

    public static Field Text(string name, string description, bool isRequired = false) => new(name, FieldKind.Text, description, isRequired);

    public static Field Date(string name, string description, bool isRequired = false) => new(name, FieldKind.Date, description, isRequired);

    public static Field Number(string name, string description, bool isRequired = false) => new(name, FieldKind.Number, description, isRequired);

    public static Field Flag(string name, string description) => new(name, FieldKind.Flag, description);

    public static Field Code<T>(string name, string description, bool isRequired = false)
        where T : struct, Enum
        => new(name, FieldKind.Code, description, isRequired) { Codes = [.. CodesOf<T>.All] };
}
