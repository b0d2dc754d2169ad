namespace GovDisclosure.Tool;

/// <summary>The input cannot be used; the message is printed as it is, and the exit code is 2.</summary>
internal sealed class UnusableInputException : Exception
{
    public UnusableInputException()
    {
    }

    public UnusableInputException(string message)
        : base(message)
    {
    }

    public UnusableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
