using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>A data file cannot be used; <see cref="Problems"/> lists every mistake that was found in it.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Makes an exception without problems.</summary>
    public DataFileException()
    {
    }

    /// <summary>Makes an exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public DataFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DataFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal DataFileException(IEnumerable<DataProblem> problems)
        : this(ValueList.Copy(problems))
    {
    }

    private DataFileException(ValueList<DataProblem> problems)
        : base(string.Join("\n", problems.Select(p => p.In(Language.English))))
    {
        Problems = problems;
        Reason.With(this, string.Join("；", problems.Select(p => p.In(Language.Chinese))));
    }

    /// <summary>The mistakes, in the order of the file.</summary>
    public IReadOnlyList<DataProblem> Problems { get; } = ValueList<DataProblem>.Empty;
}
