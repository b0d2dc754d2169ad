using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>What a store writes at once, all of it or nothing.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterCommit
{
    /// <summary>Makes a commit.</summary>
    /// <param name="site">The site of all of it.</param>
    /// <exception cref="ArgumentException"><paramref name="site"/> is empty.</exception>
    public RegisterCommit(string site) => Site = Guard.NotBlank(site);

    /// <summary>The site.</summary>
    public string Site { get; }

    /// <summary>The requests, none of them twice.</summary>
    public IReadOnlyList<RegisterWrite> Writes { get; init => field = ValueList.Copy(value); } = ValueList<RegisterWrite>.Empty;

    /// <summary>What goes into the outbox with it.</summary>
    public IReadOnlyList<RegisterMessage> Messages { get; init => field = ValueList.Copy(value); } = ValueList<RegisterMessage>.Empty;

    /// <summary>How many requests and messages.</summary>
    /// <returns>For example <c>main 3+1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Site} {Writes.Count}+{Messages.Count}");
}
