using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Endpoints;

/// <summary>Reads requests out of a body, in the library's one format of a line.</summary>
internal static class RequestBody
{
    /// <summary>The one request of a body.</summary>
    /// <exception cref="InputException">The body holds no request, more than one, or a wrong one; each mistake names its member.</exception>
    public static async Task<RequestLine> OneAsync(Call call)
    {
        using var text = new MemoryStream();
        await call.Http.Request.Body.CopyToAsync(text, call.Cancelled).ConfigureAwait(false);

        // A request may be sent in several lines, as people write JSON; raw line ends inside texts are no JSON anyway.
        foreach (ref var item in text.GetBuffer().AsSpan(0, (int)text.Length))
        {
            item = item is (byte)'\n' or (byte)'\r' ? (byte)' ' : item;
        }

        text.Position = 0;
        RequestLine[] lines = [.. RequestLine.Read(text, (int)Math.Min(call.Options.MaxUploadBytes, int.MaxValue / 2))];
        return lines.Length switch
        {
            0 => throw new InputException([new("$", new LocalizedText("没有内容", "the body is empty"))]),
            _ when lines[0].IsSound => lines[0],
            _ => throw new InputException([.. lines[0].Findings.Where(f => f.Severity == Severity.Error).Select(Problem)]),
        };
    }

    /// <summary>Ends a call that was to bring a file and brought none.</summary>
    /// <exception cref="InputException">The body was read and held nothing.</exception>
    public static T Of<T>(Call call, T read)
        => call.Http.Request.Body is LimitedStream { IsEmpty: true } ? throw new InputException([new("$", new LocalizedText("没有内容", "the body is empty"))]) : read;

    /// <summary>The lines of a body as they come; a wrong line is an answer of its own and no problem of the call.</summary>
    public static IAsyncEnumerable<RequestLine> Lines(Call call) => RequestLine.ReadAsync(call.Http.Request.Body, cancellationToken: call.Cancelled);

    public static async Task<List<RequestLine>> AllAsync(Call call)
    {
        var all = new List<RequestLine>();
        await foreach (var line in Lines(call).ConfigureAwait(false))
        {
            all.Add(line);
        }

        return all;
    }

    /// <summary>The requests of lines of which each has to be sound.</summary>
    public static async Task<List<DisclosureRequest>> SoundAsync(Call call)
    {
        var lines = await AllAsync(call).ConfigureAwait(false);
        FieldProblem[] problems = [.. lines.Where(line => !line.IsSound).SelectMany(line => line.Findings.Where(f => f.Severity == Severity.Error)
            .Select(f => Problem(f) with { Field = FormattableString.Invariant($"line {line.Number} {PathOf(f)}") })).Take(200)];
        return problems.Length > 0 ? throw new InputException(problems) : [.. lines.Select(line => line.Request).OfType<DisclosureRequest>()];
    }

    private static FieldProblem Problem(Finding finding) => new(PathOf(finding), finding.Message);

    private static string PathOf(Finding finding) => finding.Related.Count > 1 ? finding.Related[^1] : "$";
}
