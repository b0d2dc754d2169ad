using System.Text;

namespace GovDisclosure.Reading.Html;

/// <summary>Carries white space that stands alone between two tags through the parser, which drops it.</summary>
/// <remarks>
/// The parser leaves out text of white space alone; between two words in bold, and in a cell that holds a space, it is part of the text. Spaces and
/// tabs there become private characters before the parser and white space again after it. Runs with a line end only lay out the source.
/// </remarks>
internal static class KeptSpace
{
    private const char Space = '\uE020';
    private const char Tab = '\uE009';

    public static string Hide(string page)
    {
        var start = Math.Max(0, page.IndexOf("<body", StringComparison.OrdinalIgnoreCase));
        var output = default(StringBuilder);
        var copied = 0;
        for (var at = page.IndexOf('>', start); at >= 0; at = page.IndexOf('>', at + 1))
        {
            var end = at + 1;
            while (end < page.Length && page[end] is ' ' or '\t')
            {
                end++;
            }

            if (end == at + 1 || end >= page.Length || page[end] != '<')
            {
                continue;
            }

            output ??= new StringBuilder(page.Length);
            output.Append(page, copied, at + 1 - copied);
            for (var i = at + 1; i < end; i++)
            {
                output.Append(page[i] == ' ' ? Space : Tab);
            }

            copied = end;
        }

        return output is null ? page : output.Append(page, copied, page.Length - copied).ToString();
    }

    public static string Show(string text)
        => text.IndexOf(Space) < 0 && text.IndexOf(Tab) < 0 ? text : text.Replace(Space, ' ').Replace(Tab, '\t');
}
