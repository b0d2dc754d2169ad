using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovDisclosure.Portal;

/// <summary>Sessions are kept here and the cookie names one: after signing out an old cookie opens nothing.</summary>
internal sealed class Sessions : ITicketStore
{
    private readonly ConcurrentDictionary<string, AuthenticationTicket> _known = new(StringComparer.Ordinal);

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        _known[key] = ticket;
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        _known[key] = ticket;
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Task.FromResult(_known.GetValueOrDefault(key));

    public Task RemoveAsync(string key)
    {
        _known.TryRemove(key, out _);
        return Task.CompletedTask;
    }
}
