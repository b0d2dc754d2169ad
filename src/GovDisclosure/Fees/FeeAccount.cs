using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>The fee of one request with its whole history: set, corrected, waived, paid, refunded.</summary>
/// <remarks>
/// An immutable value: <see cref="With"/> returns a longer history. Movements keep the order given. Equality compares all
/// members. The Measures say nothing of refunds; they follow the local rules of the collecting organ.
/// </remarks>
[JsonShape]
public sealed partial record FeeAccount
{
    /// <summary>Makes an empty account.</summary>
    /// <param name="requestId">The host's number of the request.</param>
    /// <exception cref="ArgumentException"><paramref name="requestId"/> is empty.</exception>
    public FeeAccount(string requestId) => RequestId = Guard.NotBlank(requestId);

    /// <summary>The host's number of the request.</summary>
    public string RequestId { get; }

    /// <summary>The movements, in the order given.</summary>
    public IReadOnlyList<FeeMovement> Movements { get; init => field = ValueList.Copy(value); } = ValueList<FeeMovement>.Empty;

    /// <summary>What is to be paid in all, in yuan: set and corrected, less what was waived.</summary>
    public decimal Due => Sum(FeeMovementKind.Assessed) + Sum(FeeMovementKind.Corrected) - Sum(FeeMovementKind.Waived);

    /// <summary>What the organ has, in yuan: paid less refunded.</summary>
    public decimal Collected => Sum(FeeMovementKind.Paid) - Sum(FeeMovementKind.Refunded);

    /// <summary>What is still to be paid, in yuan; negative when money has to go back.</summary>
    public decimal Balance => Due - Collected;

    /// <summary>Whether a fee was set and is paid in full: the day of the last payment restarts the period of the reply.</summary>
    public bool IsPaidInFull => Movements.Any(m => m.Kind == FeeMovementKind.Assessed) && Balance <= 0;

    /// <summary>A longer history.</summary>
    /// <param name="movement">The movement that is added at the end.</param>
    /// <returns>A new account.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="movement"/> is null.</exception>
    public FeeAccount With(FeeMovement movement) => this with { Movements = new ValueList<FeeMovement>([.. Movements, Guard.NotNull(movement)]) };

    /// <summary>Checks the history.</summary>
    /// <returns>
    /// All findings: <c>fee.paid-before-assessed</c>, <c>fee.overpaid</c>, <c>fee.refund-above-paid</c>, <c>fee.negative-due</c>.
    /// </returns>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new List<Finding>();
        var firstSet = Movements.Where(m => m.Kind == FeeMovementKind.Assessed).Select(m => m.Day).DefaultIfEmpty(NodaTime.LocalDate.MaxIsoValue).Min();
        foreach (var early in Movements.Where(m => m.Kind == FeeMovementKind.Paid && m.Day < firstSet))
        {
            Add("fee.paid-before-assessed", Severity.Error, $"{DateText.Iso(early.Day)} 缴费时尚无收费决定", $"paid on {DateText.Iso(early.Day)}, before a fee was set");
        }

        if (Sum(FeeMovementKind.Refunded) > Sum(FeeMovementKind.Paid))
        {
            Add("fee.refund-above-paid", Severity.Error, "退费多于缴费", "more was refunded than paid");
        }

        if (Due < 0)
        {
            Add("fee.negative-due", Severity.Error, $"应缴额为负：{FeeQuote.Yuan(Due)} 元", $"the amount due is negative: {FeeQuote.Yuan(Due)} yuan");
        }
        else if (Balance < 0)
        {
            Add("fee.overpaid", Severity.Warning, $"多缴 {FeeQuote.Yuan(-Balance)} 元，应退", $"overpaid by {FeeQuote.Yuan(-Balance)} yuan: to be refunded");
        }

        return ValueList.Copy(findings);

        void Add(string rule, Severity severity, string chinese, string english)
            => findings.Add(new Finding(rule, severity, RequestId, new LocalizedText(chinese, english)));
    }

    private decimal Sum(FeeMovementKind kind)
    {
        var sum = 0m;
        for (var i = 0; i < Movements.Count; i++)
        {
            sum += Movements[i].Kind == kind ? Movements[i].Amount : 0m;
        }

        return sum;
    }
}
