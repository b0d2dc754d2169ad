namespace GovDisclosure.Tool;

/// <summary>What was to be printed could not be written: whoever read it is gone, or the disk is full.</summary>
/// <remarks>No <see cref="IOException"/>: a verb that tells of files that cannot be read must not take it for one.</remarks>
internal sealed class OutputLostException : Exception
{
    public OutputLostException()
    {
    }

    public OutputLostException(string message)
        : base(message)
    {
    }

    public OutputLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
