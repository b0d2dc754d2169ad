using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Keeps every line of the log, whoever wrote it.</summary>
internal sealed class ListLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(EventId Id, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Lines.Enqueue((eventId, formatter(state, exception) + exception));

    public void Dispose()
    {
    }
}
