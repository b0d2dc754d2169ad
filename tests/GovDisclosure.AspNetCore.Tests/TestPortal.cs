using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime.Testing;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>A host as small as one can be: the endpoints, a clock that stands still, and users named by a header.</summary>
internal sealed class TestPortal : IAsyncDisposable
{
    public static readonly LocalDate Today = new(2024, 3, 15);

    private readonly WebApplication _app;

    private TestPortal(WebApplication app, ListLog log)
    {
        _app = app;
        Log = log;
    }

    public ListLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestPortal> StartAsync(Action<GovDisclosureWebOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var log = new ListLog();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2024, 3, 15, 2, 0)));
        builder.Services.AddAuthentication("Header").AddScheme<AuthenticationSchemeOptions, HeaderUser>("Header", null);
        builder.Services.AddAuthorization();
        builder.Services.AddGovDisclosure().AddGovDisclosureReading();
        builder.Services.AddGovDisclosureWeb(options =>
        {
            options.OpenCallsPerMinute = 0;
            options.SubmissionsPerHour = 0;
            configure?.Invoke(options);
        });
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGovDisclosure("/api");
        app.MapGovDisclosurePages();
        await app.StartAsync();
        return new TestPortal(app, log);
    }

    /// <summary>A host that lets everybody calculate and audit.</summary>
    public static Task<TestPortal> OpenAsync() => StartAsync(options => options.Open(DisclosureOperation.Calculate, DisclosureOperation.Audit));

    public HttpClient Client(string? user = null, string language = "zh-CN")
    {
        var client = _app.GetTestClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        if (user is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Header", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        }

        return client;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private sealed class HeaderUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers.Authorization.ToString() is not { Length: > 7 } header || !header.StartsWith("Header ", StringComparison.Ordinal))
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var parts = Encoding.UTF8.GetString(Convert.FromBase64String(header[7..])).Split('@');
            var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, parts[0]), new Claim("organ", parts.Length > 1 ? parts[1] : string.Empty)], "Header");
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "Header")));
        }
    }
}
