using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>The tables of addresses in the documents are those of the endpoints.</summary>
/// <remarks>GOVDISCLOSURE_UPDATE_GOLDEN=1 writes them anew: review the diff.</remarks>
public sealed class AddressTableTests
{
    private const string Begin = "<!-- addresses -->\n";
    private const string End = "<!-- /addresses -->";

    [Theory]
    [InlineData("docs/en/portal.md", "| method | address | operation | what it does | fields |\n| --- | --- | --- | --- | --- |\n")]
    [InlineData("docs/zh/portal.md", "| 方法 | 地址 | 操作 | 用途 | 各项 |\n| --- | --- | --- | --- | --- |\n")]
    public async Task Table_OfADocument_IsThatOfTheEndpoints(string name, string head)
    {
        await using var portal = await RegisterPortal.StartAsync();
        var isEnglish = name.Contains("/en/", StringComparison.Ordinal);
        var rows = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Operation>() is { IsPage: false })
            .Select(endpoint => Row(endpoint, isEnglish));
        var path = Path.Combine(Root(), name);
        var text = await File.ReadAllTextAsync(path);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var now = text[..from] + head + string.Concat(rows) + text[to..];
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(path, now);
            return;
        }

        Assert.Equal(text, now);
    }

    private static string Row(RouteEndpoint endpoint, bool isEnglish)
    {
        var operation = endpoint.Metadata.GetMetadata<Operation>()!;
        var method = string.Join(", ", endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods);
        var fields = operation.Body == BodyKind.Stream && operation.Fields.Count == 0 ? string.Empty
            : string.Join(isEnglish ? ", " : "、", operation.Fields.Select(field => (field.IsRequired ? $"**`{field.Name}`**" : $"`{field.Name}`") + (isEnglish ? string.Empty : $"（{FieldNames.Of(field.Name).Chinese}）")));
        return $"| {method} | `{endpoint.RoutePattern.RawText}` | `{operation.Access}` | {operation.Summary.In(isEnglish ? Language.English : Language.Chinese)} | {(fields.Length == 0 ? "—" : fields)} |\n";
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovDisclosure.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
