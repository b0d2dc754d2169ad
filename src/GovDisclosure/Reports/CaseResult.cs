using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>How many reconsiderations or suits had one result, in the words of the report.</summary>
[JsonShape]
public sealed partial record CaseResult
{
    /// <summary>Makes a result.</summary>
    /// <param name="count">How many cases (件).</param>
    /// <param name="wording">The result as the rest of the clause behind 一件, for example 已责令被申请人重新作出答复.</param>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public CaseResult(long count, string wording)
    {
        Count = Guard.NotNegative(count);
        Wording = Guard.NotBlank(wording);
    }

    /// <summary>How many cases (件).</summary>
    public long Count { get; }

    /// <summary>The result as the rest of the clause behind the count.</summary>
    public string Wording { get; }
}
