using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>Makes records for tests.</summary>
internal static class Cases
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static RequestRecord Open(string id, string received, ApplicantKind kind = ApplicantKind.NaturalPerson) => new(id, Day(received), kind);

    public static RequestRecord Closed(string id, string received, string decided, Outcome? outcome = null, ApplicantKind kind = ApplicantKind.NaturalPerson)
        => new(id, Day(received), kind) { Decided = Day(decided), Outcome = outcome ?? Outcome.Granted };

    /// <summary>The request that a record was taken from, as a register without courses keeps it.</summary>
    public static DisclosureRequest ToRequest(RequestRecord record) => new(record.Channel ?? RequestChannel.None, record.Received)
    {
        Id = record.Id,
        Applicant = new RequestApplicant { Kind = record.Applicant ?? ApplicantKind.None },
        Decision = record.Decided is null && record.Outcome is null && record.Reply is null && !record.Extended && record.InTime is null ? null : new RequestDecision
        {
            DecidedOn = record.Decided,
            Outcome = record.Outcome,
            Reply = record.Reply,
            IsExtended = record.Extended,
            IsInTime = record.InTime,
        },
        Fee = record.Fee > 0 ? RequestFee.Of(record.Fee, record.FeePaidOn) : null,
    };

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
            var outcome = Outcome.FromIndex(random.Next(Outcome.Count));
            records[i] = new RequestRecord(
                fault == 0 ? string.Empty : $"r{i}",
                days[received],
                fault == 1 ? null : (ApplicantKind)(1 + random.Next(ApplicantKinds.Count)))
            {
                Channel = (RequestChannel)(1 + random.Next(7)),
                Decided = decided ? days[received].PlusDays(fault == 2 ? -1 - random.Next(40) : random.Next(90)) : null,
                Outcome = decided ^ (fault == 3) ? outcome : null,
                Extended = random.Next(5) == 0,
                InTime = random.Next(10) != 0,
            };
        }

        return records;
    }
}
