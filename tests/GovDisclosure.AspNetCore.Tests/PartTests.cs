using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Endpoints;
using GovDisclosure.AspNetCore.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Tests;

public sealed class PartTests
{
    [Fact]
    public async Task Replace_APart_StandsInItsPlaceOnThePagesOfThePackage()
    {
        await using var portal = await RegisterPortal.StartAsync(options => options.Replace<WorkList, OwnList>());
        await portal.SubmitAsync();
        var html = await portal.Client("clerk@" + RegisterPortal.Organ).GetStringAsync("/disclosure/desk");
        Assert.Contains("<p class=\"own\">1</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("中文", "中文")]
    [InlineData("“引号”—…·", "“引号”—…·")]
    [InlineData("<b>&amp;'\"+", "<b>&amp;'\"+")]
    [InlineData("&#x4E2D;&#x6587;", "&#x4E2D;&#x6587;")]
    [InlineData("😀\u2028\u202E\u00A0", null)]
    public void PlainHtml_OfWhatAnEncoderWrote_IsTheSameTextForABrowser(string text, string? shown)
    {
        var encoded = HtmlEncoder.Default.Encode(text);
        var plain = PlainHtml.Of(encoded);
        Assert.Equal(text, System.Net.WebUtility.HtmlDecode(plain));
        Assert.DoesNotContain("<", plain, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', plain);
        if (shown is not null && !shown.Contains('&', StringComparison.Ordinal))
        {
            Assert.Equal(shown, plain);
        }
    }

    [Fact]
    public async Task Pages_InChinese_AreWrittenInChinese()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var html = await portal.Client().GetStringAsync("/disclosure/apply");
        Assert.Contains("政府信息公开申请", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html, StringComparison.Ordinal);
    }

    // What the description says of an answer is what comes.
    [Theory]
    [InlineData("workdays/add?date=2024-03-04&days=1", "addWorkingDays")]
    [InlineData("workdays/count?after=2024-03-04&through=2024-03-08", "countWorkingDays")]
    [InlineData("workdays?after=2024-03-04&through=2024-03-08", "listDays")]
    [InlineData("deadlines?channel=in-person&receivedOn=2024-03-04", "deadline")]
    [InlineData("request-form", "requestForm")]
    [InlineData("requests", "listRequests")]
    [InlineData("requests/one?id=2024-0001", "getRequest")]
    [InlineData("requests/history?id=2024-0001", "getHistory")]
    [InlineData("years?year=2024", "year")]
    [InlineData("years/cell?year=2024&cell=table3/newReceived/total", "cell")]
    [InlineData("catalogue", "catalogue")]
    [InlineData("publications", "listPublications")]
    public async Task Answers_HaveTheMembersThatTheirDescriptionNames(string address, string operation)
    {
        await using var portal = await RegisterPortal.StartAsync();
        await portal.SubmitAsync();
        var answer = await portal.Client("clerk@" + RegisterPortal.Organ).GetJsonAsync("/api/" + address);
        Holds(Operations.All.Single(one => one.Name == operation).AnswerMembers!, answer);
    }

    [Fact]
    public async Task OpenApi_OfEveryOperation_NamesFieldsAnswersAndProblems()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi();
        builder.Services.AddGovDisclosureWeb();
        await using var app = builder.Build();
        app.MapGovDisclosure("/api");
        app.MapOpenApi();
        await app.StartAsync();
        var document = JsonDocument.Parse(await app.GetTestClient().GetStringAsync("/openapi/v1.json")).RootElement;
        foreach (var operation in Operations.All)
        {
            var described = document.GetProperty("paths").GetProperty("/api/" + operation.Pattern).GetProperty(operation.Method.ToLowerInvariant());
            Assert.Equal("GovDisclosure." + operation.Name, described.GetProperty("operationId").GetString());
            var schema = described.GetProperty("responses").GetProperty(operation.AnswerStatus.ToString(System.Globalization.CultureInfo.InvariantCulture)).GetProperty("content").GetProperty(operation.AnswerType).GetProperty("schema");
            if (operation.AnswerType == "application/json")
            {
                Assert.True(operation.AnswerMembers is not null || operation.AnswerSchema is not null || operation.Pattern.EndsWith("report", StringComparison.Ordinal) || operation.Name == "buildReport", operation.Name + " does not say what it answers");
                foreach (var (name, _, _, _, _) in AnswerShape.Members(operation.AnswerMembers ?? string.Empty))
                {
                    Assert.True(schema.GetProperty("properties").TryGetProperty(name, out _), operation.Name + " " + name);
                }
            }

            Assert.True(described.GetProperty("responses").GetProperty("422").GetProperty("content").TryGetProperty("application/problem+json", out _));
        }
    }

    private static void Holds(string shape, JsonElement answer)
    {
        var members = AnswerShape.Members(shape).ToDictionary(member => member.Name, StringComparer.Ordinal);
        Assert.All(answer.EnumerateObject(), member => Assert.True(members.ContainsKey(member.Name), member.Name));
        foreach (var (name, kind, isList, isNullable, isOptional) in members.Values)
        {
            if (!answer.TryGetProperty(name, out var value))
            {
                Assert.True(isOptional, name + " is missing");
                continue;
            }

            Assert.True(isNullable || value.ValueKind != JsonValueKind.Null, name + " is null");
            Assert.Equal(isList, value.ValueKind == JsonValueKind.Array);
            foreach (var item in isList ? [.. value.EnumerateArray()] : new[] { value })
            {
                if (AnswerShape.Parts.TryGetValue(kind, out var part) && item.ValueKind == JsonValueKind.Object)
                {
                    Holds(part, item);
                }
            }
        }
    }

    /// <summary>A host's own list: it takes the rows.</summary>
    private sealed class OwnList : WorkList
    {
        protected override void BuildRenderTree(RenderTreeBuilder __builder)
        {
            __builder.OpenElement(0, "p");
            __builder.AddAttribute(1, "class", "own");
            __builder.AddContent(2, Rows.Count);
            __builder.CloseElement();
        }
    }
}
