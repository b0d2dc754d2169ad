using GovDisclosure.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace GovDisclosure.Portal;

/// <summary>Signing in and out.</summary>
internal static class SignIn
{
    private static readonly LocalizedText Title = new("登录", "Sign in");

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/signin", context => PageAsync(context, null));
        app.MapPost("/signin", SignInAsync);
        app.MapPost("/signout", async (HttpContext context, IAntiforgery antiforgery) =>
        {
            if (!IsForm(context) || !await antiforgery.IsRequestValidAsync(context))
            {
                return Results.BadRequest();
            }

            await context.SignOutAsync();
            return Results.Redirect("/disclosure/");
        }).DisableAntiforgery();
    }

    private static async Task SignInAsync(HttpContext context)
    {
        if (!IsForm(context) || !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await PageAsync(context, "表单已失效，请重试", StatusCodes.Status400BadRequest);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        if (context.RequestServices.GetRequiredService<Accounts>().SignIn(form["name"].ToString(), form["password"].ToString()) is not { } user)
        {
            await PageAsync(context, "账号或者密码不对", StatusCodes.Status400BadRequest);
            return;
        }

        await context.SignInAsync(user);
        var back = context.Request.Query["ReturnUrl"].ToString();
        context.Response.Redirect(back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\') ? back : "/disclosure/desk");
    }

    // The form of the page; anything else is not read at all.
    private static bool IsForm(HttpContext context)
        => context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static async Task PageAsync(HttpContext context, string? problem, int status = StatusCodes.Status200OK)
    {
        var page = await DisclosurePages.PageAsync<SignInPage>(context, Title, new Dictionary<string, object?> { [nameof(SignInPage.Problem)] = problem, [nameof(SignInPage.Back)] = context.Request.QueryString.Value }, status);
        await page.ExecuteAsync(context);
    }
}
