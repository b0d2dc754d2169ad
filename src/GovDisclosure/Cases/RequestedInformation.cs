using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>What was asked for (2019, art. 29: name, number or description, and the form wished for).</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RequestedInformation
{
    /// <summary>The name of the information; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The number of the document (文号); null for none.</summary>
    public string? Number { get; init; }

    /// <summary>Another description that lets the organ find it; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The form wished for (载体形式), for example 纸质 or 电子邮件; null for none.</summary>
    public string? Form { get; init; }

    /// <summary>The way of provision wished for (获取信息的方式), for example 邮寄 or 当面领取; null for none.</summary>
    public string? Provision { get; init; }

    /// <summary>What it is needed for (用途): own production, living or research under 2007, art. 13; null where it was not said.</summary>
    public string? Purpose { get; init; }

    /// <summary>The name, number or description, whichever is there first.</summary>
    /// <returns>A short text; empty where nothing is known.</returns>
    public override string ToString() => Name ?? Number ?? Description ?? string.Empty;
}
