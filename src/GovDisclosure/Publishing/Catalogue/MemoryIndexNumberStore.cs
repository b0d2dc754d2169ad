using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>Keeps index numbers in memory, for tests and for a host that writes them to a place of its own; safe for several threads.</summary>
public sealed class MemoryIndexNumberStore : IIndexNumberStore
{
    private readonly Dictionary<(string Rule, string Publication), IssuedIndexNumber> _given = [];
    private readonly Dictionary<(string Rule, string Scope), SortedSet<long>> _serials = [];
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="publication"/> is empty, or the rule's pattern has a class and <paramref name="category"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serials of the pattern are used up.</exception>
    /// <exception cref="InvalidOperationException">Another rule gave this number already: two rules print the same numbers.</exception>
    public Task<IssuedIndexNumber> IssueAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_given)
        {
            var next = Next(Guard.NotNull(rule), Guard.NotBlank(publication), on, category);
            if (!_given.ContainsKey((next.Rule, next.Publication)))
            {
                Keep(next);
            }

            return Task.FromResult(next);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="publication"/> is empty, or the rule's pattern has a class and <paramref name="category"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serials of the pattern are used up.</exception>
    /// <exception cref="InvalidOperationException">Another rule gave this number already: two rules print the same numbers.</exception>
    public Task<IssuedIndexNumber> PreviewAsync(IndexNumberRule rule, string publication, LocalDate on, string category = "", CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_given)
        {
            return Task.FromResult(Next(Guard.NotNull(rule), Guard.NotBlank(publication), on, category));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public Task<bool> ImportAsync(IssuedIndexNumber number, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Guard.NotNull(number);
        lock (_given)
        {
            var isFree = !_given.ContainsKey((number.Rule, number.Publication)) && !_numbers.ContainsKey(number.Number)
                && !(_serials.TryGetValue((number.Rule, number.Scope), out var serials) && serials.Contains(number.Serial));
            if (isFree)
            {
                Keep(number);
            }

            return Task.FromResult(isFree);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IssuedIndexNumber>> ListAsync(string rule, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_given)
        {
            return Task.FromResult<IReadOnlyList<IssuedIndexNumber>>(ValueList.Copy(
                _given.Values.Where(number => number.Rule == rule).OrderBy(number => number.Scope, StringComparer.Ordinal).ThenBy(number => number.Serial)));
        }
    }

    private IssuedIndexNumber Next(IndexNumberRule rule, string publication, LocalDate on, string category)
    {
        if (_given.TryGetValue((rule.Id, publication), out var known))
        {
            return known;
        }

        var scope = rule.ScopeOf(on, category);
        var serial = _serials.TryGetValue((rule.Id, scope), out var serials) && serials.Count > 0 ? Math.Max(rule.Start, serials.Max + 1) : rule.Start;
        var number = rule.Format(on, serial, category);
        return _numbers.TryGetValue(number, out var other)
            ? throw new InvalidOperationException($"The number \"{number}\" of the rule \"{rule.Id}\" was given by the rule \"{other}\" already; two rules print the same numbers.")
            : new IssuedIndexNumber(rule.Id, publication, number, scope, serial, on);
    }

    private void Keep(IssuedIndexNumber number)
    {
        _given[(number.Rule, number.Publication)] = number;
        _numbers[number.Number] = number.Rule;
        if (!_serials.TryGetValue((number.Rule, number.Scope), out var serials))
        {
            _serials[(number.Rule, number.Scope)] = serials = [];
        }

        serials.Add(number.Serial);
    }
}
