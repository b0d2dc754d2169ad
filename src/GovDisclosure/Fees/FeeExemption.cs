using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>A reduction or exemption (减免) that a tariff grants to a group of applicants.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeExemption
{
    /// <summary>Makes an exemption.</summary>
    /// <param name="code">A stable code, for example <c>minimumLiving</c>.</param>
    /// <param name="name">Who it is for.</param>
    /// <param name="share">The share of the fee that is not charged, above 0 and up to 1; 1 is a full exemption.</param>
    /// <param name="source">The article that grants it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0 and up to 1.</exception>
    public FeeExemption(string code, LocalizedText name, decimal share, Citation source)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
        Share = share is > 0 and <= 1
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, "The share must be above 0 and at most 1.");
        Source = Guard.NotNull(source);
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>Who it is for.</summary>
    public LocalizedText Name { get; }

    /// <summary>The share of the fee that is not charged; 1 is a full exemption.</summary>
    public decimal Share { get; }

    /// <summary>The article that grants it.</summary>
    public Citation Source { get; }

    /// <summary>What the applicant has to show, for example a certificate; null where nothing is named.</summary>
    public LocalizedText? Condition { get; init; }
}
