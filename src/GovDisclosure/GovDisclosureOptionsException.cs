using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>The library cannot be registered as it was set; <see cref="Problems"/> lists every mistake.</summary>
public sealed class GovDisclosureOptionsException : Exception
{
    /// <summary>Makes an exception without problems.</summary>
    public GovDisclosureOptionsException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public GovDisclosureOptionsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public GovDisclosureOptionsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal GovDisclosureOptionsException(IReadOnlyList<string> problems)
        : base("GovDisclosure cannot be registered:\n" + string.Join("\n", problems))
        => Problems = ValueList.Copy(problems);

    /// <summary>The mistakes, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = ValueList<string>.Empty;
}
