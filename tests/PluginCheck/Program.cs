using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using PluginCheck;

// PluginCheck PLUGIN.DLL FOLDER: runs the plug-in inside this host and compares its answers with those in the folder.
var failures = 0;
var context = new PluginContext(Path.GetFullPath(args[0]));
var plugin = context.LoadFromAssemblyPath(Path.GetFullPath(args[0]));

// The host uses its own parser, as a sanitiser does.
var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<p>门户</p>");
Check("the host's AngleSharp", typeof(AngleSharp.Html.Parser.HtmlParser).Assembly.GetName().Version!.ToString(2) == "0.17" && page.Body!.TextContent == "门户");
Check("the host's framework", Environment.Version.Major == 8);

var answers = (IReadOnlyList<KeyValuePair<string, byte[]>>)plugin.GetType("FrameworkCheck.Exercise", throwOnError: true)!
    .GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
foreach (var (name, bytes) in answers)
{
    var expected = Path.Combine(args[1], name);
    Check(name, File.Exists(expected) && File.ReadAllBytes(expected).AsSpan().SequenceEqual(bytes));
}

Check("as many answers as expected", Directory.EnumerateFiles(args[1], "*", SearchOption.AllDirectories).Count() == answers.Count);

// The plug-in's services in the host's container, and its controller behind Newtonsoft's answers.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddControllers().AddNewtonsoftJson().PartManager.ApplicationParts.Add(new AssemblyPart(plugin));
plugin.GetType("PluginCheck.Plugin.Startup", throwOnError: true)!.GetMethod("Configure")!.Invoke(null, [builder.Services]);
await using var app = builder.Build();
app.MapControllers();
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Check("a deadline", await client.GetStringAsync("plugin/deadline") == """{"due":"2024-04-01","isFinal":false}""");
Check("a document", (await client.GetStringAsync("plugin/document")).StartsWith("""{"schema":"govdisclosure/report-document/1","title":""", StringComparison.Ordinal));
var posted = await client.PostAsync("plugin/audit", new StringContent("<html><body><h1>青石县水务局2016年政府信息公开年度报告</h1><h2>一、主动公开政府信息的情况</h2><p>2016年，我局主动公开政府信息321条。</p></body></html>"));
Check("an audit of a posted page", (await posted.Content.ReadAsStringAsync()).Contains("青石县水务局", StringComparison.Ordinal));
await app.StopAsync();

foreach (var assembly in context.Assemblies.OrderBy(a => a.GetName().Name, StringComparer.Ordinal))
{
    Console.WriteLine($"plug-in: {assembly.GetName().Name} {assembly.GetName().Version}");
}

Console.WriteLine($"{answers.Count} answers in a host on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, {failures} failures");
return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    if (!holds)
    {
        failures++;
        Console.Error.WriteLine($"differs: {what}");
    }
}
