using System.Text;

namespace GovDisclosure.Tests.Requests;

/// <summary>A register as a stream of lines: cut as it comes, written as it is read.</summary>
public class LineStreamTests
{
    private const int Longest = 100_000;

    // Lines of every kind, ended by every kind of end, after a mark or none, in pieces of any size: the same lines as cutting the whole text.
    [Fact]
    public async Task Read_InPiecesOfAnySize_IsTheTextCutIntoLines()
    {
        string[] kinds = ["", " \t", "[]", "nonsense", Line("a"), Line("乙"), Line(new string('x', 70_000)), new string('y', Longest), new string('z', Longest + 1), new string('z', 2 * Longest), "\uFEFF" + Line("b"), "\u00EF\u00BD"];
        var random = new Random(5);
        for (var round = 0; round < 60; round++)
        {
            var lines = Enumerable.Range(0, random.Next(7)).Select(_ => kinds[random.Next(kinds.Length)]).ToList();
            var end = random.Next(3) == 0 ? "\r\n" : "\n";
            var text = (random.Next(2) == 0 ? "\uFEFF" : string.Empty) + string.Join(end, lines) + (random.Next(2) == 0 ? end : string.Empty);
            var bytes = Encoding.UTF8.GetBytes(text);
            var expected = Cut(bytes);
            var size = random.Next(4) switch { 0 when bytes.Length < 5000 => 1, 1 => 65_536, 2 => 1 + random.Next(9000), _ => int.MaxValue };
            Assert.Equal(expected, RequestLine.Read(new Pieces(bytes, size), Longest).Select(Told));
            var later = new List<string>();
            await foreach (var line in RequestLine.ReadAsync(new Pieces(bytes, size), Longest, TestContext.Current.CancellationToken))
            {
                later.Add(Told(line));
            }

            Assert.Equal(expected, later);
        }
    }

    // Written and read again they are the same, however many bytes they are, and without the applicants' identity where that is asked.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    public async Task Write_Requests_AreReadBackAndKeepContactsOnlyWhenAsked(int count)
    {
        var requests = Enumerable.Range(0, count).Select(i => new DisclosureRequest(RequestChannel.Email, new LocalDate(2024, 3, 4).PlusDays(i % 90))
        {
            Id = $"r{i}",
            Applicant = i % 3 == 0 ? null : new RequestApplicant { Key = "k", Contact = i % 3 == 1 ? null : new ApplicantContact { Name = "某甲", Telephone = "1390000" } },
        }).ToList();
        foreach (var withContact in new[] { true, false })
        {
            using var stream = new MemoryStream();
            RequestLine.Write(requests, stream, withContact);
            using var later = new MemoryStream();
            await RequestLine.WriteAsync(requests, later, withContact, TestContext.Current.CancellationToken);
            Assert.Equal(stream.ToArray(), later.ToArray());
            Assert.Equal(string.Concat(requests.Select(r => RequestLine.ToJson(r, withContact) + "\n")), Encoding.UTF8.GetString(stream.ToArray()));
            stream.Position = 0;
            var back = RequestLine.Read(stream).Select(l => l.Request!).ToList();
            Assert.Equal(withContact ? requests : requests.Select(r => r.Applicant is null ? r : r with { Applicant = r.Applicant with { Contact = null } }), back);
        }
    }

    [Fact]
    public async Task Write_NullOrCancelled_Throws()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => RequestLine.Write([null!], stream));
        await Assert.ThrowsAsync<ArgumentNullException>(() => RequestLine.WriteAsync([null!], stream, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RequestLine.WriteAsync([new DisclosureRequest(RequestChannel.Email, new LocalDate(2024, 3, 4))], stream, cancellationToken: new CancellationToken(true)));
        Assert.Equal(0, stream.Length);
    }

    private static string Line(string id) => "{\"id\":\"" + id + "\",\"receipt\":{\"arrived\":\"2024-03-04\"}}";

    private static string Told(RequestLine line) => $"{line.Number} {line.IsSound} {line.Request?.Id?.Length} {string.Join(' ', line.Findings.Select(f => f.RuleId))}";

    // The slow way: the whole text at once, its mark taken off, cut at the line feeds.
    private static List<string> Cut(byte[] bytes)
    {
        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var told = new List<string>();
        var number = 0;
        for (var start = 0; start < text.Length; number++)
        {
            var end = Array.IndexOf(text, (byte)'\n', start) is var found and >= 0 ? found : text.Length;
            var line = Encoding.UTF8.GetString(text[start..end]);
            if (end - start > Longest)
            {
                told.Add($"{number + 1} False  case.unreadable");
            }
            else if (line.Trim(' ', '\t', '\r').Length > 0)
            {
                var alone = RequestLine.Parse(line.TrimEnd('\r'));
                told.Add($"{number + 1} {alone.IsSound} {alone.Request?.Id?.Length} {string.Join(' ', alone.Findings.Select(f => f.RuleId))}");
            }

            start = end + 1;
        }

        return told;
    }

    /// <summary>A stream that gives no more than so many bytes at once.</summary>
    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => base.ReadAsync(buffer, offset, Math.Min(count, size), cancellationToken);
    }
}
