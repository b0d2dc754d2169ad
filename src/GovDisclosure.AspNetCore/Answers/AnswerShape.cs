namespace GovDisclosure.AspNetCore.Answers;

/// <summary>What stands in an answer that is no value of the contract: its members by name, each of a kind, a schema of the contract or another shape of this table.</summary>
/// <remarks>Written as <c>name:kind</c> with blanks between; <c>name?</c> may be left out, <c>kind?</c> may be null, <c>kind[]</c> is a list.</remarks>
internal static class AnswerShape
{
    public const string Reading = "deadline:reply-deadline-1 status?:status outcome?:any nextSteps:next-step-1[] findings:finding-1[] explanation:deadline-explanation-1";
    public const string Whole = "version:integer request:request-1 row:row deadline?:reply-deadline-1 status?:status outcome?:any nextSteps?:next-step-1[] findings?:finding-1[] explanation?:deadline-explanation-1";
    public const string Publication = "version:integer text:text publication:publication-1 findings:finding-1[]";
    public const string Files = "files:file[]";
    public const string Done = "done:flag";

    /// <summary>The shapes that answers have parts of.</summary>
    public static IReadOnlyDictionary<string, string> Parts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["row"] = "id:text version:integer organ:text? title:text? department:text? clerk:text? receivedOn:date dueOn:date? status:text waitingFor:text closedOn:date? replyState:text?",
        ["status"] = "on:date code:text name:localized-text-1 workingDays:integer",
        ["file"] = "key:text name:text isOfRemadeReply:flag",
        ["entry"] = "version:integer at:text person:text comment:text? what:text hash:text isSound:flag",
        ["group"] = "legend:localized-text-1 fields:field[]",
        ["field"] = "name:text kind:text label:localized-text-1 required:flag max:integer help?:localized-text-1 autocomplete?:text choices?:choice[]",
        ["choice"] = "code:text name:localized-text-1",
        ["uploads"] = "most:integer maxBytes:integer accept:text",
    };

    /// <summary>The members of a shape.</summary>
    public static IEnumerable<(string Name, string Kind, bool IsList, bool IsNullable, bool IsOptional)> Members(string shape)
    {
        foreach (var member in shape.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = member.IndexOf(':', StringComparison.Ordinal);
            var (name, kind) = (member[..at], member[(at + 1)..]);
            yield return (name.TrimEnd('?'), kind.TrimEnd('?').Replace("[]", string.Empty, StringComparison.Ordinal), kind.EndsWith("[]", StringComparison.Ordinal), kind.EndsWith('?'), name.EndsWith('?'));
        }
    }
}
