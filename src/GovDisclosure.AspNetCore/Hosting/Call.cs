using System.Security.Claims;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Input;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>One call on its way: who, in which language, with which fields.</summary>
internal sealed class Call(HttpContext http, GovDisclosureWebOptions options, Fields fields)
{
    public HttpContext Http => http;

    public GovDisclosureWebOptions Options => options;

    public Fields Fields => fields;

    public Language Language { get; } = LanguageOf.Call(http, options);

    public DisclosureService Service { get; } = http.RequestServices.GetRequiredService<DisclosureService>();

    public CancellationToken Cancelled => http.RequestAborted;

    public ClaimsPrincipal User => http.User;

    /// <summary>The key of the caller for the register's history; never a name of an applicant.</summary>
    public string Person => http.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : Desk.Submission.Public;

    public T Get<T>()
        where T : notnull
        => http.RequestServices.GetRequiredService<T>();

    /// <summary>Whether the caller may do something to what belongs to an organ.</summary>
    public ValueTask<bool> MayAsync(DisclosureOperation operation, string? organ) => AccessRules.AllowsAsync(options, http, operation, organ);

    /// <summary>Ends the call as if the thing were not there, where the caller may not see what belongs to the organ.</summary>
    public async ValueTask DemandAsync(DisclosureOperation operation, string? organ)
    {
        if (!await MayAsync(operation, organ).ConfigureAwait(false))
        {
            throw new ProblemException(Problem.NotFound);
        }
    }
}
