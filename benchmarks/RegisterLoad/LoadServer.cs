using System.Security.Claims;
using GovDisclosure.Data;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovDisclosure.RegisterLoad;

/// <summary>A host as small as one can be: the endpoints over a register in PostgreSQL.</summary>
internal static class LoadServer
{
    public const string Organ = "青石县水务局";

    public static async Task RunAsync(string database, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Services.AddAuthorization();
        var files = Directory.CreateTempSubdirectory("gd-load-").FullName;
        builder.Services.AddSingleton<IRegisterStore>(new SqlRegisterStore(() => new NpgsqlConnection(database), SqlDialect.PostgreSql));
        builder.Services.AddGovDisclosure(options => options.Organ = Organ);
        builder.Services.AddGovDisclosureWeb(options =>
        {
            options.AttachmentFolder = files;
            options.Authorize = access => ValueTask.FromResult(access.User.Identity is { IsAuthenticated: true });
        });
        var app = builder.Build();
        app.Use((context, next) =>
        {
            // Who calls is said by a header: no browser sends it, so that no token against forgery is asked for.
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, context.Request.Headers.Authorization.ToString())], "load"));
            return next(context);
        });
        app.MapGovDisclosure("/api");
        await app.RunAsync();
        Directory.Delete(files, recursive: true);
    }
}
