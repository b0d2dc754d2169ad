using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>One step of the procedure of a reply inside an organ.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReplyStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="code">The code, for example <c>approve</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="from">The states from which it can be taken; <see cref="ReplyProcedure.Start"/> for a reply not begun.</param>
    /// <param name="to">The state after it.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="to"/> is empty, or <paramref name="from"/> has no state.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="from"/> is null.</exception>
    public ReplyStep(string code, LocalizedText name, IReadOnlyList<string> from, string to)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
        From = ValueList.Copy(Guard.NotNull(from));
        To = Guard.NotBlank(to);
        if (From.Count == 0)
        {
            throw new ArgumentException("A step can be taken from some state.", nameof(from));
        }
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The states from which it can be taken.</summary>
    public IReadOnlyList<string> From { get; }

    /// <summary>The state after it.</summary>
    public string To { get; }

    /// <summary>Whether the step is the delivery: the reply itself, with its event and its decision. No other step is one.</summary>
    public bool IsDelivery { get; init; }

    /// <summary>The states and the code.</summary>
    /// <returns>For example <c>drafted|reviewed → returned (send-back)</c>.</returns>
    public override string ToString() => $"{string.Join("|", From)} → {To} ({Code})";
}
