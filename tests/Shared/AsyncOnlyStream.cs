namespace GovDisclosure.Tests.Shared;

/// <summary>A stream as a web server gives it: it cannot seek, comes in small pieces, and throws on every synchronous call.</summary>
public sealed class AsyncOnlyStream : Stream
{
    private readonly MemoryStream _bytes;
    private readonly int _piece;

    /// <summary>One to read.</summary>
    public AsyncOnlyStream(byte[] bytes, int piece = 1000) => (_bytes, _piece) = (new MemoryStream(bytes, writable: false), piece);

    /// <summary>One to write.</summary>
    public AsyncOnlyStream() => (_bytes, _piece) = (new MemoryStream(), int.MaxValue);

    /// <summary>What was written.</summary>
    public byte[] Written => _bytes.ToArray();

    /// <summary>How many bytes were taken out of it or put into it.</summary>
    public long Passed { get; private set; }

    /// <summary>Called before each asynchronous call.</summary>
    public Action? OnCall { get; init; }

    public override bool CanRead => !_bytes.CanWrite;

    public override bool CanSeek => false;

    public override bool CanWrite => _bytes.CanWrite;

    public override long Length => throw Sync();

    public override long Position
    {
        get => throw Sync();
        set => throw Sync();
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        OnCall?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        var read = _bytes.Read(buffer.Span[..Math.Min(buffer.Length, _piece)]);
        Passed += read;
        return read;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        OnCall?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        _bytes.Write(buffer.Span);
        Passed += buffer.Length;
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw Sync();

    public override int Read(Span<byte> buffer) => throw Sync();

    public override void Write(byte[] buffer, int offset, int count) => throw Sync();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Sync();

    public override void Flush() => throw Sync();

    public override long Seek(long offset, SeekOrigin origin) => throw Sync();

    public override void SetLength(long value) => throw Sync();

    private static InvalidOperationException Sync() => new("Synchronous operations are disallowed.");
}
