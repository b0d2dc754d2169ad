using System.Net.Sockets;
using System.Text;

namespace GovDisclosure.Tool.Tests;

/// <summary>What a stranger can send or hang up: every line has its answer, and every end has a code and a line of text.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Batch_ReaderOfThePipeGone_EndsWithACodeAndOneLine()
    {
        Put("q.jsonl", Questions(60_000));
        var result = CommandProcess.Shell("$TOOL workdays batch q.jsonl --lang en | head -1; exit ${PIPESTATUS[0]}", _folder);
        Assert.Equal(3, result.Code);
        Assert.Equal("{\"id\":0,\"result\":\"2024-03-04\",\"certainty\":\"published\"}\n", result.Output);
        Assert.Matches(@"\Athe output cannot be written: [^\n]+\n\z", result.Error);
    }

    [Theory]
    [InlineData("workdays batch q.jsonl >/dev/full", 3)]
    [InlineData("form show 2021 --json >/dev/full", 3)]
    [InlineData("--help >/dev/full", 3)]
    [InlineData("workdays batch q.jsonl >&-", 3)]
    [InlineData("workdays batch nothing 2>/dev/full", 2)]
    [InlineData("workdays batch q.jsonl >/dev/null 2>&-", 0)]
    public void AnyVerb_OutputFullOrClosed_EndsWithACodeAndAtMostOneLine(string line, int code)
    {
        Put("q.jsonl", Questions(3));
        var result = CommandProcess.Shell("$TOOL " + line, _folder);
        Assert.Equal(code, result.Code);
        Assert.Matches(code == 3 ? @"\A无法继续输出：[^\n]+\n\z" : @"\A\z", result.Error);
    }

    [Theory]
    [InlineData("workdays batch")]
    [InlineData("deadline batch")]
    [InlineData("tally - --year 2024")]
    [InlineData("fee ledger -")]
    [InlineData("read - --json")]
    [InlineData("audit -")]
    [InlineData("report - --out a.html")]
    [InlineData("rollup -")]
    [InlineData("diff - -")]
    public void AnyVerb_InputClosed_EndsWithACodeAndOneLine(string line)
    {
        var result = CommandProcess.Shell($"timeout 20 $TOOL {line} <&-", _folder);
        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Matches(@"\A[^\n]*Bad file descriptor(?:”）)?\n\z", result.Error);
    }

    [Fact]
    public void Batch_InputFailsOnTheWay_KeepsWhatWasAnswered()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(["workdays", "batch"], () => new FailingStream(Encoding.UTF8.GetBytes(Questions(3))), output, error);
        Assert.Equal((2, 3), (code, output.ToString().Count(c => c == '\n')));
        Assert.Equal("读写失败（“the disk is gone”）\n", error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Batch_AskedLineByLine_AnswersBeforeItWaitsForMore()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new WaitingStream(() => output.ToString().Length);
        Program.Run(["workdays", "batch"], () => input, output, error);
        Assert.Equal([0, 1, 2], input.AnsweredAtRead.Select(length => length / Math.Max(1, input.AnsweredAtRead[1])));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void DeadlineBatch_InputFailsOnTheWay_AnswersWhatWasRead(int lines)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(["deadline", "batch"], () => new FailingStream(Encoding.UTF8.GetBytes(Requests(lines))), output, error);
        Assert.Equal((2, lines), (code, output.ToString().Count(c => c == '\n')));
        Assert.Equal("读写失败（“the disk is gone”）\n", error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void DeadlineBatch_AskedLineByLine_IsAnsweredWhileItWaitsForMore()
    {
        using var answered = new SemaphoreSlim(0);
        using var output = new NotingWriter(() => answered.Release());
        using var error = new StringWriter();
        var isAnswered = true;
        using var input = new AskingStream(Requests(1), 3, () => isAnswered &= answered.Wait(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, Program.Run(["deadline", "batch"], () => input, output, error));
        Assert.Equal((true, 3), (isAnswered, output.ToString().Count(c => c == '\n')));
    }

    // Who asks may never ask again: that nobody reads the answers is noticed all the same.
    [Fact]
    public void DeadlineBatch_OutputLostWhileItWaitsForMore_Ends()
    {
        using var end = new ManualResetEventSlim();
        using var output = new StreamWriter(new OutputStream(() => new FullStream(), isQuiet: false));
        using var error = new StringWriter();
        using var input = new AskingStream(Requests(1), 2, () => end.Wait(TimeSpan.FromMinutes(1)));
        var code = Program.Run(["deadline", "batch"], () => input, output, error);
        end.Set();
        Assert.Equal((3, "无法继续输出：“the disk is full”\n"), (code, error.ToString().ReplaceLineEndings("\n")));
    }

    [Fact]
    public void DeadlineBatch_OutputLostWithMuchToAnswer_Ends()
    {
        using var output = new StreamWriter(new OutputStream(() => new FullStream(), isQuiet: false));
        using var error = new StringWriter();
        using var input = new AskingStream(Requests(100), int.MaxValue, () => { });
        Assert.Equal(3, Program.Run(["deadline", "batch"], () => input, output, error));
    }

    [Theory]
    [InlineData("{\"op\":\"\\ud800\",\"date\":\"2024-03-04\"}", "bad-request")]
    [InlineData("{\"\\ud800\":\"next\",\"date\":\"2024-03-04\"}", "bad-request")]
    [InlineData("{\"op\":\"next\",\"date\":\"2024-03-04\",\"id\":\"\\udc00\"}", "bad-request")]
    [InlineData("{\"op\":\"next\",\"date\":\"\\ud800\"}", "bad-request")]
    [InlineData("{\"op\":\"add\",\"date\":\"2024-03-04\",\"days\":2147483647}", "outside-coverage")]
    [InlineData("{\"op\":\"add\",\"date\":\"2024-03-04\",\"days\":-2147483648}", "outside-coverage")]
    [InlineData("{\"op\":\"count\",\"after\":\"9999-12-31\",\"through\":\"0001-01-01\"}", "outside-coverage")]
    [InlineData("{\"op\":\"next\",\"date\":\"9999-12-31\"}", "outside-coverage")]
    [InlineData("{\"op\":\"previous\",\"date\":\"0001-01-01\"}", "outside-coverage")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "bad-request")]
    public void WorkdaysBatch_HostileLine_IsAnsweredAndTheNextFollows(string line, string error)
    {
        const string sound = "{\"op\":\"next\",\"date\":\"2024-03-04\"}";
        var result = Cli.RunWithInput($"{sound}\n{line}\n{sound}\n", "workdays", "batch");
        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, 3), (result.Code, answers.Length));
        Assert.Equal(answers[0], answers[2]);
        Assert.Contains($"\"error\":\"{error}\"", answers[1], StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("workdays", "batch")]
    [InlineData("deadline", "batch")]
    public void Batch_LineTooLong_IsAnsweredAndTheNextFollows(params string[] verb)
    {
        var result = Cli.RunWithInput("{}\n\"" + new string('a', 3 << 20) + "\"\n{}\n", verb);
        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, 3), (result.Code, answers.Length));
        Assert.All(answers, answer => Assert.Contains("\"error\":\"bad-request\"", answer, StringComparison.Ordinal));
    }

    [Fact]
    public void DeadlineBatch_LineWithAnUnknownCode_IsAnsweredAndTheNextFollows()
    {
        const string sound = "{\"receipt\":{\"channel\":\"in-person\",\"arrived\":\"2024-03-04\"}}\n";
        var result = Cli.RunWithInput(
            sound + "{\"receipt\":{\"channel\":\"in-person\",\"arrived\":\"2024-03-04\"},\"events\":[{\"kind\":\"reply\",\"on\":\"2024-03-20\",\"delivery\":\"x\"}]}\n" + sound, "deadline", "batch");
        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, 3), (result.Code, answers.Length));
        Assert.Equal(answers[0], answers[2]);
        Assert.Contains("\"error\":", answers[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_FolderOfPipesSocketsLinksAndDevices_ReadsTheFilesAndTellsOfTheRest()
    {
        File.Copy(PublishedReports.PathOf("pingtan-2022"), Path.Combine(_folder, "good.json"));
        Put("empty.json", string.Empty);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A folder of a Unix system.");
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "socket.json")));
        var result = CommandProcess.Shell(
            "mkfifo pipe.json; mkdir sub; ln -s .. sub/round; ln -s /dev/zero zero.json; ln -s a.json b.json; ln -s b.json a.json; ln -s nowhere gone.json; $TOOL audit . --lang en --summary",
            _folder);
        Assert.Equal(2, result.Code);
        Assert.Contains("good.json", CommandProcess.Shell("$TOOL audit . --lang en --json", _folder).Output, StringComparison.Ordinal);
        foreach (var name in (string[])["pipe.json", "socket.json", "zero.json"])
        {
            Assert.Contains($"{name}: not a file (a pipe, a socket or a device); it was not read", result.Error, StringComparison.Ordinal);
        }

        foreach (var name in (string[])["a.json", "b.json", "gone.json", "empty.json"])
        {
            Assert.Contains(name, result.Error, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("round", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake in the command", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PipeNamedByItself_IsRead()
    {
        var path = PublishedReports.PathOf("pingtan-2022");
        Assert.Equal(0, CommandProcess.Shell($"$TOOL read <(cat '{path}')", _folder).Code);
    }

    [Theory]
    [InlineData("txt", "一、标题{0}\n")]
    [InlineData("md", "## 标题{0}\n\n文字{0}。\n\n")]
    [InlineData("html", "<h2>一、标题{0}</h2><p>文字{0}件。")]
    public void Audit_TenThousandHeadings_EndsWithinTheLimits(string ending, string part)
    {
        var text = new StringBuilder("某市水务局2022年政府信息公开工作年度报告\n\n");
        for (var i = 0; i < 10_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, part, i);
        }

        Put("a." + ending, text.ToString());
        var result = CommandProcess.Shell($"timeout 20 $TOOL audit a.{ending} >/dev/null", _folder);
        Assert.InRange(result.Code, 0, 2);
    }

    private static string Requests(int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => $$$"""{"id":"{{{i}}}","receipt":{"channel":"in-person","arrived":"2024-03-04"}}""" + "\n"));

    private static string Questions(int count)
        => string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{{\"op\":\"next\",\"date\":\"2024-03-04\",\"id\":{i}}}\n")));

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>Gives its bytes and fails at their end.</summary>
    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
            => base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("the disk is gone");
    }

    /// <summary>Gives the same lines at each of so many reads, and does something before each but the first.</summary>
    private sealed class AskingStream(string lines, int times, Action before) : MemoryStream
    {
        private int _reads;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_reads > 0)
            {
                before();
            }

            return _reads++ < times ? Encoding.UTF8.GetBytes(lines, buffer.AsSpan(offset, count)) : 0;
        }
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("the disk is full");
    }

    private sealed class NotingWriter(Action written) : StringWriter
    {
        public override void Flush() => written();
    }

    /// <summary>Gives one question at each read, and notes how much was answered by then.</summary>
    private sealed class WaitingStream(Func<int> answered) : MemoryStream
    {
        public List<int> AnsweredAtRead { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            AnsweredAtRead.Add(answered());
            return AnsweredAtRead.Count > 2 ? 0 : Encoding.UTF8.GetBytes("{\"op\":\"next\",\"date\":\"2024-03-04\"}\n", buffer.AsSpan(offset, count));
        }
    }
}
