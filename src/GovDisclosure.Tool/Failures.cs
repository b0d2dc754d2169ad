using GovDisclosure.Texts;

namespace GovDisclosure.Tool;

/// <summary>Says on one line why a command ended early, and with which code.</summary>
internal static class Failures
{
    /// <summary>Passes on what was answered, and tells why nothing more follows.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Host host, Exception problem, Language language)
    {
        problem = First(problem);
        try
        {
            host.Output.Flush();
        }
        catch (OutputLostException lost)
        {
            problem = lost;
        }

        var isChinese = language == Language.Chinese;
        var (code, message) = problem switch
        {
            OutputLostException => (ExitCodes.OutputLost, (isChinese ? "无法继续输出：" : "the output cannot be written: ") + OneLine(problem)),
            UnusableInputException => (ExitCodes.UnusableInput, problem.Message),
            IOException or UnauthorizedAccessException => (ExitCodes.UnusableInput, OneLine(problem)),
            OutOfMemoryException => (ExitCodes.Failed, isChinese ? "内存不足" : "there is not enough memory"),
            _ => (ExitCodes.Failed, $"{(isChinese ? "命令内部出错：" : "a mistake in the command itself: ")}{problem.GetType().Name}: {OneLine(problem)}"),
        };
        host.WriteProblem(message);
        return code;
    }

    // What runs on several cores wraps the mistakes of all.
    private static Exception First(Exception problem) => problem is AggregateException { InnerExceptions: [var inner, ..] } ? First(inner) : problem;

    private static string OneLine(Exception problem) => string.Join(' ', problem.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
