using System.Security.Claims;
using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace GovDisclosure.Portal;

/// <summary>The accounts of the made-up district: a clerk, a reviewer, a head and an auditor. All have the password of the configuration, or one that is made and printed at the start.</summary>
internal sealed partial class Accounts : IDisposable
{
    private static readonly (string Name, string Role, string Organ)[] All =
    [
        ("shuiwu-clerk", "clerk", "青石县水务局"), ("shuiwu-reviewer", "reviewer", "青石县水务局"), ("shuiwu-head", "head", "青石县水务局"),
        ("jiaoyu-clerk", "clerk", "青石县教育局"), ("jiaoyu-head", "head", "青石县教育局"),
        ("ziran-head", "head", "青石县自然资源局"), ("county-head", "head", District.Government), ("county-auditor", "auditor", District.Government),
    ];

    private readonly PartitionedRateLimiter<string> _tries = PartitionedRateLimiter.Create<string, string>(
        address => RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) }));

    private readonly PasswordHasher<string> _hasher = new();
    private readonly Dictionary<string, string> _hashes;

    public Accounts(IConfiguration configuration, ILogger<Accounts> log)
    {
        var password = configuration["Portal:Password"];
        if (string.IsNullOrEmpty(password))
        {
            password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
            LogPassword(log, string.Join(", ", All.Select(a => a.Name)), password);
        }

        _hashes = All.ToDictionary(account => account.Name, account => _hasher.HashPassword(account.Name, password), StringComparer.Ordinal);
    }

    /// <summary>Whether one may try from an address: so many times a minute, that nobody guesses.</summary>
    public bool MayTry(string address)
    {
        using var lease = _tries.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _tries.Dispose();

    public ClaimsPrincipal? SignIn(string name, string password)
    {
        // Unknown names take as long as wrong passwords.
        var known = _hashes.TryGetValue(name, out var hash);
        var fits = _hasher.VerifyHashedPassword(name, hash ?? _hashes["county-head"], password) != PasswordVerificationResult.Failed;
        if (!known || !fits)
        {
            return null;
        }

        var account = Array.Find(All, a => a.Name == name);
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, account.Name), new Claim(ClaimTypes.Role, account.Role), new Claim("organ", account.Organ)], CookieAuthenticationDefaults.AuthenticationScheme));
    }

    [LoggerMessage(1, LogLevel.Warning, "The accounts {Names} have the password {Password} until the portal stops; set Portal:Password for one that stays.")]
    private static partial void LogPassword(ILogger log, string names, string password);
}
