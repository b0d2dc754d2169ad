using GovDisclosure.AspNetCore.Answers;
using Microsoft.Net.Http.Headers;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>What the body of a call may come as: fields as a form or as JSON in UTF-8, anything else as it is. Another thing would be read as garbage, or not at all.</summary>
internal static class MediaTypes
{
    public static void Demand(HttpRequest request, BodyKind body)
    {
        if (body == BodyKind.None || (request.ContentLength is not > 0 && request.Headers.TransferEncoding.Count == 0))
        {
            return;
        }

        if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } coding && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            throw Wrong("内容不得压缩", "the content must not be compressed");
        }

        if (body == BodyKind.Stream)
        {
            DemandPlain(request);
            return;
        }

        if (!request.HasFormContentType && !request.HasJsonContentType())
        {
            throw Wrong("应为表单或者 application/json", "a form, or application/json");
        }

        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Charset is { Length: > 0 } charset
            && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Wrong("字符编码应为 UTF-8", "the text must be in UTF-8");
        }
    }

    // What wraps a file would be read as a part of it.
    private static void DemandPlain(HttpRequest request)
    {
        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw Wrong("请直接以文件或者数据为请求内容，不要用表单上传", "send the file or the data itself as the body, not in a form");
        }
    }

    private static ProblemException Wrong(string chinese, string english) => new(Problem.MediaType with { Detail = new(chinese, english) });
}
