using GovDisclosure.Internal;

namespace GovDisclosure.Tool;

/// <summary>Standard output or the error stream: the first write that fails is told, those after it are dropped.</summary>
/// <param name="open">Opens the stream; a process may have been started without one.</param>
/// <param name="isQuiet">Whether a failing write is not told: of the error stream there is nobody left to tell.</param>
internal sealed class OutputStream(Func<Stream> open, bool isQuiet) : OneWayStream(isRead: false)
{
    private Stream? _stream;
    private bool _isLost;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isLost)
        {
            return;
        }

        try
        {
            _stream ??= open();
            _stream.Write(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _isLost = true;
            if (!isQuiet)
            {
                throw new OutputLostException(problem.Message, problem);
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        _stream?.Dispose();
        base.Dispose(disposing);
    }
}
