namespace GovDisclosure.Internal;

/// <summary>What was made of the other members of a value once it was asked for: it takes no part in the value's equality.</summary>
/// <remarks>Two threads that ask at once both make it, and one of the two equal results stays.</remarks>
internal struct Derived<T> : IEquatable<Derived<T>>
    where T : class
{
    /// <summary>The result; null where it was not asked for yet.</summary>
    public T? Value { get; set; }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<T>;

    public override readonly int GetHashCode() => 0;
}
