using System.CommandLine;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Tests;

/// <summary>Whatever verb writes to an output that is full or closed: a code and one line of text, and no file is made of what was none.</summary>
public sealed class LostOutputTests : IDisposable
{
    private const string Data = """{"schema":"govdisclosure/report/1","organ":"某区","year":2023,"form":"2021-format","tables":{"table2":{"rules":{"newMade":0,"newPublished":0,"publishedTotal":0}},"table3":{"newReceived":{"total":3}}}}""";

    private static readonly RootCommand Root = Program.Root(new Host(() => Stream.Null, TextWriter.Null, TextWriter.Null));

    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure-").FullName;

    public LostOutputTests()
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), Data);
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "电话13812345678\n");
        File.WriteAllText(Path.Combine(_folder, "q.jsonl"), """{"op":"next","date":"2024-03-04"}""");
        File.WriteAllText(Path.Combine(_folder, "c.jsonl"), """{"title":"某局机构职能","issuedOn":"2024-03-04"}""");
        File.WriteAllText(Path.Combine(_folder, "r.jsonl"), """{"id":"1","receipt":{"channel":"in-person","arrived":"2024-03-04"}}""");
    }

    // A line for each verb that does something.
    public static TheoryData<string> Lines =>
    [
        "audit a.json", "diff a.json a.json", "fee --items 12", "fee ledger r.jsonl", "form list", "form show 2021-format", "form blank 2021 --out b.xlsx", "catalogue check c.jsonl",
        "publish check a.txt", "publish mask a.txt --out b.txt", "index-number 008380109/2018-00012", "read a.json", "remedies --outcome denied.processInfo --delivered 2025-06-10",
        "report a.json --out b", "rollup a.json", "shares 120 45 35", "status r.jsonl --on 2024-12-31", "tally r.jsonl --year 2024", "workdays add 2022-09-30 20", "workdays count 2024-09-30 2024-10-31",
        "workdays describe 2024-10-12", "workdays next 2024-10-01", "workdays previous 2024-10-07", "workdays batch q.jsonl", "workdays notice 2024", "workdays changes", "deadline --received 2024-03-04",
        "deadline batch r.jsonl", "completion bash", "--version",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryVerb_HasALine()
        => Assert.DoesNotContain(
            Verbs(Root).Where(verb => verb.Action is not null).Select(HelpPage.PathOf), path => path.Length > 0 && !Lines.Any(line => line.Data.StartsWith(path, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Verb_OutputFullOrClosed_EndsWithACodeAndOneLine(string line)
    {
        var sound = CommandProcess.Shell("$TOOL " + line, _folder);
        foreach (var lost in (string[])[" >/dev/full", " >&-"])
        {
            var result = CommandProcess.Shell("$TOOL " + line + lost, _folder);

            // A verb that has nothing to say has nothing to lose.
            Assert.Equal((line, sound.Output.Length == 0 ? sound.Code : 3), (line, result.Code));
            Assert.True(sound.Output.Length == 0 || result.Error.Count(c => c == '\n') == 1, $"{line}: {result.Error}");
        }
    }

    [Fact]
    public void Mask_ToADeviceOrThroughALink_LeavesDeviceAndLink()
    {
        var result = CommandProcess.Shell(
            """
            mkfifo pipe; cat pipe >read.txt & ln -s real.txt link.txt; echo old >real.txt
            $TOOL publish mask a.txt --out pipe >/dev/null; echo $?; wait; test -p pipe; echo $?; cat read.txt
            $TOOL publish mask a.txt --out link.txt >/dev/null; echo $?; test -L link.txt; echo $?; cat real.txt
            ln -s a.txt same.txt; $TOOL publish mask a.txt --out same.txt >/dev/null 2>&1; echo $?; $TOOL publish mask same.txt --out a.txt >/dev/null 2>&1; echo $?; cat a.txt
            ls
            """,
            _folder);
        Assert.Equal("0\n0\n电话*******5678\n0\n0\n电话*******5678\n2\n2\n电话13812345678\na.json\na.txt\nc.jsonl\nlink.txt\npipe\nq.jsonl\nr.jsonl\nread.txt\nreal.txt\nsame.txt\n", result.Output);
    }

    [Fact]
    public void Audit_ReportDataWithTheSecondTableOfAnotherForm_IsReadAndTold()
    {
        var result = Cli.Run("audit", Path.Combine(_folder, "a.json"));
        Assert.Equal(0, result.Code);
        Assert.Contains("表二是格式“2019-format”的", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_WhatReadWroteOfTablesOfAnotherForm_IsTaken()
    {
        var (blank, data) = (Path.Combine(_folder, "b.xlsx"), Path.Combine(_folder, "b.json"));
        Assert.Equal(0, Cli.Run("form", "blank", "2014-statistics", "--out", blank).Code);
        File.WriteAllText(data, Cli.Run("read", blank, "--json", "--year", "2023", "--organ", "某区").Output);
        var result = Cli.Run("audit", data);
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
    }

    private static IEnumerable<Command> Verbs(Command command) => command.Subcommands.SelectMany(Verbs).Prepend(command);
}
