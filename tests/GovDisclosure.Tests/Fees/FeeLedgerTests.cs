using GovDisclosure.Fees;

namespace GovDisclosure.Tests.Fees;

public class FeeLedgerTests
{
    private static readonly LocalDate March4 = new(2024, 3, 4);

    [Fact]
    public void Build_45RequestsOfAMonth_Cost5500InTheOrderOfReceipt()
    {
        var ledger = FeeLedger.Build(Enumerable.Range(1, 45).Select(i => FeeRequests.PerItem($"A-{i}", "zhang", March4)));
        Assert.Equal(5500m, ledger.Amount);
        Assert.Equal(Enumerable.Range(1, 45).Select(i => (long)i), ledger.Entries.Select(e => e.PlacesThrough));
        Assert.Equal([0m, 100m, 200m, 300m], ledger.Entries.Select(e => e.Amount).Distinct());
        var month = Assert.Single(ledger.Months);
        Assert.Equal((45L, 45L, 5500m, 300m), (month.Requests, month.Places, month.Amount, month.NextItemPrice));
    }

    [Fact]
    public void Build_UnorderedInput_IsTakenByDayThenByTheOrderGiven()
    {
        var ledger = FeeLedger.Build(
        [
            FeeRequests.PerItem("late", "z", new(2024, 3, 9)),
            FeeRequests.PerItem("first", "z", new(2024, 3, 2)),
            FeeRequests.PerItem("second", "z", new(2024, 3, 2)),
        ]);
        Assert.Equal(["first", "second", "late"], ledger.Entries.Select(e => e.Request.Id));
    }

    [Fact]
    public void Build_MonthAndKey_AreCountedApart()
    {
        var requests = Enumerable.Range(0, 11).SelectMany(i => new[]
        {
            FeeRequests.PerItem($"a{i}", "a", new(2024, 3, 31)),
            FeeRequests.PerItem($"b{i}", "b", new(2024, 3, 31)),
            FeeRequests.PerItem($"c{i}", "a", new(2024, 4, 1)),
        });
        var ledger = FeeLedger.Build(requests);
        Assert.Equal(3, ledger.Months.Count);
        Assert.All(ledger.Months, m => Assert.Equal(100m, m.Amount));
        Assert.Equal(100m, ledger.Month("a", new YearMonth(2024, 4))!.Amount);
        Assert.Null(ledger.Month("a", new YearMonth(2024, 5)));
    }

    [Theory]
    [InlineData(true, 100, "the page-charged request is the tenth place, the next one the eleventh")]
    [InlineData(false, 0, "the page-charged request takes no place")]
    public void Build_PageChargedRequest_TakesAPlaceByTheSetting(bool takesPlace, int last, string why)
    {
        var requests = Enumerable.Range(0, 9).Select(i => FeeRequests.PerItem($"a{i}", "z", March4))
            .Append(FeeRequests.PerPage("pages", "z", March4, 68))
            .Append(FeeRequests.PerItem("last", "z", March4));
        var ledger = FeeLedger.Build(requests, new FeeLedgerOptions { PageChargedTakesPlace = takesPlace });
        Assert.Equal(380m, ledger.Entries[9].Amount);
        Assert.True(ledger.Entries[10].Amount == last, why);
    }

