using System.Text.Json;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>Why a call was not done, in the caller's language (RFC 9457).</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Code">The stable code, the end of the problem's type.</param>
/// <param name="Title">The kind of problem.</param>
internal sealed record Problem(int Status, string Code, LocalizedText Title)
{
    public static readonly Problem NotFound = new(404, "not-found", new("没有找到", "not found"));
    public static readonly Problem Method = new(405, "method", new("不支持这种请求方法", "this method is not taken here"));
    public static readonly Problem Forbidden = new(403, "forbidden", new("没有权限", "not allowed"));
    public static readonly Problem SignIn = new(401, "sign-in", new("请先登录", "sign in first"));
    public static readonly Problem Challenge = new(403, "challenge", new("未通过验证", "the challenge was not met"));
    public static readonly Problem Forged = new(400, "antiforgery", new("表单已失效，请刷新页面后重新提交", "the form is no longer valid: reload the page and send it again"));
    public static readonly Problem TooSlow = new(408, "timeout", new("内容没有在规定的时间内传完，请重试", "the content did not arrive in time: try again"));
    public static readonly Problem TooMany = new(429, "too-many", new("提交过于频繁，请稍后再试", "too many calls: try again later"));
    public static readonly Problem TooLarge = new(413, "too-large", new("内容超过大小上限", "the content is larger than the limit"));
    public static readonly Problem MediaType = new(415, "media-type", new("不支持这种内容类型", "this media type is not supported"));
    public static readonly Problem Bad = new(400, "input", new("填写的内容有误", "some fields cannot be used"));
    public static readonly Problem Law = new(422, "law", new("法律规定不允许", "the law does not allow it"));
    public static readonly Problem Coverage = new(422, "coverage", new("所依据的规定或者日历不覆盖该日", "law or calendar do not cover the day"));
    public static readonly Problem Conflict = new(409, "conflict", new("记录已被他人修改，请刷新后重试", "somebody else has changed the record: reload and try again"));
    public static readonly Problem Stale = new(412, "stale", new("记录已被他人修改，请刷新后重试", "somebody else has changed the record: reload and try again"));
    public static readonly Problem KeyReused = new(422, "idempotency-key", new("同一幂等键用于不同内容", "the idempotency key was used with another content"));
    public static readonly Problem Closed = new(503, "form-closed", new("暂停接收网上申请", "the form is closed"));
    public static readonly Problem Unreadable = new(400, "unreadable", new("无法读取提交的内容", "the content cannot be read"));

    public LocalizedText? Detail { get; init; }

    public IReadOnlyList<FieldProblem> Fields { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public static Problem OfFields(IReadOnlyList<FieldProblem> fields) => Bad with { Fields = fields };

    /// <summary>What the law forbids, each finding with its article.</summary>
    public static Problem OfLaw(IReadOnlyList<Finding> findings) => Law with
    {
        Findings = findings,
        Detail = new(string.Join("；", findings.Select(f => Said(f, Language.Chinese))), string.Join("; ", findings.Select(f => Said(f, Language.English)))),
    };

    public JsonAnswer In(Language language) => new(writer => Write(writer, language)) { Status = Status, Type = "application/problem+json; charset=utf-8" };

    // Where the message itself names its article, it is not said twice.
    private static string Said(Finding finding, Language language)
    {
        var message = finding.Message.In(language);
        return finding.Source is { } source && !message.Contains(source.In(language), StringComparison.Ordinal) ? new ExplanationStep(finding.Message, source).In(language) : message;
    }

    private void Write(Utf8JsonWriter writer, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "urn:govdisclosure:problem:" + Code);
        writer.WriteString("title", Title.In(language));
        writer.WriteNumber("status", Status);
        if (Detail is { } detail)
        {
            writer.WriteString("detail", detail.In(language));
        }

        if (Fields.Count > 0)
        {
            writer.WriteStartObject("errors");
            foreach (var field in Fields.GroupBy(f => f.Field, StringComparer.Ordinal))
            {
                writer.WriteStartArray(field.Key);
                foreach (var problem in field)
                {
                    writer.WriteStringValue(problem.Message.In(language));
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        if (Findings.Count > 0)
        {
            writer.WriteStartArray("articles");
            foreach (var article in Findings.Select(f => f.Source?.In(language)).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                writer.WriteStringValue(article);
            }

            writer.WriteEndArray();
            writer.Members("findings", Findings);
        }

        writer.WriteEndObject();
    }
}
