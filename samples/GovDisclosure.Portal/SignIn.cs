using GovDisclosure.AspNetCore;
using Microsoft.AspNetCore.Authentication;

namespace GovDisclosure.Portal;

/// <summary>Signing in and out.</summary>
internal static class SignIn
{
    private static readonly LocalizedText Title = new("登录", "Sign in");
    private static readonly LocalizedText Stale = new("表单已失效，请重试", "the form is no longer valid: try again");
    private static readonly LocalizedText Wrong = new("账号或者密码不对", "account or password are wrong");
    private static readonly LocalizedText TooOften = new("尝试过于频繁，请一分钟后再试", "too many tries: come again in a minute");

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/signin", context => PageAsync(context, null));
        app.MapPost("/signin", SignInAsync);
        app.MapPost("/signout", SignOutAsync);
    }

    private static async Task SignOutAsync(HttpContext context)
    {
        if (await DisclosurePages.FormAsync(context) is null)
        {
            await PageAsync(context, Stale, StatusCodes.Status400BadRequest);
            return;
        }

        await context.SignOutAsync();
        context.Response.Redirect("/disclosure/");
    }

    private static async Task SignInAsync(HttpContext context)
    {
        if (await DisclosurePages.FormAsync(context) is not { } form)
        {
            await PageAsync(context, Stale, StatusCodes.Status400BadRequest);
            return;
        }

        var accounts = context.RequestServices.GetRequiredService<Accounts>();
        if (!accounts.MayTry(context.Connection.RemoteIpAddress?.ToString() ?? string.Empty))
        {
            await PageAsync(context, TooOften, StatusCodes.Status429TooManyRequests);
            return;
        }

        if (accounts.SignIn(form["name"].ToString(), form["password"].ToString()) is not { } user)
        {
            await PageAsync(context, Wrong, StatusCodes.Status400BadRequest);
            return;
        }

        await context.SignInAsync(user);
        var back = context.Request.Query["ReturnUrl"].ToString();
        context.Response.Redirect(back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\') ? back : "/disclosure/desk");
    }

    private static async Task PageAsync(HttpContext context, LocalizedText? problem, int status = StatusCodes.Status200OK)
    {
        var page = await DisclosurePages.PageAsync<SignInPage>(context, Title, new Dictionary<string, object?> { [nameof(SignInPage.Problem)] = problem, [nameof(SignInPage.Back)] = context.Request.QueryString.Value }, status);
        await page.ExecuteAsync(context);
    }
}
