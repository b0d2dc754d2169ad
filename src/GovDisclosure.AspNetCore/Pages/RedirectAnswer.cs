using GovDisclosure.AspNetCore.Answers;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>Sends the browser on after something was written, so that going back or reloading does not write it again.</summary>
internal sealed class RedirectAnswer : Answer
{
    public RedirectAnswer(string to)
    {
        Location = to;
        Status = StatusCodes.Status303SeeOther;
    }

    public override string ContentType => "text/plain; charset=utf-8";

    public override Task WriteAsync(Stream output, CancellationToken cancellationToken) => Task.CompletedTask;
}
