using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Registers;

/// <summary>A row that reads otherwise after a notice.</summary>
/// <param name="Write">What is written.</param>
/// <param name="Move">How the last day moved; null where only something else did.</param>
internal sealed record RegisterRecount(RegisterWrite Write, RegisterMove? Move)
{
    // Fewer are read sooner than other processors are asked.
    private const int FewRequests = 256;

    /// <summary>Reads requests anew, by all processors, and adds those whose row is another one.</summary>
    public static void AddAll(List<RegisteredRequest> found, TallyOptions options, LocalDate today, Dictionary<string, RegisterRecount> into)
    {
        var all = new RegisterRecount?[found.Count];
        if (all.Length < FewRequests)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = Of(found[i], options, today);
            }
        }
        else
        {
            Parallel.For(0, all.Length, i => all[i] = Of(found[i], options, today));
        }

        foreach (var one in all)
        {
            if (one is not null)
            {
                into[one.Write.Row.Id] = one;
            }
        }
    }

    private static RegisterRecount? Of(RegisteredRequest found, TallyOptions options, LocalDate today)
    {
        var row = RegisterReading.Due(found.Request, found.Row, options, today);
        if (row.Equals(found.Row))
        {
            return null;
        }

        row = row with { Stamp = found.Row.Stamp + 1 };
        return new RegisterRecount(new RegisterWrite(row, found.Row.Stamp), row.DueOn == found.Row.DueOn ? null : new RegisterMove(row, found.Row.DueOn));
    }
}
