using System.Text;
using System.Text.Json;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Calls of any operation of the table: where it stands, and fields that each of them takes.</summary>
internal static class OperationCalls
{
    /// <summary>A value for every field that an operation needs, for the request <paramref name="id"/>.</summary>
    public static Dictionary<string, string> Fields(string id, string kind = "extension") => new()
    {
        ["id"] = id,
        ["version"] = "1",
        ["kind"] = kind,
        ["on"] = "2024-03-15",
        ["workingDays"] = "5",
        ["step"] = "accept",
        ["basis"] = "page",
        ["units"] = "1",
        ["case"] = "1",
        ["reviewKind"] = "reconsideration",
        ["filedOn"] = "2024-03-15",
        ["unit"] = "1",
        ["reason"] = "1",
        ["outcome"] = "granted",
        ["key"] = "a-41",
        ["number"] = id,
        ["code"] = "AAAA",
        ["organ"] = RegisterPortal.Organ,
        ["year"] = "2024",
        ["cell"] = "table3/newReceived/total",
        ["rule"] = "1",
        ["date"] = "2024-03-04",
        ["days"] = "5",
        ["after"] = "2024-03-04",
        ["through"] = "2024-03-08",
        ["channel"] = "in-person",
        ["receivedOn"] = "2024-03-04",
    };

    /// <summary>Those of the fields that an operation takes; a page takes all.</summary>
    public static Dictionary<string, string> Known(this Operation operation, Dictionary<string, string> fields)
    {
        var known = operation.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return operation.IsPage ? fields : fields.Where(pair => known.Contains(pair.Key)).ToDictionary();
    }

    public static string Address(this Operation operation) => (operation.IsPage ? "/disclosure/" : "/api/") + operation.Pattern;

    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, Operation operation, Dictionary<string, string> fields)
        => operation.Method == "GET"
            ? client.GetAsync(operation.Address() + "?" + string.Join('&', fields.Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value))))
            : client.PostAsync(operation.Address(), new StringContent(JsonSerializer.Serialize(fields), Encoding.UTF8, "application/json"));
}
