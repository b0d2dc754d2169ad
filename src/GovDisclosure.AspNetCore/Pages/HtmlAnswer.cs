using System.Text;
using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>A page.</summary>
internal sealed class HtmlAnswer(string html) : Answer
{
    public string Html => html;

    public override string ContentType => "text/html; charset=utf-8";

    public override async Task WriteAsync(Stream output, CancellationToken cancellationToken)
        => await output.WriteAsync(Encoding.UTF8.GetBytes(html), cancellationToken).ConfigureAwait(false);
}
