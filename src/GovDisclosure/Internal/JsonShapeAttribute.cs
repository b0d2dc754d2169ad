namespace GovDisclosure.Internal;

/// <summary>Marks a value that leaves the library as JSON: its form, <c>ToJson</c>, <c>WriteTo</c> and a short <c>ToString</c> are written when the library is built.</summary>
/// <remarks>On a property it names a <see cref="Codec"/> of its own.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, Inherited = false)]
internal sealed class JsonShapeAttribute : Attribute
{
    /// <summary>The schema's name where it is not the type's name in words with hyphens.</summary>
    public string? Id { get; set; }

    /// <summary>A form written by hand, with a static member <c>Instance</c>; with <c>Of</c> where the type is generic.</summary>
    public Type? Codec { get; set; }

    /// <summary>Whether the value stands alone in files: the schema is written everywhere, and a file without it is refused.</summary>
    public bool IsFile { get; set; }

    /// <summary>Whether only the short text is written, for what holds a host's code and cannot be sent.</summary>
    public bool TextOnly { get; set; }

    /// <summary>Whether the default of the struct is a value like any other, such as a count of zero; of all others it is refused.</summary>
    public bool DefaultIsValue { get; set; }

    /// <summary>Whether its days are read from instants with an offset too: what a host's register sends.</summary>
    public bool TakesMoments { get; set; }

    /// <summary>A day that may stand beside the members and is no part of the value.</summary>
    public string? Beside { get; set; }
}
