using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>Keeps the index numbers that were given, so that none is given twice, whoever asks at the same time.</summary>
public interface IIndexNumberStore
{
    /// <summary>Gives a document its number; the one that it has where it has one already, whatever its day and class are now.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="publication">The document's id.</param>
    /// <param name="on">The day of its publication.</param>
    /// <param name="category">The code of its class; empty for none.</param>
    /// <param name="cancellationToken">Stops before the number is given.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">Another rule gave this number already: two rules print the same numbers.</exception>
    Task<IssuedIndexNumber> IssueAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default);

    /// <summary>The number that a document would be given now; none is given.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="publication">The document's id.</param>
    /// <param name="on">The day of its publication.</param>
    /// <param name="category">The code of its class; empty for none.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>The number; another where somebody is faster.</returns>
    Task<IssuedIndexNumber> PreviewAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default);

    /// <summary>Takes in a number that was given elsewhere.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Stops before it is taken in.</param>
    /// <returns>Whether it was taken in; false where the document has a number already, or the serial or the number is taken.</returns>
    Task<bool> ImportAsync(IssuedIndexNumber number, CancellationToken cancellationToken = default);

    /// <summary>The numbers that were given by a rule.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <returns>The numbers by scope and serial.</returns>
    Task<IReadOnlyList<IssuedIndexNumber>> ListAsync(string rule, CancellationToken cancellationToken = default);
}
