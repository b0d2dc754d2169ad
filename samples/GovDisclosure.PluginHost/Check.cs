using System.Net;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.PluginHost;

/// <summary>Calls the host as a browser and a program would.</summary>
internal static class Check
{
    public static async Task<int> RunAsync(string address, PluginContext context)
    {
        var failures = 0;
        void Holds(string what, bool holds)
        {
            failures += holds ? 0 : 1;
            Console.WriteLine((holds ? "holds: " : "DIFFERS: ") + what);
        }

        using var stranger = new HttpClient { BaseAddress = new Uri(address) };
        Holds("the public page", (await stranger.GetStringAsync("/disclosure/")).Contains("政府信息公开指南", StringComparison.Ordinal));
        using var desk = await stranger.GetAsync("/disclosure/desk");
        Holds("the desk is closed to strangers", desk.RequestMessage!.RequestUri!.AbsolutePath != "/disclosure/desk");
        var form = new Dictionary<string, string>
        {
            ["kind"] = "naturalPerson", ["name"] = "林小满", ["document"] = "身份证 510000199001011234", ["telephone"] = "13900000000", ["title"] = "资金安排", ["form"] = "paper", ["provision"] = "collect",
        };
        var taken = await PostAsync(stranger, "/disclosure-api/requests/submit", form);
        var number = taken.GetProperty("number").GetString()!;
        var tracked = await PostAsync(stranger, "/disclosure-api/requests/track", new() { ["number"] = number, ["code"] = taken.GetProperty("code").GetString()! });
        Holds("a request is taken and tracked", tracked.GetProperty("found").GetBoolean());

        using var clerk = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
        using var signed = await clerk.GetAsync("/sign-in-as-clerk");
        Holds("the host's own sign-in opens the desk", (await clerk.GetStringAsync("/disclosure/desk")).Contains(number, StringComparison.Ordinal));
        Holds("and the days are explained", (await clerk.GetStringAsync("/disclosure/desk/request?id=" + number)).Contains("第三十三条", StringComparison.Ordinal));
        Holds("the library lives in the plug-in's context", context.Assemblies.Any(a => a.GetName().Name == "GovDisclosure.AspNetCore") && AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == "GovDisclosure") == 1);
        foreach (var assembly in context.Assemblies.Select(a => a.GetName()).OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"plug-in's: {assembly.Name} {assembly.Version}");
        }

        foreach (var lowered in context.Lowered.Distinct())
        {
            Console.WriteLine("host's lower version: " + lowered);
        }

        Console.WriteLine($"{failures} failures on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
        return failures;
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string address, Dictionary<string, string> fields)
    {
        using var answer = await client.PostAsync(address, new StringContent(JsonSerializer.Serialize(fields), Encoding.UTF8, "application/json"));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
