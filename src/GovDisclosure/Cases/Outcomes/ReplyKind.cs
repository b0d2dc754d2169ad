using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>How a request was answered under the Regulations of 2007: one of the reply rows of the statistics of 2014.</summary>
/// <remarks>
/// The instances are those of <see cref="ReplyKind"/> and no others. Article 21 knows four replies and article 22 the partial
/// one; the statistics split the first and the refusal. Where today's taxonomy has no true counterpart,
/// <see cref="Outcome"/> is null: nothing is guessed.
/// </remarks>
[JsonShape(Codec = typeof(ReplyKindShape))]
public sealed partial class ReplyKind
{
    internal ReplyKind(string code, string row, LocalizedText name, Citation? basis, Outcome? outcome)
    {
        Code = Guard.NotBlank(code);
        Row = Guard.NotBlank(row);
        Name = Guard.NotNull(name);
        Basis = basis;
        Outcome = outcome;
    }

    /// <summary>The stable code, for example <c>refused.privacy</c>.</summary>
    public string Code { get; }

    /// <summary>The row of the form <c>2014-statistics</c> that counts the reply, for example <c>3.3.4.3</c>.</summary>
    public string Row { get; }

    /// <summary>The name; the Chinese one is the row's label without its number.</summary>
    public LocalizedText Name { get; }

    /// <summary>The article of 2007 behind it; null where the statistics have the row and the Regulations no article.</summary>
    public Citation? Basis { get; }

    /// <summary>The outcome of today's forms that says the same; null where none does.</summary>
    public Outcome? Outcome { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
