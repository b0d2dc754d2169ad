namespace GovDisclosure.Sources;

/// <summary>A stream whose first bytes can be seen before it is read; it need not be seekable, and the stream below stays open.</summary>
internal sealed class PeekStream(Stream inner) : Stream
{
    private const int HeadSize = 4096;

    private readonly byte[] _head = new byte[HeadSize];
    private int _length = -1;
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, fewer only where the stream ends.</summary>
    public ReadOnlySpan<byte> Head()
    {
        if (_length < 0)
        {
            _length = 0;
            for (int read; _length < HeadSize && (read = inner.Read(_head, _length, HeadSize - _length)) > 0;)
            {
                _length += read;
            }
        }

        return _head.AsSpan(0, _length);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position >= Head().Length)
        {
            return inner.Read(buffer, offset, count);
        }

        var some = Math.Min(count, _length - _position);
        Array.Copy(_head, _position, buffer, offset, some);
        _position += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
