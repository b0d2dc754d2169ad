using GovDisclosure.Internal;
using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>The figures of an organ's year as they were published or restated.</summary>
/// <remarks>Nothing takes the place of a publication: a restatement stands beside it with the next number. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisteredReport
{
    /// <summary>Makes a publication.</summary>
    /// <param name="site">The site.</param>
    /// <param name="number">1 for the publication, from 2 for restatements.</param>
    /// <param name="figures">The frozen figures; they name organ and year.</param>
    /// <param name="at">When it was recorded.</param>
    /// <param name="person">The key of who did.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> or <paramref name="person"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public RegisteredReport(string site, int number, LockedFigures figures, OffsetDateTime at, string person)
    {
        Site = Guard.NotBlank(site);
        Number = Guard.InRange(number, 1, int.MaxValue);
        Figures = Guard.NotNull(figures);
        At = at;
        Person = Guard.NotBlank(person);
    }

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>1 for the publication, from 2 for restatements.</summary>
    public int Number { get; }

    /// <summary>The frozen figures.</summary>
    public LockedFigures Figures { get; }

    /// <summary>When it was recorded.</summary>
    public OffsetDateTime At { get; }

    /// <summary>The key of who did.</summary>
    public string Person { get; }

    /// <summary>Why the figures were restated; null for the publication.</summary>
    public string? Reason { get; init; }

    /// <summary>The report as it was published, in the host's form, so that its page can be made again; null where the host keeps none with the figures.</summary>
    public string? Document { get; init; }

    /// <summary>The organ, the year and the number.</summary>
    /// <returns>For example <c>某局 2023 #1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Figures.Organ} {Figures.Year} #{Number}");
}
