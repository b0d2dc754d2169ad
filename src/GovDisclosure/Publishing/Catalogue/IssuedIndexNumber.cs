using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>An index number that was given to a document: once, and for ever.</summary>
[JsonShape]
public sealed partial record IssuedIndexNumber
{
    /// <summary>Makes an entry.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="publication">The id of the document.</param>
    /// <param name="number">The number.</param>
    /// <param name="scope">In which count of serials it falls, see <see cref="IndexNumberRule.ScopeOf"/>.</param>
    /// <param name="serial">The serial, from 1.</param>
    /// <param name="on">The day of publication.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="serial"/> is below 1.</exception>
    public IssuedIndexNumber(string rule, string publication, string number, string scope, long serial, LocalDate on)
    {
        Rule = Guard.NotBlank(rule);
        Publication = Guard.NotBlank(publication);
        Number = Guard.NotBlank(number);
        Scope = Guard.NotBlank(scope);
        Serial = Guard.InRange(serial, 1, long.MaxValue);
        On = on;
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>The id of the document.</summary>
    public string Publication { get; }

    /// <summary>The number.</summary>
    public string Number { get; }

    /// <summary>In which count of serials it falls.</summary>
    public string Scope { get; }

    /// <summary>The serial.</summary>
    public long Serial { get; }

    /// <summary>The day of publication.</summary>
    public LocalDate On { get; }
}
