using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>One class of a category scheme: what is published, or the channel through which it is.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record Category
{
    /// <summary>Makes a category.</summary>
    /// <param name="code">The code, unique in its scheme and compared ordinally.</param>
    /// <param name="name">The Chinese and the English name.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Category(string code, LocalizedText name)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The Chinese and the English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The code of the class above; null for a class of the first level.</summary>
    public string? Parent { get; init; }

    /// <summary>The rule that names the class; null where there is none.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The first day the class is in use; null for that of the scheme.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day the class is in use, inclusive; null for that of the scheme.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>The class as text.</summary>
    /// <returns>The Chinese name.</returns>
    public override string ToString() => Name.Chinese;
}
