using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>What references in JSON are looked up in beside the library's own data: a host's regimes, tariffs, forms, schemes, outlines, instruments, calendars.</summary>
/// <remarks>An answer names its regime, tariff or form by code. One that a host derived can be read back only where it is given here.</remarks>
public sealed class JsonReferences
{
    private readonly object[] _known;

    /// <summary>Collects what a host has.</summary>
    /// <param name="known">Regimes, tariffs, forms, category schemes, outlines, instruments and calendars, in any order; copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    public JsonReferences(params IEnumerable<object> known) => _known = [.. Guard.NotNull(known)];

    /// <summary>The library's own data alone.</summary>
    public static JsonReferences BuiltIn { get; } = new();

    internal IEnumerable<T> Of<T>() => _known.OfType<T>();

    /// <summary>The values, named by their kinds.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => ShortText.Of(string.Join("、", _known));
}
