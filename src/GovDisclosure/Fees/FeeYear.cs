using GovDisclosure.Internal;

namespace GovDisclosure.Fees;

/// <summary>The fees of a calendar year, for section six of the annual report (《办法》 art. 9) or the fee row of 2014.</summary>
/// <remarks>A movement counts in the year of its day: a refund in the next year lowers that year. Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FeeYear
{
    private FeeYear(int year) => Year = year;

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What was set and corrected in the year, in yuan.</summary>
    public decimal Assessed { get; private init; }

    /// <summary>What was waived in the year, in yuan (减免).</summary>
    public decimal Waived { get; private init; }

    /// <summary>What was paid in the year, in yuan.</summary>
    public decimal Paid { get; private init; }

    /// <summary>What was refunded in the year, in yuan.</summary>
    public decimal Refunded { get; private init; }

    /// <summary>What was collected in the year, in yuan: paid less refunded.</summary>
    public decimal Collected => Paid - Refunded;

    /// <summary>What was collected in 万元, the unit of row 七 of the statistics of 2014; exact, not rounded.</summary>
    public decimal CollectedInTenThousand => Collected / 10_000m;

    /// <summary>How many requests were charged in the year: a fee above zero was set.</summary>
    public long Requests { get; private init; }

    /// <summary>Adds up a year.</summary>
    /// <param name="accounts">The accounts of the organ's requests, of all years.</param>
    /// <param name="year">The calendar year, from 2008 to 9999.</param>
    /// <returns>The sums.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accounts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is before 2008 or after 9999.</exception>
    public static FeeYear Sum(IEnumerable<FeeAccount> accounts, int year)
    {
        Guard.InRange(year, 2008, 9999);
        decimal assessed = 0, waived = 0, paid = 0, refunded = 0;
        var requests = 0L;
        foreach (var account in Guard.NotNull(accounts))
        {
            var charged = false;
            foreach (var movement in account.Movements.Where(m => m.Day.Year == year))
            {
                switch (movement.Kind)
                {
                    case FeeMovementKind.Assessed:
                        assessed += movement.Amount;
                        charged |= movement.Amount > 0;
                        break;
                    case FeeMovementKind.Corrected:
                        assessed += movement.Amount;
                        break;
                    case FeeMovementKind.Waived:
                        waived += movement.Amount;
                        break;
                    case FeeMovementKind.Paid:
                        paid += movement.Amount;
                        break;
                    default:
                        refunded += movement.Amount;
                        break;
                }
            }

            requests += charged ? 1 : 0;
        }

        return new FeeYear(year) { Assessed = assessed, Waived = waived, Paid = paid, Refunded = refunded, Requests = requests };
    }
}
