using System.Security.Claims;
using GovDisclosure.Internal;

namespace GovDisclosure.AspNetCore;

/// <summary>One question to the host: may this caller do this to what belongs to this organ?</summary>
public sealed class DisclosureAccess
{
    internal DisclosureAccess(HttpContext context, DisclosureOperation operation, string? organ)
    {
        Context = Guard.NotNull(context);
        Operation = operation;
        Organ = organ;
    }

    /// <summary>The call.</summary>
    public HttpContext Context { get; }

    /// <summary>Who calls; without an identity where nobody is signed in.</summary>
    public ClaimsPrincipal User => Context.User;

    /// <summary>What is asked.</summary>
    public DisclosureOperation Operation { get; }

    /// <summary>The organ whose data it is; null where the operation is of no single organ, as before a list is narrowed.</summary>
    public string? Organ { get; }
}
