using GovDisclosure.Internal;

namespace GovDisclosure.Tool;

/// <summary>The input cannot be used; the text is printed in the language asked for, and the exit code is 2.</summary>
internal sealed class UnusableInputException : Exception
{
    public UnusableInputException()
    {
    }

    /// <summary>A text that is in the language asked for already, such as the mistakes of a data file.</summary>
    public UnusableInputException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="UnusableInputException(string)"/>
    public UnusableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnusableInputException(string chinese, string english, Exception? innerException = null)
        : base(english, innerException)
        => Text = new LocalizedText(chinese, english);

    /// <summary>The text in both languages; null where the message is in the language asked for.</summary>
    public LocalizedText? Text { get; }

    /// <summary>What is printed.</summary>
    public string In(Language language) => Text?.In(language) ?? Message;

    /// <summary>What is wrong, said in both languages already.</summary>
    public static UnusableInputException Of(LocalizedText text) => new(text.Chinese, text.English);

    /// <summary>What an exception says of something that the command line names: a file, a folder, an option.</summary>
    public static UnusableInputException Of(string name, Exception problem)
    {
        var reason = Reason.Of(problem);
        return new UnusableInputException($"{name}：{reason.Chinese}", $"{name}: {reason.English}", problem);
    }

    /// <summary>What an exception says by itself.</summary>
    public static UnusableInputException Of(Exception problem)
    {
        var reason = Reason.Of(problem);
        return new UnusableInputException(reason.Chinese, reason.English, problem);
    }
}
