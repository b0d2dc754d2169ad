using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Statistics;

public class RequestTallyColumnsTests
{
    [Fact]
    public void Tally_Columns_AgreesWithRecords()
    {
        // Sizes around the vector length and the number of tables.
        foreach (var count in new[] { 0, 1, 3, 15, 16, 17, 31, 64, 100_003 })
        {
            var records = Cases.Random(count, count, faults: false);
            var columns = new Columns(records);
            var expected = RequestTally.Tally(2023, records).Statistics;
            Assert.Equal(NaiveTally.Figures(expected), NaiveTally.Figures(RequestTally.Tally(2023, columns.Value)));
        }
    }

    [Fact]
    public void Tally_AnyNumbersInColumns_AgreesWithTheRulesOneByOne()
    {
        int[] edges = [int.MinValue, int.MaxValue, 0, 19357, 19358, 19722, 19723];
        var day = Gen.OneOf(Gen.Int[19300, 19800], Gen.Int, Gen.Int[0, edges.Length - 1].Select(i => edges[i]));
        var code = Gen.OneOf(Gen.Byte[0, 25], Gen.Byte);
        Gen.Select(day, day, code, code).Array[0, 120].Sample(rows =>
        {
            var columns = new RequestColumns(
                rows.Select(r => r.Item1).ToArray(), rows.Select(r => r.Item2).ToArray(), rows.Select(r => r.Item3).ToArray(), rows.Select(r => r.Item4).ToArray());
            var statistics = RequestTally.Tally(2023, columns);
            var (start, end) = (RequestColumns.DayNumber(new LocalDate(2023, 1, 1)), RequestColumns.DayNumber(new LocalDate(2023, 12, 31)));
            long faulty = 0, isNew = 0, isIn = 0, handled = 0, isOut = 0, before = 0, after = 0;
            foreach (var (received, decided, applicant, outcome) in rows)
            {
                if (applicant is 0 or > 6 || decided < received || (decided != int.MaxValue && outcome > 20))
                {
                    faulty++;
                }
                else if (received > end)
                {
                    after++;
                }
                else if (decided < start)
                {
                    before++;
                }
                else
                {
                    (isNew, isIn) = received < start ? (isNew, isIn + 1) : (isNew + 1, isIn);
                    (handled, isOut) = decided > end ? (handled, isOut + 1) : (handled + 1, isOut);
                }
            }

            Assert.Equal(
                (rows.Length, faulty, isNew, isIn, handled, isOut, before, after),
                (statistics.Records, statistics.Faulty, statistics.NewReceived(), statistics.CarriedIn(), statistics.Handled(), statistics.CarriedOut(), statistics.ClosedBefore, statistics.ReceivedAfter));
            Assert.Equal(faulty, RequestTally.FaultyRows(columns).Count);
        });
    }

    [Fact]
    public void Tally_VectorsAndPlainLoop_FillTheSameTables()
    {
        var random = new Random(5);
        var received = Enumerable.Range(0, 4096).Select(_ => random.Next(19000, 20000)).ToArray();
        var decided = received.Select(r => random.Next(9) == 0 ? RequestColumns.Undecided : r + random.Next(-5, 400)).ToArray();
        var applicants = received.Select(_ => (byte)random.Next(8)).ToArray();
        var outcomes = received.Select(_ => (byte)random.Next(24)).ToArray();
        var columns = new RequestColumns(received, decided, applicants, outcomes);
        var plain = new int[4 * YearBins.Count];
        ColumnarTally.CountScalar(columns, 19358, 19722, plain);
        var bins = new long[YearBins.Count];
        ColumnarTally.Add(columns, 19358, 19722, bins);
        Assert.Equal(Enumerable.Range(0, YearBins.Count).Select(i => Enumerable.Range(0, 4).Sum(t => (long)plain[(t * YearBins.Count) + i])), bins);
    }

    [Fact]
    public void FaultyRows_NamesRowAndFirstFault()
    {
        var columns = new RequestColumns([10, 10, 10, 10], [9, 11, 12, RequestColumns.Undecided], [1, 7, 6, 6], [0, 0, 21, 99]);
        Assert.Equal(
            [new(0, CaseProblem.DecidedBeforeReceived), new(1, CaseProblem.UnknownApplicant), new(2, CaseProblem.UnknownOutcome)],
            RequestTally.FaultyRows(columns));
    }

    [Fact]
    public void Columns_OfDifferentLength_Throw()
        => Assert.Contains("2 values", Assert.Throws<ArgumentException>(() => new RequestColumns([1], [1, 2], [0], [0])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2023-01-01", 19358)]
    public void DayNumber_CountsFrom1970(string date, int number) => Assert.Equal(number, RequestColumns.DayNumber(Cases.Day(date)));

    [Fact]
    public void Tally_Columns_LeavesChannelTimeAndReplyUnknown()
    {
        var statistics = RequestTally.Tally(2023, new RequestColumns([19358, 19359], [19360, RequestColumns.Undecided], [1, 2], [3, 0]));
        Assert.Equal((2, 0), (statistics.Received(null), statistics.Received(RequestChannel.InPerson)));
        Assert.Equal(1, statistics.Of(Outcome.DeniedLawForbidden, ApplicantKind.NaturalPerson));
    }

    private sealed class Columns(RequestRecord[] records)
    {
        private readonly int[] _received = [.. records.Select(r => RequestColumns.DayNumber(r.Received))];
        private readonly int[] _decided = [.. records.Select(r => r.Decided is { } day ? RequestColumns.DayNumber(day) : RequestColumns.Undecided)];
        private readonly byte[] _applicants = [.. records.Select(r => (byte)r.Applicant!.Value)];
        private readonly byte[] _outcomes = [.. records.Select(r => (byte)(r.Outcome?.Index ?? 255))];

        public RequestColumns Value => new(_received, _decided, _applicants, _outcomes);
    }
}
