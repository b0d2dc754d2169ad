using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.Internal;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>The body of a call up to its limit; what lies behind ends the call.</summary>
internal sealed class LimitedStream(Stream inner, long maxBytes) : OneWayStream(isRead: true)
{
    private long _read;

    /// <summary>Whether the body was read and held nothing.</summary>
    public bool IsEmpty { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Counted(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    private int Counted(int read)
    {
        _read += read;
        IsEmpty = _read == 0;
        return _read > maxBytes ? throw new ProblemException(Problem.TooLarge) : read;
    }
}
