using GovDisclosure.Statistics;
using NodaTime;

namespace GovDisclosure.Benchmarks.Statistics;

/// <summary>A register of three years around 2023, as columns and as records; the same on every machine.</summary>
internal static class Register
{
    public const int Year = 2023;

    public const int Count = 10_000_000;

    public static (int[] Received, int[] Decided, byte[] Applicants, byte[] Outcomes) Columns(int count = Count)
    {
        var random = new Random(2023);
        var first = RequestColumns.DayNumber(new LocalDate(Year - 1, 1, 1));
        var (received, decided, applicants, outcomes) = (new int[count], new int[count], new byte[count], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            received[i] = first + random.Next(3 * 365);
            decided[i] = random.Next(10) == 0 ? RequestColumns.Undecided : received[i] + random.Next(60);
            applicants[i] = (byte)(random.Next(3) == 0 ? random.Next(ApplicantKinds.Count) : 0);
            outcomes[i] = (byte)random.Next(GovDisclosure.Outcome.Count);
        }

        return (received, decided, applicants, outcomes);
    }

    public static RequestRecord[] Records(int count = Count)
    {
        var (received, decided, applicants, outcomes) = Columns(count);
        var epoch = new LocalDate(1970, 1, 1);
        var first = received.Min();
        var days = Enumerable.Range(0, 4 * 365).Select(i => epoch.PlusDays(first + i)).ToArray();
        var records = new RequestRecord[count];
        for (var i = 0; i < count; i++)
        {
            var isOpen = decided[i] == RequestColumns.Undecided;
            records[i] = new RequestRecord(FormattableString.Invariant($"{i:D8}"), days[received[i] - first], (ApplicantKind)applicants[i])
            {
                Decided = isOpen ? null : days[decided[i] - first],
                Outcome = isOpen ? null : GovDisclosure.Outcome.FromIndex(outcomes[i]),
            };
        }

        return records;
    }
}
