using Spectre.Console;

namespace GovDisclosure.Tool;

/// <summary>Shows how far a long job is, on a terminal alone: what is redirected is never touched.</summary>
internal static class ProgressBar
{
    /// <summary>Runs a job.</summary>
    /// <param name="terminal">The terminal to draw on; null for none.</param>
    /// <param name="total">How many ticks the job makes.</param>
    /// <param name="language">The language of the label.</param>
    /// <param name="job">The job; it tells its argument, from any thread, how many parts are done.</param>
    public static T Run<T>(TextWriter? terminal, int total, Language language, Func<IProgress<int>?, T> job)
    {
        if (terminal is null || total < 2)
        {
            return job(null);
        }

        // That it is a terminal is known; what Spectre would look at is standard output, which may well be redirected.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal), Interactive = InteractionSupport.Yes });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(language == Language.Chinese ? "审核" : "audit", maxValue: total);
                return job(new Bar(task));
            });
    }

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        // Each part tells once, in any order.
        public void Report(int value) => task.Increment(1);
    }
}
