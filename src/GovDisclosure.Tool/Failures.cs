using GovDisclosure.Internal;

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
            OutputLostException => (ExitCodes.OutputLost, (isChinese ? "无法继续输出：" : "the output cannot be written: ") + Reason.Of(problem).In(language)),
            UnusableInputException unusable => (ExitCodes.UnusableInput, unusable.In(language)),
            IOException or UnauthorizedAccessException => (ExitCodes.UnusableInput, Reason.Of(problem).In(language)),
            OutOfMemoryException => (ExitCodes.Failed, isChinese ? "内存不足" : "there is not enough memory"),
            _ => (ExitCodes.Failed, $"{(isChinese ? "命令内部出错：" : "a mistake in the command itself: ")}{(isChinese ? $"“{problem.GetType().Name}”，" : problem.GetType().Name + ": ")}{Reason.Of(problem).In(language)}"),
        };
        host.WriteProblem(message);
        return code;
    }

    // What runs on several cores wraps the mistakes of all.
    private static Exception First(Exception problem) => problem is AggregateException { InnerExceptions: [var inner, ..] } ? First(inner) : problem;
}
