using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;
using GovDisclosure.Requests;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What a list asks, out of the fields of a call; only of organs that the caller may see.</summary>
internal static class ListQuestion
{
    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.Code<RegisterList>("list", "Which requests; the open ones where missing."), Field.Text("organ", "One organ."), Field.Text("department", "The unit in charge."),
        Field.Text("clerk", "The key of the person in charge."), Field.Code<WaitingFor>("waitingFor", "Whom they wait for."), Field.Date("dueFrom", "The first last day."),
        Field.Date("dueThrough", "The last last day, inclusive."), Field.Text("search", "A number, or words of the title."),
        Field.Code<RegisterOrder>("order", "The order; by last day where missing."), Field.Number("size", "Rows of a page."), Field.Text("after", "The cursor of the page before."),
    ];

    /// <summary>The fields of a search in the register: the name of an applicant is sent in the body, because addresses stand in the logs of servers.</summary>
    public static IReadOnlyList<Field> SearchFields { get; } = [.. Fields, Field.Text("name", "The name of the applicant.")];

    /// <summary>The question; null where the caller may see no organ that it asks of.</summary>
    public static async Task<RegisterQuery?> ReadAsync(Call call)
    {
        var fields = call.Fields;
        var list = fields.Code<RegisterList>("list");
        var organ = fields.Text("organ", 200);
        var search = fields.Text("search", 100);
        var order = fields.Code<RegisterOrder>("order");
        var query = new RegisterQuery(call.Options.Site, call.Service.Today)
        {
            List = list == RegisterList.None ? RegisterList.Open : list,
            Department = fields.Text("department", 100),
            Clerk = fields.Text("clerk", 100),
            WaitingFor = fields.Code<WaitingFor>("waitingFor"),
            DueFrom = fields.Date("dueFrom"),
            DueThrough = fields.Date("dueThrough"),
            ApplicantName = HttpMethods.IsPost(call.Http.Request.Method) ? fields.Text("name", 100) : null,
            Order = order == RegisterOrder.None ? RegisterOrder.Due : order,
            Size = fields.Number("size", 1, call.Options.MaxPageSize) ?? Math.Min(50, call.Options.MaxPageSize),
        };
        var after = fields.Text("after", 60);
        var asked = search is null ? query : search.Any(char.IsAsciiDigit) && !search.Any(c => c > 127) ? query with { Number = search } : query with { Title = search };
        var whole = after is null ? asked : fields.Make("after", () => asked with { After = after }) ?? asked;
        fields.Finish();
        return await VisibleAsync(call, organ).ConfigureAwait(false) is { } organs ? whole with { Organs = organs } : null;
    }

    /// <summary>The organs of a list: those that the host names for the caller, or the one asked for, or all; null for none.</summary>
    public static async Task<IReadOnlyList<string>?> VisibleAsync(Call call, string? organ)
    {
        var own = call.Options.OrgansOf?.Invoke(call.User);
        if (organ is not null)
        {
            return (own is null || own.Contains(organ, StringComparer.Ordinal)) && await call.MayAsync(DisclosureOperation.ReadRequests, organ).ConfigureAwait(false) ? [organ] : null;
        }

        return own is null ? [] : own.Count > 0 ? own : null;
    }
}
