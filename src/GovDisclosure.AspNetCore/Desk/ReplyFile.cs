namespace GovDisclosure.AspNetCore;

/// <summary>A file that goes with a reply, as the desk and the applicant see it.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Key">The key by which it is asked for.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOfRemadeReply">Whether it goes with the reply that a reconsideration decision or a judgment ordered, and not with the first.</param>
public sealed record ReplyFile(string Key, string Name, bool IsOfRemadeReply)
{
    /// <summary>The name of the file.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
