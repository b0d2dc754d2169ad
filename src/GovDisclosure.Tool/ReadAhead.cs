using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Tool;

/// <summary>Reads an input on a thread of its own, a little ahead of who takes it: an input that nobody writes to is waited for only as long as there is somebody to answer.</summary>
internal sealed class ReadAhead : OneWayStream
{
    private const int Size = 1 << 16;

    private readonly BlockingCollection<Piece> _pieces = new(2);
    private readonly CancellationTokenSource _ended = new();
    private readonly Stream _input;
    private readonly CancellationToken _stop;
    private readonly Thread _thread;
    private Piece? _piece;
    private int _taken;

    /// <param name="input">The input; closed when it is at its end, or when nobody takes from it any more.</param>
    /// <param name="stop">Ends the waiting for it.</param>
    public ReadAhead(Stream input, CancellationToken stop)
        : base(isRead: true)
    {
        (_input, _stop) = (input, stop);

        // A read that never ends does not keep the command from ending.
        _thread = new Thread(ReadAll) { IsBackground = true };
        _thread.Start();
    }

    private bool IsAtEnd => _piece is { Length: 0 };

    /// <exception cref="OperationCanceledException">There is nobody to answer any more.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_piece is null || (_taken == _piece.Length && !IsAtEnd))
        {
            Next();
        }

        var length = Math.Min(count, _piece!.Length - _taken);
        _piece.Bytes.AsSpan(_taken, length).CopyTo(buffer.AsSpan(offset));
        _taken += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ended.Cancel();
            if (IsAtEnd)
            {
                _thread.Join();
                _pieces.Dispose();
                _ended.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void Next()
    {
        if (_piece is { } old)
        {
            _piece = null;
            ArrayPool<byte>.Shared.Return(old.Bytes);
        }

        (_piece, _taken) = (_pieces.Take(_stop), 0);
        _piece.Problem?.Throw();
    }

    private void ReadAll()
    {
        try
        {
            using var input = _input;
            ReadPieces(input);
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            // Nobody takes more.
        }
    }

    private void ReadPieces(Stream input)
    {
        try
        {
            int length;
            do
            {
                var bytes = ArrayPool<byte>.Shared.Rent(Size);
                length = input.Read(bytes, 0, Size);
                _pieces.Add(new Piece(bytes, length, null), _ended.Token);
            }
            while (length > 0);
        }
        catch (Exception problem) when (!_ended.IsCancellationRequested)
        {
            _pieces.Add(new Piece([], 0, ExceptionDispatchInfo.Capture(problem)), _ended.Token);
        }
    }

    private sealed record Piece(byte[] Bytes, int Length, ExceptionDispatchInfo? Problem);
}
