using GovDisclosure.Registers;

namespace GovDisclosure.Data.Tests;

/// <content>The files of delivered replies, and titles that are searched anywhere.</content>
public abstract partial class RegisterTests
{
    [Fact]
    public async Task Verify_AFileOfADeliveredReplyAddedChangedOrTakenAway_IsFound()
    {
        var store = await OpenAsync();
        var files = new KeptFiles();
        var register = new DisclosureRegister(store, MadeUp.Service()) { Site = "s1", Files = files };
        foreach (var id in new[] { "A", "B", "C", "D" })
        {
            await register.EnterAsync(MadeUp.Simple(id), "p", cancellationToken: Stop);
        }

        // A goes out with two files, B with none; C is still a draft with one; D went out and a review of it was decided since.
        files.Kept["A"] = [new RegisterFile("1-a", "aa"), new RegisterFile("1-b", "bb")];
        files.Kept["C"] = [new RegisterFile("1-c", "cc")];
        await DeliverAsync(register, "A", files.Kept["A"]);
        await DeliverAsync(register, "B", []);
        await DeliverAsync(register, "D", []);
        var decided = new ReviewCase("复1", ReviewKind.Reconsideration, Today) { DecidedOn = Today, Decision = ReviewDecisionKind.All[0] };
        await register.AppendAsync("D", (await register.FindAsync("D", Stop))!.Row.Version, new RegisterChange { Reviews = [decided] }, "p", despiteErrors: true, cancellationToken: Stop);
        files.Kept["D"] = [new RegisterFile("2-d", "dd")];
        Assert.Empty(await register.VerifyAsync(Stop));
        files.Kept["A"] = [new RegisterFile("1-a", "AA"), new RegisterFile("1-b", "changed"), new RegisterFile("1-x", "xx")];
        files.Kept["B"] = [new RegisterFile("1-y", "yy")];
        string[] expected = ["A register.file 答复文件被改动：1-b", "A register.file 答复送达后增加了文件：1-x", "B register.file 答复送达后增加了文件：1-y"];
        Assert.Equal(expected, (await register.VerifyAsync(Stop)).Select(f => $"{f.Place} {f.RuleId} {f.Message.Chinese}").Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await register.VerifyPartAsync(0, 10, Stop)).Findings.Select(f => $"{f.Place} {f.RuleId} {f.Message.Chinese}").Order(StringComparer.Ordinal));
        files.Kept["A"] = [];
        files.Kept["B"] = [];
        Assert.Equal(["答复文件缺失：1-a", "答复文件缺失：1-b"], (await register.VerifyAsync(Stop)).Select(f => f.Message.Chinese).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lists_ByWhatATitleHoldsAnywhere_AreThoseOfReadingEachTitle()
    {
        var random = new Random(17);
        string Title() => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(12) == 0 ? "𠮷" : "水库堤坝12"[random.Next(6)].ToString()));
        var register = await RegisterAsync();
        var titles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        DisclosureRequest Next(string title)
        {
            var id = FormattableString.Invariant($"N{titles.Count:000}");
            titles.Add(id, title);
            return MadeUp.Simple(id) with { Asked = new RequestedInformation { Name = title } };
        }

        // Alone and many at once, so that blocks of pieces are begun and gone on with in both ways.
        foreach (var many in new[] { 1, 40, 2, 23, 1, 64, 1, 1, 31 })
        {
            Assert.True((await register.EnterAllAsync(Enumerable.Range(0, many).Select(_ => Next(Title())).ToList(), "p", cancellationToken: Stop)).IsSaved);
        }

        for (var i = 0; i < 20; i++)
        {
            var id = titles.Keys.ElementAt(random.Next(titles.Count));
            var found = (await register.FindAsync(id, Stop))!;
            titles[id] = Title();
            Assert.True((await register.AppendAsync(id, found.Row.Version, new RegisterChange { Request = found.Request with { Asked = new RequestedInformation { Name = titles[id] } } }, "p", cancellationToken: Stop)).IsSaved);
        }

        for (var i = 0; i < 40; i++)
        {
            var whole = titles.Values.ElementAt(random.Next(titles.Count));
            var from = random.Next(whole.Length);
            var asked = i % 5 == 0 ? Title() : whole.Substring(from, random.Next(1, whole.Length - from + 1));
            if (asked.Any(char.IsSurrogate) && asked.EnumerateRunes().Any(rune => rune.Value == 0xFFFD))
            {
                continue;
            }

            var expected = titles.Where(pair => pair.Value.Contains(asked, StringComparison.Ordinal)).Select(pair => pair.Key);
            var found = (await AllAsync(register, register.Query() with { Title = asked, Size = 7 })).Select(row => row.Id).Order(StringComparer.Ordinal);
            Assert.Equal($"{asked}: {string.Join(' ', expected)}", $"{asked}: {string.Join(' ', found)}");
        }
    }

    private static async Task DeliverAsync(DisclosureRegister register, string id, IReadOnlyList<RegisterFile> files)
    {
        foreach (var step in new[] { "accept", "draft", "review", "approve", "deliver" })
        {
            var version = (await register.FindAsync(id, Stop))!.Row.Version;
            var taken = await register.StepAsync(id, version, step, "p", draft: step == "draft" ? new RequestDecision(Outcome.Granted) : null, files: step == "deliver" ? files : null, cancellationToken: Stop);
            Assert.True(taken.IsSaved, string.Join("; ", taken.Findings));
        }
    }

    private sealed class KeptFiles : IRegisterFiles
    {
        public Dictionary<string, IReadOnlyList<RegisterFile>> Kept { get; } = new(StringComparer.Ordinal);

        public Task<IReadOnlyList<RegisterFile>> FilesAsync(string site, string requestId, CancellationToken cancellationToken = default)
            => Task.FromResult(Kept.TryGetValue(requestId, out var kept) ? kept : []);
    }
}
