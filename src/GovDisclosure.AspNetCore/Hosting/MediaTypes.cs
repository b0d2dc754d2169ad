using GovDisclosure.AspNetCore.Answers;
using Microsoft.Net.Http.Headers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>What the fields of a call may come as: a form, or JSON, in UTF-8. Anything else would be read as garbage, or not at all.</summary>
internal static class MediaTypes
{
    public static void Demand(HttpRequest request)
    {
        if (request.ContentLength is not > 0 && request.Headers.TransferEncoding.Count == 0)
        {
            return;
        }

        if (!request.HasFormContentType && !request.HasJsonContentType())
        {
            throw new ProblemException(Problem.MediaType with { Detail = new("应为表单或者 application/json", "a form, or application/json") });
        }

        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset is { Length: > 0 } charset
            && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new ProblemException(Problem.MediaType with { Detail = new("字符编码应为 UTF-8", "the text must be in UTF-8") });
        }
    }
}
