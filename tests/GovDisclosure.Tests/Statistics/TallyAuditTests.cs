using GovDisclosure.Forms;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

/// <summary>What is tallied from sound cases passes the form's own audit, this year and against the year before.</summary>
public class TallyAuditTests
{
    [Theory]
    [InlineData("2014-statistics")]
    [InlineData("2019-format")]
    [InlineData("2021-format")]
    public void Tally_OfARandomYear_AuditsClean(string formId)
    {
        var form = FormCatalogue.BuiltIn.Find(formId)!;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var records = Cases.Random(seed, 400).Select(Full).ToArray();
                var last = StatisticsTables.Fill(RequestTally.Tally(2022, records).Statistics, form);
                var now = StatisticsTables.Fill(RequestTally.Tally(2023, records).Statistics, form);
                Assert.Empty(now.Findings);
                var check = FormAudit.Run(now.Values, last.Values);
                Assert.True(check.Held > 3);

                // The statistics of 2014 have no row for what is carried over or abandoned: what only then fails is no error there.
                Assert.DoesNotContain(check.Failures, failure => failure.Identity.Severity == Severity.Error || formId != "2014-statistics");
            },
            iter: 60);
    }

    private static RequestRecord Full(RequestRecord record)
        => record with
        {
            Channel = record.Channel == RequestChannel.Other ? RequestChannel.Fax : record.Channel,
            Reply = record.Outcome is { } outcome ? GovDisclosure.ReplyKind.All.FirstOrDefault(r => r.Outcome == outcome) : null,
        };
}
