using System.Net;
using System.Runtime.CompilerServices;
using Office.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>What a host writes is counted: by lines that are compiled and run, not by a claim.</summary>
public sealed class GlueTests : IDisposable
{
    private const int MostToMount = 20;
    private const int MostForAPortal = 30;

    private readonly string _file = Path.Combine(Path.GetTempPath(), "gd-glue-" + Guid.NewGuid().ToString("N") + ".db");

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Readme_LinesOfMounting_AreThoseThatAreRunAndAtMostTwenty(string name)
    {
        var text = File.ReadAllLines(Path.Combine(Root(), name));
        var start = Array.FindIndex(text, line => line.Contains("using GovDisclosure.AspNetCore;", StringComparison.Ordinal));
        Assert.True(start >= 0, "The file shows no mounting.");
        string[] shown = [.. text.Skip(start).TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).Select(Bare).Where(line => line.Length > 0)];
        Assert.InRange(shown.Length, 10, MostToMount);

        // The file that is run stands below the package's namespace, where this one line would be idle.
        var run = Source("ExistingApp").Select(Bare).Append("using GovDisclosure.AspNetCore;").ToHashSet(StringComparer.Ordinal);
        Assert.All(shown, line => Assert.Contains(line, run));
        Assert.All(Marked("ExistingApp", "mount"), line => Assert.Contains(line, shown));
    }

    [Fact]
    public async Task Mounting_IntoAnExistingApp_OpensThePublicSideAndLeavesTheRestAsItWas()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = await ExistingApp.BuildAsync(builder, _file);
        await app.StartAsync();
        var client = app.GetTestClient();
        Assert.Equal("the application that was there", await client.GetStringAsync("/"));
        Assert.Contains("政府信息公开指南", await client.GetStringAsync("/disclosure/"), StringComparison.Ordinal);
        var (number, code) = await SubmitAsync(client);
        var found = await client.PostTextAsync("/api/requests/track", $"{{\"number\":\"{number}\",\"code\":\"{code}\"}}");
        Assert.True(found.GetProperty("found").GetBoolean());
        using var desk = await client.GetAsync("/disclosure/desk");
        Assert.Equal(HttpStatusCode.Redirect, desk.StatusCode);
    }

    [Fact]
    public async Task SmallPortal_InAtMostThirtyLines_TakesARequestAndShowsItToTheDesk()
    {
        var usings = Source("SmallPortal").Count(line => line.StartsWith("using ", StringComparison.Ordinal));
        Assert.InRange(usings + Marked("SmallPortal", "portal").Count, 20, MostForAPortal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = await SmallPortal.BuildAsync(builder, _file, "secret");
        await app.StartAsync();
        var client = app.GetTestClient();
        var (number, _) = await SubmitAsync(client);
        using var signed = await client.PostAsync("/signin", new FormUrlEncodedContent(new Dictionary<string, string> { ["password"] = "secret" }));
        client.DefaultRequestHeaders.Add("Cookie", signed.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        Assert.Contains(number, await client.GetStringAsync("/disclosure/desk"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    private static async Task<(string Number, string Code)> SubmitAsync(HttpClient client)
    {
        var form = RegisterPortal.Form();
        var taken = await client.PostTextAsync("/api/requests/submit", System.Text.Json.JsonSerializer.Serialize(form), HttpStatusCode.Created);
        return (taken.GetProperty("number").GetString()!, taken.GetProperty("code").GetString()!);
    }

    private static List<string> Marked(string host, string mark)
    {
        var found = new List<string>();
        var isInside = false;
        foreach (var line in Source(host))
        {
            if (line.Trim() == $"// <{mark}>" || line.Trim() == $"// </{mark}>")
            {
                isInside = line.Trim()[3] != '<' ? isInside : line.Trim()[4] != '/';
            }
            else if (isInside && Bare(line).Length > 0)
            {
                found.Add(Bare(line));
            }
        }

        return found;
    }

    // A line without what explains it.
    private static string Bare(string line)
    {
        var comment = line.IndexOf("   // ", StringComparison.Ordinal);
        return (comment >= 0 ? line[..comment] : line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? string.Empty : line).Trim();
    }

    private static string[] Source(string host) => File.ReadAllLines(Path.Combine(Root(), "tests", "GovDisclosure.AspNetCore.Tests", "Hosts", host + ".cs"));

    private static string Root([CallerFilePath] string here = "")
    {
        // Deterministic builds write /_/ for the root: then the tests run inside the repository.
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovDisclosure.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return folder.FullName;
    }
}
