using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>What a host can watch: a meter and a source of activities named <c>GovDisclosure</c>, and events with stable ids.</summary>
/// <remarks>None of them ever holds anything of an applicant: only numbers of requests, operations and organs.</remarks>
internal sealed partial class DisclosureTelemetry : IDisposable
{
    public const string Name = "GovDisclosure";

    private readonly Meter _meter;
    private readonly Counter<long> _calls;
    private readonly Counter<long> _submissions;
    private readonly Histogram<double> _duration;
    private readonly ILogger _log;

    public DisclosureTelemetry(IMeterFactory meters, ILoggerFactory logs)
    {
        _meter = meters.Create(Name);
        _calls = _meter.CreateCounter<long>("govdisclosure.calls", "{call}", "Calls by operation and status.");
        _submissions = _meter.CreateCounter<long>("govdisclosure.submissions", "{request}", "Requests that were taken from the public form.");
        _duration = _meter.CreateHistogram<double>("govdisclosure.call.duration", "s", "How long calls took.");
        _log = logs.CreateLogger(Name);
    }

    public static ActivitySource Activities { get; } = new(Name);

    public void Called(string operation, int status, TimeSpan took)
    {
        var tags = new TagList { { "operation", operation }, { "status", status } };
        _calls.Add(1, tags);
        _duration.Record(took.TotalSeconds, tags);
    }

    public void Submitted(string number)
    {
        _submissions.Add(1);
        LogSubmitted(_log, number);
    }

    public void Denied(string operation) => LogDenied(_log, operation);

    public void Refused(string operation, string rules) => LogRefused(_log, operation, rules);

    public void Recorded(string number, string what) => LogRecorded(_log, number, what);

    public void AttachmentRefused(string reason) => LogAttachmentRefused(_log, reason);

    public void Forged(string operation) => LogForged(_log, operation);

    public void Failed(string operation, Exception error) => LogFailed(_log, operation, error);

    public void Dispose() => _meter.Dispose();

    [LoggerMessage(1001, LogLevel.Information, "Request {Number} was submitted.")]
    private static partial void LogSubmitted(ILogger log, string number);

    [LoggerMessage(1002, LogLevel.Warning, "A call of {Operation} was denied.")]
    private static partial void LogDenied(ILogger log, string operation);

    [LoggerMessage(1003, LogLevel.Information, "A call of {Operation} was refused under the rules {Rules}.")]
    private static partial void LogRefused(ILogger log, string operation, string rules);

    [LoggerMessage(1004, LogLevel.Information, "Request {Number}: {What} was recorded.")]
    private static partial void LogRecorded(ILogger log, string number, string what);

    [LoggerMessage(1005, LogLevel.Warning, "An attachment was refused: {Reason}.")]
    private static partial void LogAttachmentRefused(ILogger log, string reason);

    [LoggerMessage(1006, LogLevel.Warning, "A call of {Operation} came without the token of a form of this host.")]
    private static partial void LogForged(ILogger log, string operation);

    [LoggerMessage(1007, LogLevel.Error, "A call of {Operation} failed.")]
    private static partial void LogFailed(ILogger log, string operation, Exception error);
}
