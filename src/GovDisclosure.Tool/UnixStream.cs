using GovDisclosure.Internal;
using System.Runtime.InteropServices;

namespace GovDisclosure.Tool;

/// <summary>A standard stream of a Unix system that is written to.</summary>
/// <remarks>The framework's own takes a pipe whose reader is gone for written: <c>| head -1</c> would let a job of hours run to its end.</remarks>
/// <param name="number">The number of the open file: 1 or 2.</param>
internal sealed partial class UnixStream(int number) : OneWayStream(isRead: false)
{
    private const int Interrupted = 4;
    private const int BadFile = 9;
    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    // The number of EAGAIN: another program has left the pipe so that a full one is told of instead of waited for.
    private static int TryAgain => OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Refuses a standard stream that whoever started the command has closed.</summary>
    /// <remarks>
    /// The runtime opens files of its own before the command begins, and they get the numbers that are free: a closed standard input is then
    /// a pipe of the runtime that never ends. What the runtime opens is closed when another program takes over; what was inherited is not.
    /// </remarks>
    /// <exception cref="IOException">The stream was closed.</exception>
    public static void RequireOpen(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var flags = Control(number, GetFlags);
        if (flags < 0 || (flags & CloseOnExec) != 0)
        {
            throw new IOException($"{(number == 0 ? "-: " : string.Empty)}{Marshal.GetPInvokeErrorMessage(BadFile)}");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = Write(number, buffer, buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == TryAgain)
            {
                Thread.Sleep(1);
            }
            else if (error != Interrupted)
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int file, int command);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int file, ReadOnlySpan<byte> bytes, nint count);
}
