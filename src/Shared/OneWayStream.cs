namespace GovDisclosure.Internal;

/// <summary>A stream that is gone through once, from its beginning to its end: read or written, without a length, a place or a way back.</summary>
/// <param name="isRead">Whether it is read; otherwise it is written. Who derives overrides the way it goes.</param>
internal abstract class OneWayStream(bool isRead) : Stream
{
    public sealed override bool CanRead => isRead;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => !isRead;

    public sealed override long Length => throw new NotSupportedException();

    public sealed override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
