using System.Threading.RateLimiting;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>How often one address may call what is open, and submit.</summary>
internal sealed class CallLimits(GovDisclosureWebOptions options) : IDisposable
{
    private const int Minute = 60;
    private const int Hour = 3600;

    private readonly PartitionedRateLimiter<HttpContext>? _calls = Limiter(options.OpenCallsPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<HttpContext>? _submissions = Limiter(options.SubmissionsPerHour, TimeSpan.FromHours(1));

    /// <summary>After how many seconds a call may come again; null where it may go on. A form that comes back with mistakes is a call and no submission.</summary>
    public int? Wait(HttpContext context, DisclosureOperation operation)
        => !options.IsOpen(operation) ? null
            : !Takes(_calls, context) ? Minute
            : IsSubmission(context, operation) && !HasOne(_submissions, context) ? Hour : null;

    /// <summary>Counts a submission that was taken.</summary>
    public void Took(HttpContext context, DisclosureOperation operation)
    {
        if (options.IsOpen(operation) && IsSubmission(context, operation))
        {
            Takes(_submissions, context);
        }
    }

    public void Dispose()
    {
        _calls?.Dispose();
        _submissions?.Dispose();
    }

    private static bool IsSubmission(HttpContext context, DisclosureOperation operation)
        => operation == DisclosureOperation.Submit && HttpMethods.IsPost(context.Request.Method);

    private static bool HasOne(PartitionedRateLimiter<HttpContext>? limiter, HttpContext context)
        => limiter?.GetStatistics(context) is not { CurrentAvailablePermits: <= 0 };

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
