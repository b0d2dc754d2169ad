using System.Data.Common;
using System.Security.Claims;
using GovDisclosure.PluginHost;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Data.Sqlite;

// PluginHost PLUGIN.DLL [--check]: a host that loads one plug-in and serves it; with --check it calls itself, says what came, and ends.
var context = new PluginContext(Path.GetFullPath(args[0]));
var plugin = context.Load();
var data = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "plugin-host-" + Environment.ProcessId)).FullName;
var lent = new Lent("青石县水务局", Path.Combine(data, "files"), () => new SqliteConnection($"Data Source={Path.Combine(data, "host.db")}"));

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
builder.WebHost.UseUrls("http://127.0.0.1:" + (builder.Configuration["port"] ?? "0"));
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
builder.Services.AddAuthorization();
plugin.ConfigureServices(builder.Services, lent);

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGet("/", () => Results.Content("<h1>门户</h1><a href=\"/disclosure/\">政府信息公开</a>", "text/html; charset=utf-8"));
app.MapGet("/sign-in-as-clerk", (HttpContext call) => Results.SignIn(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, "clerk")], "host"))));
plugin.Map(app);
await plugin.StartAsync(app.Services, lent);
if (!args.Contains("--check"))
{
    await app.RunAsync();
    return 0;
}

await app.StartAsync();
var failures = await Check.RunAsync(app.Urls.First(), context);
await app.StopAsync();
SqliteConnection.ClearAllPools();
Directory.Delete(data, recursive: true);
return failures == 0 ? 0 : 1;

internal sealed record Lent(string Office, string Folder, Func<DbConnection> Open) : IPlugin.IHost
{
    public DbConnection Connect() => Open();
}
