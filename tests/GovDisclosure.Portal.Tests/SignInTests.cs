using System.Net;
using System.Text;

namespace GovDisclosure.Portal.Tests;

/// <summary>The sign-in of the portal before a client that sends anything: a clear answer in its language, and never a failure.</summary>
[Collection("browser")]
public sealed class SignInTests
{
    [Fact]
    public async Task SignIn_OfAnythingThatIsNoFormOfThePage_SaysSoInTheLanguageOfTheCaller()
    {
        await using var portal = await PortalProcess.StartAsync("2025-03-04");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var many = string.Join('&', Enumerable.Range(0, 10_000).Select(i => FormattableString.Invariant($"f{i}=1")));
        foreach (var (body, type) in new[]
        {
            (string.Empty, "application/x-www-form-urlencoded"), (many, "application/x-www-form-urlencoded"), (new string('a', 5000) + "=1", "application/x-www-form-urlencoded"),
            ("name=" + new string('a', 6_000_000), "application/x-www-form-urlencoded"), ("name=%ff&password=%00", "application/x-www-form-urlencoded"), ("name=x", "application/x-www-form-urlencoded; charset=utf-7"),
            ("{}", "application/json"), ("--x", "multipart/form-data; boundary=x"), ("name=x&password=y", "application/x-www-form-urlencoded"),
        })
        {
            foreach (var address in new[] { "/signin", "/signout" })
            {
                foreach (var (language, said) in new[] { ("zh-CN", "表单已失效"), ("en", "no longer valid") })
                {
                    using var call = new HttpRequestMessage(HttpMethod.Post, portal.Address + address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
                    call.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                    call.Headers.AcceptLanguage.ParseAdd(language);
                    using var answer = await client.SendAsync(call);
                    Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
                    Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                }
            }
        }
    }
}
