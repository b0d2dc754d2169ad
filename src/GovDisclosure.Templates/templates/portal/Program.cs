using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using GovDisclosure;
using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Data.Sqlite;

var builder = WebApplication.CreateBuilder(args);
var organ = builder.Configuration["Office:Name"] ?? "本机关";
var data = Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, "data")).FullName;
SqliteConnection Connect() => new($"Data Source={Path.Combine(data, "register.db")};Default Timeout=30");

builder.Services.AddSingleton<IRegisterStore>(new SqlRegisterStore(Connect, SqlDialect.Sqlite));
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options => options.LoginPath = "/signin");
builder.Services.AddAuthorization();
builder.Services.AddHealthChecks().AddGovDisclosure();
builder.Services.AddGovDisclosure(options => options.Organ = organ);
builder.Services.AddGovDisclosureWeb(options =>
{
    // Everybody may ask, follow a request and read what is published; the rest is for those who signed in.
    options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished);
    options.Authorize = access => ValueTask.FromResult(access.User.Identity?.IsAuthenticated == true);
    options.AttachmentFolder = Path.Combine(data, "files");
    options.Departments.Add(organ);
});

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGovDisclosure("/api");
app.MapGovDisclosurePages("/disclosure");
app.MapHealthChecks("/health");
app.MapGet("/", () => Results.Redirect("/disclosure/"));

// One account, until the office's own sign-in takes its place: its password stands in the settings, or is made at each start.
var password = builder.Configuration["Office:Password"] is { Length: > 0 } given ? given : Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
if (builder.Configuration["Office:Password"] is not { Length: > 0 })
{
    app.Logger.LogInformation("The password of the desk for this start: {Password}", password);
}

app.MapGet("/signin", (HttpContext context, IAntiforgery antiforgery) =>
{
    var token = antiforgery.GetAndStoreTokens(context);
    return Results.Content(
        $"""
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>登录</title></head><body><main><h1>登录</h1><form method="post">
        <input type="hidden" name="{token.FormFieldName}" value="{WebUtility.HtmlEncode(token.RequestToken)}">
        <label>密码 <input type="password" name="password" required></label> <button>登录</button></form></main></body></html>
        """,
        "text/html; charset=utf-8");
});
app.MapPost("/signin", async (HttpContext context) =>
{
    // What is not this page's own form is sent back to it.
    if (await DisclosurePages.FormAsync(context) is not { } form)
    {
        return Results.Redirect("/signin");
    }

    var typed = form["password"].ToString();
    if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(typed)), SHA256.HashData(Encoding.UTF8.GetBytes(password))))
    {
        return Results.Redirect("/signin");
    }

    var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "经办人")], CookieAuthenticationDefaults.AuthenticationScheme);
    await context.SignInAsync(new ClaimsPrincipal(identity));
    return Results.Redirect("/disclosure/desk");
}).DisableAntiforgery();

// The tables of the register: made where there are none, and brought to the version of the package.
await using (var connection = Connect())
{
    await connection.OpenAsync();
    await RegisterSchema.UpgradeAsync(connection, SqlDialect.Sqlite);
}

app.Run();
