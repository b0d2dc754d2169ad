using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>A parameter of the law with its source: a number never stands without the article that sets it.</summary>
/// <typeparam name="T">The type of the parameter: working days, a yes or no, a day of the year.</typeparam>
/// <remarks>Equality compares the value and the citation. A host's own promise is a new value that cites the host's own instrument.</remarks>
[JsonShape(Codec = typeof(RuleValueShape))]
public sealed partial record RuleValue<T>
    where T : notnull
{
    /// <summary>Makes a parameter.</summary>
    /// <param name="value">The value.</param>
    /// <param name="citation">The article, or the whole instrument, that sets it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public RuleValue(T value, Citation citation)
    {
        Value = value;
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>Where the value comes from, and how well that is known.</summary>
    public Citation Citation { get; }

    /// <summary>The value with its source, in Chinese.</summary>
    /// <returns>For example 20（《中华人民共和国政府信息公开条例》第三十三条第二款）.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value}（{Citation.In(Language.Chinese)}）");
}
