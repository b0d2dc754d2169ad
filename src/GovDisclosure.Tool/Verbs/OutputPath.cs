using System.Diagnostics.CodeAnalysis;

namespace GovDisclosure.Tool.Verbs;

/// <summary>Where a verb writes a file of its own: never standard output, which its answer goes to.</summary>
internal static class OutputPath
{
    /// <summary>The path that an option names; null where it was not given.</summary>
    /// <exception cref="UnusableInputException">It is -, which stands for a standard stream elsewhere.</exception>
    [return: NotNullIfNotNull(nameof(path))]
    public static string? Of(string? path, string option = "--out") => path == "-"
        ? throw new UnusableInputException(
            $"选项 {option} 不能为“-”：标准输出已用于结果；名为“-”的文件请写作“./-”", $"Option {option} does not take \"-\": standard output holds the answer; a file of that name is \"./-\"")
        : path;
}
