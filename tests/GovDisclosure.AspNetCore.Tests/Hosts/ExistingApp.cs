using System.Data.Common;
using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Office.Hosts;

/// <summary>A small application as there are many, into which the library is mounted by the lines that the README shows.</summary>
internal static class ExistingApp
{
    public static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder, string file)
    {
        DbConnection Connect() => new SqliteConnection("Data Source=" + file);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();

        // <mount>
        builder.Services.AddSingleton<IRegisterStore>(new SqlRegisterStore(Connect, SqlDialect.Sqlite));
        builder.Services.AddGovDisclosure(options => options.Organ = "某局");
        builder.Services.AddGovDisclosureWeb(options =>
        {
            options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished);
            options.Authorize = access => new(access.User.IsInRole("disclosure"));
            options.AttachmentFolder = "/var/lib/portal/files";
        });
        builder.Services.AddHealthChecks().AddGovDisclosure();

        // </mount>
        var app = builder.Build();
        app.MapGet("/", () => Results.Text("the application that was there"));

        // <mount>
        app.MapGovDisclosure("/api");
        app.MapGovDisclosurePages("/disclosure");
        await using (var database = Connect())
        {
            await database.OpenAsync();
            await RegisterSchema.CreateAsync(database, SqlDialect.Sqlite);
        }

        // </mount>
        return app;
    }
}
