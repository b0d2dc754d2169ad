using System.Data.Common;
using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.Portal;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Data.Sqlite;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
var data = Path.GetFullPath(builder.Configuration["Portal:Data"] ?? Path.Combine(builder.Environment.ContentRootPath, "data"));
Directory.CreateDirectory(data);

// The register: SQLite in a file unless ConnectionStrings__Register names a PostgreSQL.
var postgres = builder.Configuration.GetConnectionString("Register");
var dialect = postgres is null ? SqlDialect.Sqlite : SqlDialect.PostgreSql;
Func<DbConnection> connect = postgres is null
    ? () => new SqliteConnection($"Data Source={Path.Combine(data, "register.db")};Default Timeout=30")
    : () => new NpgsqlConnection(postgres);
builder.Services.AddSingleton<IRegisterStore>(new SqlRegisterStore(connect, dialect));
builder.Services.AddSingleton<IIndexNumberStore>(new SqlIndexNumberStore("main", connect, dialect));
builder.Services.AddSingleton<IPublicationStore>(new SqlPublicationStore(connect, dialect));

if (builder.Configuration["Portal:Today"] is { Length: > 0 } today)
{
    // For demonstrations: the portal stands still on a day.
    builder.Services.AddSingleton<NodaTime.IClock>(new StillClock(NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value));
}

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.LoginPath = "/signin";
    options.AccessDeniedPath = "/disclosure";
    options.Cookie.SameSite = SameSiteMode.Lax;
    options.SessionStore = new Sessions();
});
builder.Services.AddAuthorization();
builder.Services.AddSingleton<Accounts>();
builder.Services.AddHealthChecks().AddGovDisclosure();
builder.Services.AddOpenApi();
builder.Services.AddGovDisclosure(options => options.Organ = District.Government).AddGovDisclosureReading();
builder.Services.AddGovDisclosureWeb(options =>
{
    options.Open(DisclosureOperation.Submit, DisclosureOperation.Track, DisclosureOperation.ReadPublished, DisclosureOperation.Calculate);
    options.Authorize = access => ValueTask.FromResult(Roles.Allows(access));
    options.OrgansOf = user => Roles.OrgansOf(user);
    options.AttachmentFolder = Path.Combine(data, "files");
    options.Layout = typeof(PortalLayout);
    options.IndexNumberRuleOf = District.IndexNumbersOf;
    options.OrganKindOf = District.KindOf;
    foreach (var organ in District.Organs)
    {
        options.Departments.Add(organ);
    }
});

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapGovDisclosure("/api");
app.MapGovDisclosurePages("/disclosure");
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapSignIn();
app.MapGet("/", () => Results.Redirect("/disclosure/"));
await District.PrepareAsync(app.Services, connect, dialect);
app.Run();
