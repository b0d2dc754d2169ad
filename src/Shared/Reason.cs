namespace GovDisclosure.Internal;

/// <summary>Why something failed, in both languages: what an exception says to whoever reads it.</summary>
/// <remarks>An exception of this house carries its Chinese text in <see cref="Exception.Data"/>, its English one is the message.</remarks>
internal static class Reason
{
    private const string Key = "GovDisclosure.zh";

    /// <summary>The exception for an argument that is wrong in a way of its own, with its text in both languages.</summary>
    public static ArgumentException Invalid(LocalizedText text, string? name = null) => With(new ArgumentException(text.English, name), text.Chinese);

    /// <summary>Gives an exception, whose message is English, its Chinese text.</summary>
    public static TException With<TException>(TException error, string chinese)
        where TException : Exception
    {
        error.Data[Key] = chinese;
        return error;
    }

    /// <summary>What an exception says; of one that is not of this house the kind of mistake, and its own words quoted.</summary>
    public static LocalizedText Of(Exception error)
    {
        var words = OneLine(Guard.ReasonOf(error));
        if (error.Data[Key] is string chinese)
        {
            return new LocalizedText(chinese, words);
        }

        var kind = error switch
        {
            FileNotFoundException or DirectoryNotFoundException => "没有这个文件或者文件夹",
            UnauthorizedAccessException => "没有访问权限",
            PathTooLongException => "路径过长",
            OutOfMemoryException => "内存不足",
            OperationCanceledException => "已取消",
            _ => null,
        };
        return kind is not null ? new LocalizedText(kind, words.Length == 0 ? error.GetType().Name : words) : error switch
        {
            IOException => Told("读写失败", words),
            InvalidDataException => Told("内容无效", words),
            ArgumentException or FormatException or OverflowException => Told("值无效", words),
            _ => Told(string.Empty, words),
        };
    }

    // The words of the framework are English, whatever is asked.
    private static LocalizedText Told(string kind, string words)
    {
        var text = words.Length == 0 ? "?" : words;
        return new LocalizedText(kind.Length == 0 ? $"“{text}”" : $"{kind}（“{text}”）", text);
    }

    private static string OneLine(string text) => string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
