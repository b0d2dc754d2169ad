using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>A page of a list.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterPage
{
    /// <summary>Makes a page.</summary>
    /// <param name="rows">The rows, in the order that was asked for.</param>
    /// <param name="next">What <see cref="RegisterQuery.After"/> has to be for the next page; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public RegisterPage(IReadOnlyList<RegisterRow> rows, string? next)
    {
        Rows = ValueList.Copy(Guard.NotNull(rows));
        Next = next;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<RegisterRow> Rows { get; }

    /// <summary>What <see cref="RegisterQuery.After"/> has to be for the next page; null where there is none.</summary>
    public string? Next { get; }

    /// <summary>How many rows there are.</summary>
    /// <returns>For example <c>20</c>, or <c>20+</c> where more follow.</returns>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count}{(Next is null ? string.Empty : "+")}");
}
