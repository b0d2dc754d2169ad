using System.Net;
using System.Text.Json;
using GovDisclosure.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>A host with a register in memory, the public side open and a desk of which each sees its own organ.</summary>
internal static class RegisterPortal
{
    public const string Organ = "青石县水务局";

    public static Dictionary<string, string> Form(string name = "张三丰") => new()
    {
        ["kind"] = "naturalPerson",
        ["name"] = name,
        ["document"] = "身份证 510000199001011234",
        ["telephone"] = "13800000000",
        ["address"] = "青石县一号",
        ["title"] = "2023年水库除险加固资金安排",
        ["form"] = "paper",
        ["provision"] = "post",
    };

    public static Task<TestPortal> StartAsync(Action<GovDisclosureWebOptions>? configure = null, IRegisterStore? store = null)
        => TestPortal.StartAsync(
            options =>
            {
                options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished, DisclosureOperation.Calculate);
                options.AttachmentFolder = Path.Combine(Path.GetTempPath(), "gd-tests-" + Guid.NewGuid().ToString("N"));
                options.Authorize = access => ValueTask.FromResult(
                    access.User.Identity is { IsAuthenticated: true } && (access.Organ is null || access.Organ == access.User.FindFirst("organ")?.Value));
                options.OrgansOf = user => user.FindFirst("organ") is { } claim ? [claim.Value] : null;
                configure?.Invoke(options);
            },
            services => services.AddSingleton<IRegisterStore>(store ?? new MemoryRegisterStore()).AddGovDisclosure(o => o.Organ = Organ));

    public static async Task<(string Number, string Code)> SubmitAsync(this TestPortal portal, Dictionary<string, string>? form = null)
    {
        var answer = await portal.Client().PostTextAsync("/api/requests/submit", JsonSerializer.Serialize(form ?? Form()), HttpStatusCode.Created);
        return (answer.GetProperty("number").GetString()!, answer.GetProperty("code").GetString()!);
    }

    public static Task<JsonElement> DoAsync(this HttpClient clerk, string action, object fields, HttpStatusCode expected = HttpStatusCode.OK)
        => clerk.PostTextAsync("/api/requests/" + action, JsonSerializer.Serialize(fields), expected);
}
