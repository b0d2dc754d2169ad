using System.Security.Claims;
using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Office.Hosts;

/// <summary>All that a host writes for a small portal of one office, with a sign-in of its own: counted by a test.</summary>
internal static class SmallPortal
{
    public static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder, string file, string password)
    {
        // <portal>
        SqliteConnection Connect() => new("Data Source=" + file);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options => options.LoginPath = "/signin");
        builder.Services.AddSingleton<IRegisterStore>(new SqlRegisterStore(Connect, SqlDialect.Sqlite));
        builder.Services.AddGovDisclosure(options => options.Organ = "某局");
        builder.Services.AddGovDisclosureWeb(options =>
        {
            options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished);
            options.Authorize = access => new(access.User.Identity?.IsAuthenticated == true);
            options.AttachmentFolder = file + ".files";
        });
        var app = builder.Build();
        app.MapGovDisclosure("/api");
        app.MapGovDisclosurePages("/disclosure");
        app.MapGet("/signin", () => Results.Content("<form method=post><input name=password type=password><button>登录</button></form>", "text/html; charset=utf-8"));
        app.MapPost("/signin", async (HttpContext context) => (await context.Request.ReadFormAsync())["password"] == password
            ? Results.SignIn(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "经办人")], "password")), new() { RedirectUri = "/disclosure/desk" })
            : Results.Redirect("/signin")).DisableAntiforgery();
        await using var database = Connect();
        await database.OpenAsync();
        await RegisterSchema.CreateAsync(database, SqlDialect.Sqlite);

        // </portal>
        return app;
    }
}
