using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Hosting;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Reads the request form into a request; each wrong field is told.</summary>
internal static class SubmittedForm
{
    public static async Task<DisclosureRequest> ReadAsync(Call call, RequestReceipt receipt)
    {
        var fields = call.Fields;
        var definition = RequestFormDefinition.Of(call.Options);
        var texts = definition.Fields.Where(field => field.Name != CoApplicantLines.Field).ToDictionary(field => field.Name, field => Value(call, field), StringComparer.Ordinal);
        if (texts["provision"] == "post" && texts["address"] is null)
        {
            fields.Add("address", "选择邮寄时必填", "needed where the information is to be posted");
        }

        if (texts["email"] is { } email ? !IsAddress(email) : texts["provision"] == "email")
        {
            fields.Add("email", "请填写有效的电子邮箱", "give a valid e-mail address");
        }

        var kind = GovDisclosureJson.TryFromCode(texts["kind"], out ApplicantKind found) ? found : ApplicantKind.None;
        var key = texts["document"] is { } document ? await call.Get<ApplicantKeys>().KeyOfAsync(document, call.Cancelled).ConfigureAwait(false) : null;
        var together = await CoApplicantLines.ReadAsync(call, key).ConfigureAwait(false);
        return new DisclosureRequest(receipt)
        {
            Site = call.Options.Site,
            Organ = texts.GetValueOrDefault("department") ?? call.Service.Organ,
            Applicant = new RequestApplicant
            {
                Kind = kind,
                Key = key,
                Contact = new ApplicantContact
                {
                    Name = texts["name"],
                    Document = texts["document"],
                    Telephone = texts["telephone"],
                    Address = texts["address"],
                    Email = texts["email"],
                },
            },
            CoApplicants = together,
            Asked = new RequestedInformation
            {
                Name = texts["title"],
                Number = texts["number"],
                Description = texts["description"],
                Purpose = texts["purpose"],
                Form = NameOf(definition, "form", texts["form"]),
                Provision = NameOf(definition, "provision", texts["provision"]),
            },
        };
    }

    private static string? Value(Call call, RequestFormField field) => field.Choices.Count == 0
        ? call.Fields.Text(field.Name, field.Max, field.IsRequired)
        : call.Fields.Choice(field.Name, text => field.Choices.Any(choice => choice.Code == text) ? text : null, field.Choices.Select(choice => choice.Code), field.IsRequired);

    private static string? NameOf(RequestFormDefinition definition, string field, string? code)
        => definition.Fields.First(f => f.Name == field).Choices.Where(choice => choice.Code == code).Select(choice => choice.Name.Chinese).FirstOrDefault();

    private static bool IsAddress(string text)
        => text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && !text.EndsWith('.') && !text.Any(char.IsWhiteSpace);
}
