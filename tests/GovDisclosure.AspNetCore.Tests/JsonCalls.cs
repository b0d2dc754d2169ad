using System.Net;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.AspNetCore.Tests;

internal static class JsonCalls
{
    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(address);
        return await answer.JsonAsync(expected);
    }

    public static async Task<JsonElement> PostTextAsync(this HttpClient client, string address, string body, HttpStatusCode expected = HttpStatusCode.OK, string type = "application/json")
    {
        using var answer = await client.PostAsync(address, new StringContent(body, Encoding.UTF8, type));
        return await answer.JsonAsync(expected);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static string[] ErrorsOf(this JsonElement problem, string field)
        => problem.GetProperty("errors").TryGetProperty(field, out var found) ? [.. found.EnumerateArray().Select(e => e.GetString()!)] : [];
}
