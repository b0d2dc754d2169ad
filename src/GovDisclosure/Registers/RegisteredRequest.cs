using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>A request as a register keeps it, with its row.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisteredRequest
{
    /// <summary>Puts a request and its row together.</summary>
    /// <param name="row">The row.</param>
    /// <param name="request">The request after all its entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegisteredRequest(RegisterRow row, DisclosureRequest request)
    {
        Row = Guard.NotNull(row);
        Request = Guard.NotNull(request);
    }

    /// <summary>The row.</summary>
    public RegisterRow Row { get; }

    /// <summary>The request after all its entries.</summary>
    public DisclosureRequest Request { get; }

    /// <summary>The request and its version.</summary>
    /// <returns>For example <c>2024-17（2024-03-04收到） #3</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Request} #{Row.Version}");
}
