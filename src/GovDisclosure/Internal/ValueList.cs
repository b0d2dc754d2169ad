using System.Collections;

namespace GovDisclosure.Internal;

/// <summary>An immutable list with structural equality: what every list-valued property of the assembly holds.</summary>
/// <remarks>
/// Public members show <see cref="IReadOnlyList{T}"/>; an <c>init</c> accessor copies what it is given with
/// <see cref="ValueList.Copy{T}"/>, so that records that hold lists stay immutable and compare by content.
/// </remarks>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
internal static class ValueList
{
    /// <summary>Copies a sequence; a list that is one already is returned as it is, and null gives the empty list.</summary>
    public static ValueList<T> Copy<T>(IEnumerable<T>? source) => source switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        ICollection<T> { Count: 0 } => ValueList<T>.Empty,
        _ => new ValueList<T>([.. source]),
    };
}
