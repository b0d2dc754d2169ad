using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Components;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.AspNetCore.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Takes a call through its gates (origin, rate, permission, size, forgery, fields) and writes its answer.</summary>
internal sealed class CallRunner(GovDisclosureWebOptions options, DisclosureTelemetry telemetry, CallLimits limits, IAntiforgery antiforgery, IdempotencyKeys keys)
{
    private const string OwnReport = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    // What carries a form and its files besides their bytes.
    private const long FormOverhead = 1 << 16;

    public async Task RunAsync(HttpContext context, Operation operation)
    {
        var start = Stopwatch.GetTimestamp();
        using var activity = DisclosureTelemetry.Activities.StartActivity(operation.Name);
        var language = LanguageOf.Call(context, options);
        var answer = await AnswerAsync(context, operation, language).ConfigureAwait(false);
        if (answer is not null && !context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, operation, answer, language).ConfigureAwait(false);
        }

        telemetry.Called(operation.Name, context.Response.StatusCode, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>Answers a call that no operation takes.</summary>
    public async Task RefuseAsync(HttpContext context, Problem problem, bool isPage)
    {
        var language = LanguageOf.Call(context, options);
        var nothing = new Operation("none", context.Request.Method, string.Empty, DisclosureOperation.Calculate, problem.Title, _ => throw new ProblemException(problem)) { IsPage = isPage };
        if (await ToldAsync(context, nothing, problem, language).ConfigureAwait(false) is { } answer)
        {
            await WriteAsync(context, nothing, answer, language).ConfigureAwait(false);
        }
    }

    private async Task<Answer?> AnswerAsync(HttpContext context, Operation operation, Language language)
    {
        try
        {
            var isElsewhere = Origins.IsAllowed(context, options, operation);
            if (isElsewhere)
            {
                Origins.Tell(context);
            }

            if (await GateAsync(context, operation, isElsewhere).ConfigureAwait(false) is { } closed)
            {
                return await ToldAsync(context, operation, closed, language).ConfigureAwait(false);
            }

            var answer = await HandleAsync(context, operation).ConfigureAwait(false);
            if (answer.Status < StatusCodes.Status400BadRequest)
            {
                limits.Took(context, operation.Access);
            }

            return answer;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception error) when (ProblemOf.From(error) is not null)
        {
            var problem = ProblemOf.From(error) ?? Problem.Bad;
            if (problem.Code == Problem.Law.Code)
            {
                telemetry.Refused(operation.Name, string.Join(' ', problem.Findings.Select(f => f.RuleId)));
            }

            return await ToldAsync(context, operation, problem, language).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            telemetry.Failed(operation.Name, error);
            throw;
        }
    }

    private async Task<Answer?> ToldAsync(HttpContext context, Operation operation, Problem problem, Language language)
    {
        if (!operation.IsPage)
        {
            return problem.Code == Problem.NotFound.Code && options.AnswersNotFoundAsFalse ? NotThere() : problem.In(language);
        }

        var schemes = context.RequestServices.GetService<IAuthenticationSchemeProvider>();
        if (problem.Code == Problem.SignIn.Code && schemes is not null && await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not null)
        {
            await context.ChallengeAsync().ConfigureAwait(false);
            return null;
        }

        return await PageRenderer.PageAsync<ProblemPage>(context, options, problem.Title, new Dictionary<string, object?>
        {
            [nameof(ProblemPage.Title)] = problem.Title,
            [nameof(ProblemPage.Detail)] = problem.Detail,
            [nameof(ProblemPage.Problems)] = problem.ByField(language),
            [nameof(ProblemPage.Findings)] = problem.Findings,
        }, problem.Status).ConfigureAwait(false);
    }

    private async Task<Answer> HandleAsync(HttpContext context, Operation operation)
    {
        var fields = operation.Body == BodyKind.Stream
            ? new Fields(context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
            : await FieldReader.ReadAsync(context, MaxBytes(operation)).ConfigureAwait(false);
        var call = new Call(context, options, fields);
        return operation.Changes
            ? await keys.OnceAsync(call, operation).ConfigureAwait(false)
            : await operation.Handle(call).ConfigureAwait(false);
    }

    private async ValueTask<Problem?> GateAsync(HttpContext context, Operation operation, bool isElsewhere)
    {
        if (limits.Wait(context, operation.Access) is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Problem.TooMany;
        }

        if (!await AccessRules.AllowsAsync(options, context, operation.Access, organ: null).ConfigureAwait(false))
        {
            telemetry.Denied(operation.Name);
            return context.User.Identity is { IsAuthenticated: true } ? Problem.Forbidden : Problem.SignIn;
        }

        var max = MaxBytes(operation);
        if (context.Request.ContentLength > max)
        {
            return Problem.TooLarge;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // The stream says it in the caller's language; a limit of the server would end the connection before the answer is read.
            size.MaxRequestBodySize = null;
        }

        context.Request.Body = new LimitedStream(context.Request.Body, max);
        MediaTypes.Demand(context.Request, operation.Body);
        return isElsewhere || !NeedsToken(context, operation) || await HasTokenAsync(context, max).ConfigureAwait(false) ? null : Forged(operation);
    }

    private Problem Forged(Operation operation)
    {
        telemetry.Forged(operation.Name);
        return Problem.Forged;
    }

    // A browser sends cookies and forms for any page that tells it to; it sends neither JSON nor a header of authorisation across hosts.
    private static bool NeedsToken(HttpContext context, Operation operation)
        => operation.Changes && !IsOwnPage(context, operation)
            && (context.Request.HasFormContentType
                || (context.User.Identity is { IsAuthenticated: true } && context.Request.Headers.Authorization.Count == 0));

    // The script on a page of this host: the browser says so in a header that no page can write, and nobody is signed in whom it could be done to.
    private static bool IsOwnPage(HttpContext context, Operation operation)
        => operation is { Access: DisclosureOperation.Submit, IsPage: false } && context.User.Identity is not { IsAuthenticated: true }
            && context.Request.Headers["Sec-Fetch-Site"] == "same-origin";

    private async ValueTask<bool> HasTokenAsync(HttpContext context, long max)
    {
        if (context.Request.HasFormContentType)
        {
            await FieldReader.FormAsync(context, max).ConfigureAwait(false);
        }

        return await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false);
    }

    private long MaxBytes(Operation operation) => operation.Body switch
    {
        BodyKind.Stream => options.MaxUploadBytes,
        BodyKind.FieldsAndFiles => options.MaxBodyBytes + FormOverhead + (options.MaxAttachments * options.MaxAttachmentBytes),
        _ => options.MaxBodyBytes,
    };

    private async Task WriteAsync(HttpContext context, Operation operation, Answer answer, Language language)
    {
        using var body = new MemoryStream();
        var onDisk = new FileBufferingWriteStream();
        await using var disposal = onDisk.ConfigureAwait(false);
        try
        {
            await answer.WriteAsync(answer.IsLong ? onDisk : body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception error) when (ProblemOf.From(error) is not null)
        {
            answer = (ProblemOf.From(error) ?? Problem.Bad).In(language);
            body.SetLength(0);
            await answer.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }

        await SendAsync(context, operation, answer, language, body, onDisk).ConfigureAwait(false);
    }

    private async Task SendAsync(HttpContext context, Operation operation, Answer answer, Language language, MemoryStream body, FileBufferingWriteStream onDisk)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers.ContentLanguage = LanguageOf.CodeOf(language);
        response.Headers.Append("Vary", "Accept-Language");
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = operation.Access is DisclosureOperation.Calculate or DisclosureOperation.ReadPublished ? "no-cache" : "no-store";
        if (answer.ContentType.StartsWith("text/html", StringComparison.Ordinal))
        {
            // What was built of a caller's own data runs nothing and reaches nothing.
            response.Headers.ContentSecurityPolicy = (answer is HtmlAnswer, operation.Access == DisclosureOperation.ReadPublished) switch
            {
                (true, _) => options.ContentSecurityPolicy,
                (_, true) => OwnReport,
                _ => "sandbox; " + OwnReport,
            };
            response.Headers["Referrer-Policy"] = "same-origin";
        }

        if (answer.FileName is { } name)
        {
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name }.ToString();
        }

        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (answer.IsLong)
        {
            response.ContentLength = onDisk.Length;
            if (HttpMethods.IsHead(context.Request.Method))
            {
                return;
            }

            await onDisk.DrainBufferAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        if (IsUnchanged(context, answer, body))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        body.Position = 0;
        await body.CopyToAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsUnchanged(HttpContext context, Answer answer, MemoryStream body)
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (answer.Status >= 300 || (answer.Version is null && !isRead))
        {
            return false;
        }

        var tag = "\"" + (answer.Version ?? Convert.ToHexString(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)).AsSpan(0, 16))) + "\"";
        context.Response.Headers.ETag = tag;
        return isRead && context.Request.Headers.IfNoneMatch.Any(sent => sent is not null && sent.Split(',').Any(IsTag));

        // A proxy that compresses makes a tag weak, and it still names the same content (RFC 9110, 13.1.2).
        bool IsTag(string one) => one.Trim() is var sent && (sent == "*" || sent == tag || sent == "W/" + tag);
    }

    private static JsonAnswer NotThere() => JsonAnswer.Object(writer => writer.WriteBoolean("found", false));
}
