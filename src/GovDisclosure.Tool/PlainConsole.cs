using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovDisclosure.Tool;

/// <summary>Writes tables as plain text, the same on a terminal and in a file.</summary>
internal static class PlainConsole
{
    /// <param name="output">Where to write.</param>
    /// <param name="table">The table.</param>
    /// <param name="width">The most columns of text; redirected output has no width of its own, and a table cut to 80 would not be one.</param>
    public static void Write(TextWriter output, IRenderable table, int width = 160)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Write(table);
    }
}
