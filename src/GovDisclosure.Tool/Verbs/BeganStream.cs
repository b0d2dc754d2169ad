using GovDisclosure.Internal;

namespace GovDisclosure.Tool.Verbs;

/// <summary>A file of which the beginning was read already, as if it had not been.</summary>
internal sealed class BeganStream(ReadOnlyMemory<byte> head, Stream rest) : OneWayStream(isRead: true)
{
    private ReadOnlyMemory<byte> _head = head;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var length = Math.Min(_head.Length, buffer.Length);
        _head.Span[..length].CopyTo(buffer);
        _head = _head[length..];
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
