using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.Categories;

/// <summary>How many items were published in a class or through a channel.</summary>
/// <remarks>Equality compares both members.</remarks>
[JsonShape]
public sealed partial record CategoryCount
{
    /// <summary>Makes a count.</summary>
    /// <param name="code">The code of the class.</param>
    /// <param name="count">The count, exact or approximate.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public CategoryCount(string code, ReportedCount count)
    {
        Code = Guard.NotBlank(code);
        Count = count;
    }

    /// <summary>The code of the class.</summary>
    public string Code { get; }

    /// <summary>The count, exact or approximate.</summary>
    public ReportedCount Count { get; }
}