    [Fact]
    public void Build_NotCharged_IsAnOutcomeThatKeepsItsPlace()
    {
        var requests = Enumerable.Range(1, 12).Select(i => FeeRequests.PerItem($"a{i}", "z", March4, 1, i != 11));
        var ledger = FeeLedger.Build(requests);
        Assert.Equal((100m, 0m), (ledger.Entries[10].Standard, ledger.Entries[10].Amount));
        Assert.Equal(100m, ledger.Entries[11].Amount);
        Assert.Equal((200m, 100m), (ledger.Months[0].Standard, ledger.Months[0].Amount));
        Assert.Contains("可以收取", ledger.Entries[10].Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SplitRequest_TakesSeveralPlaces()
    {
        var ledger = FeeLedger.Build([FeeRequests.PerItem("a", "z", March4, 9), FeeRequests.PerItem("b", "z", March4, 3)]);
        Assert.Equal((9L, 12L, 200m), (ledger.Entries[1].PlacesBefore, ledger.Entries[1].PlacesThrough, ledger.Entries[1].Amount));
        Assert.Equal([(10L, 10L, 0m), (11, 12, 200)], ledger.Entries[1].Lines().Select(l => (l.From, l.To, l.Subtotal)));
        Assert.Contains("第 10–12 件", ledger.Entries[1].Explain().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_FarPlace_AreThoseOfThePlaceAlone()
    {
        var first = FeeRequests.PerItem("A-0", "a", March4, 1_000_000);
        var ledger = FeeLedger.Build(Enumerable.Range(1, 1_000).Select(i => first with { Fee = first.Fee! with { IsCharged = i > 1 } }));
        var last = ledger.Entries[999];
        Assert.Equal((999_000_001L, FeeQuote.MaxLines), (last.Lines()[0].From, last.Lines().Count));
        Assert.Equal(last.Standard, last.Lines().Sum(l => l.Subtotal));
        Assert.Equal(1_000_000_000L, last.Lines()[^1].To);
        Assert.InRange(last.Explain().Steps.Count, 2, 40);
    }

    [Fact]
    public void Lines_AnyPlaces_AreTheMonthsLinesCutAtThem()
        => Gen.Select(Gen.Long[1, 90], Gen.Long[1, 90]).Sample((before, items) =>
        {
            var ledger = FeeLedger.Build([FeeRequests.PerItem("A-1", "a", March4, before), FeeRequests.PerItem("A-2", "a", March4, items)]);
            var expected = FeeTariff.ProcessingFee2021.Scale(FeeBasis.PerItem).Quote(before + items).Lines()
                .Where(l => l.To > before)
                .Select(l => (From: Math.Max(l.From, before + 1), l.To, l.Price));
            Assert.Equal(expected, ledger.Entries[1].Lines().Select(l => (l.From, l.To, l.Price)));
            Assert.Equal(ledger.Entries[1].Standard, ledger.Entries[1].Lines().Sum(l => l.Subtotal));
        });

    [Fact]
    public void IfOneMore_PricesTheNextAndChangesNothing()
    {
        var ledger = FeeLedger.Build(Enumerable.Range(1, 30).Select(i => FeeRequests.PerItem($"a{i}", "z", March4)));
        Assert.Equal(200m, ledger.IfOneMore(FeeRequests.PerItem("next", "z", March4)).Amount);
        Assert.Equal(0m, ledger.IfOneMore(FeeRequests.PerItem("other", "y", March4)).Amount);
        Assert.Equal(380m, ledger.IfOneMore(FeeRequests.PerPage("pages", "z", March4, 68)).Amount);
        Assert.Equal(30, ledger.Entries.Count);
        Assert.Throws<LawNotInForceException>(() => ledger.IfOneMore(FeeRequests.PerItem("old", "z", new(2020, 12, 31))));
    }

    [Fact]
    public void Build_BeforeTheMeasures_IsAFindingAndNoEntry()
    {
        var ledger = FeeLedger.Build([FeeRequests.PerItem("old", "z", new(2020, 12, 31)), FeeRequests.PerItem("new", "z", new(2021, 1, 1))]);
        Assert.Equal("new", Assert.Single(ledger.Entries).Request.Id);
        var finding = Assert.Single(ledger.Findings);
        Assert.Equal(("fee.not-in-force", "old"), (finding.RuleId, finding.Place));
    }

    [Fact]
    public void Build_DuplicateNumber_IsAFindingAndBothCount()
    {
        var ledger = FeeLedger.Build([FeeRequests.PerItem("a", "z", March4), FeeRequests.PerItem("a", "z", March4)]);
        Assert.Equal("fee.duplicate-id", Assert.Single(ledger.Findings).RuleId);
        Assert.Equal(2, ledger.Entries.Count);
    }

    // 《办法》 art. 4 adds up what one applicant asked: strangers' requests counted as one's would cost each of them too much.
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(2, "a1 2")]
    [InlineData(3, "a1 3")]
    public void Build_RequestsWithoutAnApplicant_AreToldWhereTheyAreSeveral(int nameless, string told)
    {
        var requests = Enumerable.Range(1, 3).Select(i => FeeRequests.PerItem($"a{i}", "z", March4)).Select((r, i) => i < nameless ? r with { Applicant = null } : r);
        var ledger = FeeLedger.Build(requests);
        Assert.Equal(told, string.Concat(ledger.Findings.Select(f => $"{f.Place} {f.Message.English.Split(' ')[0]}")));
        Assert.All(ledger.Findings, f => Assert.Equal("fee.no-applicant", f.RuleId));
    }

    [Fact]
    public void Build_RandomRequests_EqualsThePlainLoop()
        => Gen.Select(Gen.Int[0, 2], Gen.Int[0, 58], Gen.Bool, Gen.Long[1, 40], Gen.Bool).Array[0, 150].Sample(draws =>
        {
            var start = new LocalDate(2024, 1, 1);
            var requests = draws.Select((d, i) =>
                (d.Item3
                    ? FeeRequests.PerItem($"{i}", $"k{d.Item1}", start.PlusDays(d.Item2), d.Item4, d.Item5)
                    : FeeRequests.PerPage($"{i}", $"k{d.Item1}", start.PlusDays(d.Item2), d.Item4 * 10, d.Item5))).ToList();
            var ledger = FeeLedger.Build(requests);
            Assert.Equal(PlainLoop(requests), ledger.Amount);
            Assert.Equal(ledger.Amount, ledger.Entries.Sum(e => e.Amount));
            Assert.All(ledger.Entries, e => Assert.Equal(e.Standard, e.Lines().Sum(l => l.Subtotal)));
        });

    // Names above each other are not kept; the first that is not makes all that came before it known.
    [Fact]
    public void Build_RandomNames_FindsEachThatComesAgain()
        => Gen.Select(Gen.OneOf(Gen.Int[0, 30].Select(i => $"{i}"), Gen.Int[0, 3].Select(i => $"R-{i}"), Gen.Const(string.Empty)), Gen.Int[0, 40]).Array[0, 60].Sample(draws =>
        {
            var requests = draws.Select(d => FeeRequests.PerItem(d.Item1, "z", new LocalDate(2024, 1, 1).PlusDays(d.Item2))).ToList();
            var ordered = requests.Select((r, i) => (Request: r, Name: string.IsNullOrEmpty(r.Id) ? $"#{i + 1}" : r.Id)).OrderBy(p => p.Request.Receipt.Arrived).ToList();
            var seen = new HashSet<string>();
            var again = ordered.Where(p => !seen.Add(p.Name)).Select(p => p.Name);
            var ledger = FeeLedger.Build(requests);
            Assert.Equal(again, ledger.Findings.Where(f => f.RuleId == "fee.duplicate-id").Select(f => f.Place));
            Assert.Equal(ordered.Select(p => p.Name), ledger.Entries.Select(e => e.Id));
        });

    // 《办法》 art. 4: the months of one key are counted apart, in whatever order they are given; a void request takes no place.
    [Fact]
    public void Month_OfAKeyWithManyMonths_IsThatOfItsOwnRequests()
    {
        var requests = Enumerable.Range(0, 36 * 40).Select(i => FeeRequests.PerItem($"{i * 7919 % 1440}", $"k{i % 40}", new LocalDate(2022, 1, 3).PlusMonths(i * 11 % 36)) with { Organ = i % 2 == 0 ? "o" : null }).ToList();
        requests[5] = requests[5] with { Void = new RequestVoid(March4, "误录") };
        var ledger = FeeLedger.Build(requests);
        var plain = requests.Where(r => r.Void is null).GroupBy(r => (r.Organ, r.Applicant!.Key!, r.Receipt.Arrived.ToYearMonth())).ToList();
        Assert.Equal(plain.Count, ledger.Months.Count);
        foreach (var month in plain)
        {
            var (organ, key, at) = month.Key;
            var found = ledger.Month(key, at, organ)!;
            Assert.Equal((organ, key, at, month.Count()), (found.Organ, found.ApplicantKey, found.Month, (int)found.Requests));
            Assert.Contains(found, ledger.Months);
        }

        Assert.Null(ledger.Month("k1", new YearMonth(2030, 1)));
        Assert.Null(ledger.Month("nobody", new YearMonth(2022, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Months[ledger.Months.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Entries[-1]);
    }

    // 《办法》 art. 4: one applicant at one organ. Names hold any letters: what they read like together is not what they are.
    [Fact]
    public void Build_NamesThatReadAlikeTogether_AreCountedApart()
    {
        DisclosureRequest Of(string id, string? organ, string? key) => FeeRequests.PerItem(id, "z", March4) with { Organ = organ, Applicant = key is null ? null : new RequestApplicant { Key = key } };
        var requests = new[] { Of("1", "A/B", "c"), Of("2", "A", "B/c"), Of("3", null, "A/B/c"), Of("4", "A/B/c", null), Of("5", null, null) };
        var ledger = FeeLedger.Build(requests.Concat(requests.Select(r => r with { Id = r.Id + "x" })));
        Assert.Equal(5, ledger.Months.Count);
        Assert.All(ledger.Months, month => Assert.Equal(2, month.Requests));
        Assert.Equal(("A/B", "c", "A/B/c"), (ledger.Months[0].Organ, ledger.Months[0].ApplicantKey, ledger.Months[0].Key));
        Assert.Equal("A", ledger.Month("B/c", new YearMonth(2024, 3), "A")!.Organ);
        Assert.Null(ledger.Month("c", new YearMonth(2024, 3), "A"));
        Assert.Equal(2, ledger.IfOneMore(Of("6", "A", "B/c")).PlacesBefore);
        var again = GovDisclosure.Answers.GovDisclosureJson.Parse<FeeLedger>(ledger.ToJson(), "ledger")!;
        Assert.Equal(ledger.Months, again.Months);
        Assert.Equal(2, again.IfOneMore(Of("6", "A", "B/c")).PlacesBefore);
    }

    // Those on which no tariff is in force stand between others and have no entry.
    [Fact]
    public void Entries_BesideRequestsBeforeTheTariff_AreOfTheirOwnRequests()
    {
        var ledger = FeeLedger.Build([FeeRequests.PerItem("c", "z", March4), FeeRequests.PerItem("a", "z", new(2020, 5, 4)), FeeRequests.PerItem("b", "z", March4.PlusDays(-1), 2)]);
        Assert.Equal([("b", 0L, 2L), ("c", 2L, 3L)], ledger.Entries.Select(e => (e.Id, e.PlacesBefore, e.PlacesThrough)));
        Assert.Equal(ledger.Entries[0], ledger.Entries[0]);
    }

    [Fact]
    public void Build_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => FeeLedger.Build(null!));
        Assert.Throws<ArgumentNullException>(() => FeeLedger.Build([null!]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void PerItem_OutOfRange_Throws(long items)
        => Assert.Throws<ArgumentOutOfRangeException>(() => FeeRequests.PerItem("a", "z", March4, items));

    [Fact]
    public void PerPage_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => FeeRequests.PerPage("a", "z", March4, -1));

    private static decimal PlainLoop(List<DisclosureRequest> requests)
    {
        var total = 0m;
        foreach (var month in requests.OrderBy(r => r.Receipt.Arrived).GroupBy(r => (r.Applicant!.Key, r.Receipt.Arrived.Month)))
        {
            var place = 0;
            foreach (var request in month)
            {
                if (request.Fee!.Basis == FeeBasis.PerPage)
                {
                    place++;
                    for (var page = 1; page <= request.Fee!.Units && request.Fee!.IsCharged; page++)
                    {
                        total += page <= 30 ? 0 : page <= 100 ? 10 : page <= 200 ? 20 : 40;
                    }
                }
                else
                {
                    for (var n = 0; n < request.Fee!.Units; n++)
                    {
                        place++;
                        total += !request.Fee!.IsCharged || place <= 10 ? 0 : place <= 30 ? 100 : 100 * (2 + ((place - 31) / 10));
                    }
                }
            }
        }

        return total;
    }

    // 办法第四条: what one applicant asks of one organ in a calendar month is added up; another organ, or another name, begins at one.
    [Fact]
    public void Build_OneApplicantAtTwoOrgans_IsCountedApart()
    {
        DisclosureRequest Of(int i, string? organ, string? key) => new(RequestChannel.InPerson, March4)
        {
            Id = $"{organ}-{key}-{i}",
            Organ = organ,
            Applicant = key is null ? null : new RequestApplicant { Key = key },
            Fee = RequestFee.PerItem(),
        };
        var ledger = FeeLedger.Build(Enumerable.Range(0, 11).SelectMany(i => new[] { Of(i, "甲局", "z"), Of(i, "乙局", "z"), Of(i, "乙局", null), Of(i, null, null) }));
        Assert.Equal(4, ledger.Months.Count);
        Assert.All(ledger.Months, m => Assert.Equal((11L, 100m), (m.Requests, m.Amount)));
    }

    // Every request of the month counts (累计申请), whatever the host knows of its fee.
    [Fact]
    public void Build_RequestsWithoutAFee_TakeAPlaceEach()
    {
        var bare = Enumerable.Range(0, 10).Select(i => new DisclosureRequest(RequestChannel.InPerson, March4) { Id = $"n{i}", Applicant = new RequestApplicant { Key = "z" } });
        var paid = new DisclosureRequest(RequestChannel.InPerson, March4) { Id = "paid", Applicant = new RequestApplicant { Key = "z" }, Fee = RequestFee.Of(0m) };
        var ledger = FeeLedger.Build([.. bare, paid, FeeRequests.PerItem("last", "z", March4)]);
        Assert.Equal([100m, 100m], ledger.Entries.Skip(10).Select(e => e.Amount));
        Assert.True(ledger.Entries[0].IsCharged);
    }

    // The regime decides which day is that of receipt, and so the month: 2019 (art. 31) counts the internet from the confirmation, 2007 from the arrival; what the host says goes before.
    [Fact]
    public void Build_DayOfReceipt_IsThatOfTheRegime()
    {
        var sent = new DisclosureRequest(new RequestReceipt(RequestChannel.Internet, new(2024, 3, 29)) { ConfirmedOn = new(2024, 4, 1) }) { Id = "net", Applicant = new RequestApplicant { Key = "z" } };
        Assert.Equal(new YearMonth(2024, 4), FeeLedger.Build([sent]).Months[0].Month);
        Assert.Equal(new YearMonth(2024, 3), FeeLedger.Build([sent with { RegimeOverride = DisclosureRegime.Of2007 }]).Months[0].Month);
    }

    [Theory]
    [InlineData("item", "page")]
    [InlineData("page", "item")]
    public void Build_TariffWithoutTheScaleOfABasis_NamesWhatItHas(string kept, string missing)
    {
        var fee = FeeTariff.ProcessingFee2021;
        var tariff = new FeeTariff("own", fee.Name, fee.Source, fee.Scales.Where(s => s.Code == kept)) { InForceFrom = fee.InForceFrom };
        var options = new FeeLedgerOptions { Tariff = tariff };
        var requests = new[] { FeeRequests.PerItem("a", "z", March4), FeeRequests.PerPage("b", "z", March4, 68) };
        var held = requests[kept == "item" ? 0 : 1];
        Assert.Equal(kept == "item" ? 0m : 380m, FeeLedger.Build([held], options).Amount);
        var error = Assert.Throws<ArgumentException>(() => FeeLedger.Build([requests[kept == "item" ? 1 : 0]], options));
        Assert.Contains(kept, error.Message, StringComparison.Ordinal);
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IfOneMore_BeforeAnOwnTariff_NamesTheTariff()
    {
        var fee = FeeTariff.ProcessingFee2021;
        var own = new FeeTariff("own", fee.Name, fee.Source, fee.Scales) { InForceFrom = new(2024, 4, 1) };
        var error = Assert.Throws<LawNotInForceException>(() => FeeLedger.Build([], new FeeLedgerOptions { Tariff = own }).IfOneMore(FeeRequests.PerItem("a", "z", March4)));
        Assert.Contains("own", error.Message, StringComparison.Ordinal);
    }
}
