using System.Text;

namespace GovDisclosure;

/// <summary>Reads the value of one member into a target; the reader stands on the value, which is not null.</summary>
internal delegate void LineMemberReader<in T>(ref LineParser parser, T target);

/// <summary>The members that an object of a line can have, with what each does.</summary>
internal sealed class LineMembers<T>
{
    private readonly (byte[] Name, LineMemberReader<T> Read)[] _members;
    private readonly string[] _names;
    private readonly int _firstOld;

    /// <param name="members">The members of the format.</param>
    /// <param name="old">The members of the formats before it, which are read for one version.</param>
    public LineMembers((string Name, LineMemberReader<T> Read)[] members, (string Name, LineMemberReader<T> Read)[]? old = null)
    {
        _firstOld = members.Length;
        _members = [.. members.Concat(old ?? []).Select(m => (Encoding.UTF8.GetBytes(m.Name), m.Read))];
        _names = [.. members.Select(m => m.Name)];
    }

    /// <summary>The members of the format, for messages.</summary>
    public LocalizedText Known => QuotedText.List(_names);

    /// <summary>The place of a member; -1 for one that is not known.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (name.SequenceEqual(_members[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    public bool IsOld(int index) => index >= _firstOld;

    public void Read(int index, ref LineParser parser, T target) => _members[index].Read(ref parser, target);
}
