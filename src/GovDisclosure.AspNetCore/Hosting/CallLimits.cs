using System.Threading.RateLimiting;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>How often one address may call what is open, and submit.</summary>
internal sealed class CallLimits(GovDisclosureWebOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _calls = Limiter(options.OpenCallsPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<HttpContext>? _submissions = Limiter(options.SubmissionsPerHour, TimeSpan.FromHours(1));

    public bool Allows(HttpContext context, DisclosureOperation operation)
        => !options.IsOpen(operation) || Takes(operation == DisclosureOperation.Submit && HttpMethods.IsPost(context.Request.Method) ? _submissions : _calls, context);

    public void Dispose()
    {
        _calls?.Dispose();
        _submissions?.Dispose();
    }

    private static bool Takes(PartitionedRateLimiter<HttpContext>? limiter, HttpContext context)
    {
        if (limiter is null)
        {
            return true;
        }

        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext>? Limiter(int permits, TimeSpan window) => permits <= 0 ? null
        : PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 }));
}
