using GovDisclosure.Internal;
using static GovDisclosure.Wording;

namespace GovDisclosure.Registers;

/// <summary>The way of a reply through an organ: who may follow whom, as a table that a host replaces.</summary>
/// <remarks>The law asks for a reply within the period, not for a procedure: this one is custom. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record ReplyProcedure
{
    /// <summary>The state of a reply that is not begun.</summary>
    public const string Start = "new";

    /// <summary>Makes a procedure.</summary>
    /// <param name="steps">The steps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two have one code, or none is the delivery.</exception>
    public ReplyProcedure(IReadOnlyList<ReplyStep> steps)
    {
        Steps = Keyed.Unique(steps, step => step.Code, nameof(steps));
        if (!Steps.Any(step => step.IsDelivery))
        {
            throw new ArgumentException("One step is the delivery.", nameof(steps));
        }
    }

    /// <summary>Accept, draft, review, send back, approve, deliver (受理、拟稿、审核、退回、签发、送达).</summary>
    public static ReplyProcedure Default { get; } = new(
    [
        new("accept", Of("受理", "accept"), [Start], "accepted"),
        new("draft", Of("拟稿", "draft"), ["accepted", "drafted", "returned"], "drafted"),
        new("review", Of("审核", "review"), ["drafted"], "reviewed"),
        new("send-back", Of("退回", "send back"), ["drafted", "reviewed", "approved"], "returned"),
        new("approve", Of("签发", "approve"), ["reviewed"], "approved"),
        new("deliver", Of("送达", "deliver"), ["approved"], "delivered") { IsDelivery = true },
    ]);

    /// <summary>The steps.</summary>
    public IReadOnlyList<ReplyStep> Steps { get; }

    /// <summary>Finds a step.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The step; null where there is none.</returns>
    public ReplyStep? Find(string code) => Steps.FirstOrDefault(step => step.Code == code);

    /// <summary>The steps that can be taken from a state.</summary>
    /// <param name="state">The state; null for a reply that is not begun.</param>
    /// <returns>The steps in the order of the table; none after the end.</returns>
    public IReadOnlyList<ReplyStep> StepsFrom(string? state) => ValueList.Copy(Steps.Where(step => step.From.Contains(state ?? Start)));

    /// <summary>The codes of the steps.</summary>
    /// <returns>For example <c>accept draft review</c>.</returns>
    public override string ToString() => string.Join(" ", Steps.Select(step => step.Code));
}
