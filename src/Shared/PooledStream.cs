using System.Buffers;

namespace GovDisclosure.Internal;

/// <summary>A stream that is written once, into arrays of the pool, and passed on.</summary>
internal sealed class PooledStream : Stream
{
    // Below the size from which an array is one of large objects.
    private const int PieceSize = 64 * 1024;

    private readonly List<byte[]> _pieces = [];
    private int _used;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _pieces.Count == 0 ? 0 : ((_pieces.Count - 1L) * PieceSize) + _used;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    /// <summary>Writes all bytes to another stream, a piece at a time, and flushes nothing.</summary>
    public async Task WriteToAsync(Stream output, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            var count = i == _pieces.Count - 1 ? _used : PieceSize;
#if NET
            await output.WriteAsync(_pieces[i].AsMemory(0, count), cancellationToken).ConfigureAwait(false);
#else
            await output.WriteAsync(_pieces[i], 0, count, cancellationToken).ConfigureAwait(false);
#endif
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Append(buffer.AsSpan(offset, count));

#if NET
    public override void Write(ReadOnlySpan<byte> buffer) => Append(buffer);
#endif

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        foreach (var piece in _pieces)
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        _pieces.Clear();
        _used = 0;
        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_pieces.Count == 0 || _used == PieceSize)
            {
                _pieces.Add(ArrayPool<byte>.Shared.Rent(PieceSize));
                _used = 0;
            }

            var count = Math.Min(bytes.Length, PieceSize - _used);
            bytes.Slice(0, count).CopyTo(_pieces[_pieces.Count - 1].AsSpan(_used));
            bytes = bytes.Slice(count);
            _used += count;
        }
    }
}
