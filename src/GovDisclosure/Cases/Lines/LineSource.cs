namespace GovDisclosure;

/// <summary>Cuts a stream into lines without copying them; a line that is too long is skipped to its end.</summary>
internal sealed class LineSource(Stream stream, int maxLine)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _searched;
    private bool _atEnd;
    private bool _isTooLong;
    private bool _hasStarted;

    /// <summary>Takes the next line that is in the buffer whole.</summary>
    /// <param name="line">The line without its end; valid up to the next call.</param>
    /// <param name="isTooLong">Whether the line was longer than the limit and is not given.</param>
    /// <param name="isLast">Whether nothing is left when the result is false.</param>
    public bool TryTake(out ArraySegment<byte> line, out bool isTooLong, out bool isLast)
    {
        (line, isTooLong, isLast) = (default, _isTooLong, false);
        var length = _buffer.AsSpan(_start + _searched, _end - _start - _searched).IndexOf((byte)'\n');
        if (length >= 0)
        {
            length += _searched;
            isTooLong |= length > maxLine;
            line = Trim(length);
            _start += length + 1;
            (_searched, _isTooLong, _hasStarted) = (0, false, true);
            return true;
        }

        _searched = _end - _start;
        if (_searched > maxLine)
        {
            // Only that a line was here is kept of it.
            _isTooLong = true;
            _start = _end;
            _searched = 0;
        }

        if (!_atEnd)
        {
            return false;
        }

        isTooLong = _isTooLong;
        isLast = _searched == 0 && !_isTooLong;
        line = Trim(_searched);
        _start = _end;
        (_searched, _isTooLong) = (0, false);
        return !isLast;
    }

    public void Fill()
    {
        var room = MakeRoom();
        Took(stream.Read(_buffer, room, _buffer.Length - room));
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var room = MakeRoom();
#if NET
        Took(await stream.ReadAsync(_buffer.AsMemory(room), cancellationToken).ConfigureAwait(false));
#else
        Took(await stream.ReadAsync(_buffer, room, _buffer.Length - room, cancellationToken).ConfigureAwait(false));
#endif
    }

    private int MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        return _end;
    }

    private void Took(int read)
    {
        _end += read;
        _atEnd = read == 0;
        if (!_hasStarted && (_atEnd || _end - _start >= 3))
        {
            _hasStarted = true;
            if (_buffer.AsSpan(_start, _end - _start).StartsWith(Mark))
            {
                // What was looked through of it while it came in pieces is no part of a line.
                _start += Mark.Length;
                _searched = 0;
            }
        }
    }

    private ArraySegment<byte> Trim(int length)
        => new(_buffer, _start, length > 0 && _buffer[_start + length - 1] == (byte)'\r' ? length - 1 : length);
}
