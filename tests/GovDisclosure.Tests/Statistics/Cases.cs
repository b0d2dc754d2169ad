using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>Makes records for tests.</summary>
internal static class Cases
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static RequestRecord Open(string id, string received, ApplicantKind kind = ApplicantKind.NaturalPerson) => new(id, Day(received), kind);

    public static RequestRecord Closed(string id, string received, string decided, Outcome? outcome = null, ApplicantKind kind = ApplicantKind.NaturalPerson)
        => new(id, Day(received), kind) { Decided = Day(decided), Outcome = outcome ?? Outcomes.Granted };

    /// <summary>A register of three years around 2023, with one fault in about twenty records.</summary>
    public static RequestRecord[] Random(int seed, int count, bool faults = true)
    {
        var random = new Random(seed);
        var first = new LocalDate(2022, 1, 1);
        var days = Enumerable.Range(0, 1200).Select(first.PlusDays).ToArray();
        var records = new RequestRecord[count];
        for (var i = 0; i < count; i++)
        {
            var received = random.Next(3 * 365);
            var fault = faults ? random.Next(60) : 60;
            var decided = random.Next(8) != 0;
            var outcome = Outcomes.FromIndex(random.Next(Outcomes.Count));
            records[i] = new RequestRecord(
                fault == 0 ? string.Empty : $"r{i}",
                days[received],
                fault == 1 ? null : (ApplicantKind)random.Next(ApplicantKinds.Count))
            {
                Channel = (RequestChannel)random.Next(7),
                Decided = decided ? days[received].PlusDays(fault == 2 ? -1 - random.Next(40) : random.Next(90)) : null,
                Outcome = decided ^ (fault == 3) ? outcome : null,
                Extended = random.Next(5) == 0,
                InTime = random.Next(10) != 0,
            };
        }

        return records;
    }
}
