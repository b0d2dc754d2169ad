using System.Text.Json;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What the request form asks: article 29 of the Regulations of 2019 as a table, with the settings of the host.</summary>
internal sealed class RequestFormDefinition
{
    public const string Schema = "govdisclosure/request-form/1";

    private static readonly (string Code, LocalizedText Name)[] Forms =
    [
        ("paper", new("纸质", "paper")), ("electronic", new("电子数据", "electronic")), ("any", new("均可", "either")),
    ];

    private static readonly (string Code, LocalizedText Name)[] Provisions =
    [
        ("post", new("邮寄", "by post")), ("email", new("电子邮件", "by e-mail")), ("collect", new("当面领取", "collected in person")), ("online", new("网上获取", "online")),
    ];

    /// <summary>What the register keeps of a choice, in both languages; a host's own words as they are.</summary>
    public static LocalizedText NameOf(string kept)
    {
        foreach (var (_, name) in Forms.Concat(Provisions))
        {
            if (name.Chinese == kept)
            {
                return name;
            }
        }

        return new LocalizedText(kept, kept);
    }

    private RequestFormDefinition(IReadOnlyList<(LocalizedText Legend, RequestFormField[] Fields)> groups) => Groups = groups;

    public IReadOnlyList<(LocalizedText Legend, RequestFormField[] Fields)> Groups { get; }

    public static RequestFormDefinition Of(GovDisclosureWebOptions options)
    {
        List<(LocalizedText, RequestFormField[])> groups =
        [
            (new("申请人", "Applicant"),
            [
                new("kind", "select", new("申请人类别", "Kind of applicant")) { IsRequired = true, Choices = CodesAndNames.Applicants },
                new("name", "text", new("姓名或者名称", "Name")) { IsRequired = true, Autocomplete = "name" },
                new("document", "text", new("身份证明（证件名称、号码）", "Proof of identity (document and number)")) { IsRequired = true },
                new("telephone", "tel", new("联系电话", "Telephone")) { IsRequired = true, Max = 40, Autocomplete = "tel" },
                new("address", "text", new("通信地址", "Postal address")) { Autocomplete = "street-address", Help = new("选择邮寄时必填", "needed where the information is to be posted") },
                new("email", "email", new("电子邮箱", "E-mail")) { Autocomplete = "email", Help = new("选择电子邮件时必填", "needed where the information is to be sent by e-mail") },
                new(CoApplicantLines.Field, "textarea", new("共同申请人（可不填）", "Others who ask with the applicant (may be left out)"))
                {
                    Max = CoApplicantLines.MaxText,
                    Help = new(
                        "每行一人：申请人类别、空格、证件名称和号码，如“自然人 身份证5100…”；证件号码不保存，只保存由其算出的标识",
                        "one a line: the kind of applicant, a space, the document and its number, for example \"natural person identity card 5100…\"; the number is not kept, only a key made of it"),
                },
            ]),
            (new("所需政府信息", "Information asked for"),
            [
                new("title", "text", new("政府信息的名称", "Name of the information")) { IsRequired = true },
                new("number", "text", new("文号", "Number of the document")),
                new("description", "textarea", new("便于查询的其他特征性描述", "Other description that helps to find it")) { Max = 2000 },
                new("purpose", "textarea", new("用途（可不填）", "Purpose (may be left out)")) { Max = 1000 },
                new("form", "select", new("载体形式", "Form wished for")) { IsRequired = true, Choices = Forms },
                new("provision", "select", new("获取信息的方式", "Way of provision")) { IsRequired = true, Choices = Provisions },
            ]),
        ];
        if (options.Departments.Count > 0)
        {
            groups.Insert(0, (new("受理机关", "Organ"),
            [
                new("department", "select", new("向哪个机关提出", "Addressed to")) { IsRequired = true, Choices = [.. options.Departments.Select(name => (name, new LocalizedText(name, name)))] },
            ]));
        }

        return new RequestFormDefinition(groups);
    }

    public IEnumerable<RequestFormField> Fields => Groups.SelectMany(group => group.Fields);

    public JsonAnswer Answer(GovDisclosureWebOptions options, string action) => JsonAnswer.Object(writer =>
    {
        writer.WriteString("schema", Schema);
        writer.WriteString("action", action);
        if (options.ClosedReason is { } reason)
        {
            writer.Member("closedReason", reason);
        }

        writer.WriteStartArray("groups");
        foreach (var (legend, fields) in Groups)
        {
            writer.WriteStartObject();
            writer.Member("legend", legend);
            writer.WriteStartArray("fields");
            foreach (var field in fields)
            {
                Write(writer, field);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject(UploadedFiles.Field);
        writer.WriteNumber("most", options.AttachmentFolder is null ? 0 : options.MaxAttachments);
        writer.WriteNumber("maxBytes", options.MaxAttachmentBytes);
        writer.WriteString("accept", string.Join(',', options.AttachmentTypes.Select(type => "." + type)));
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, RequestFormField field)
    {
        writer.WriteStartObject();
        writer.WriteString("name", field.Name);
        writer.WriteString("kind", field.Kind);
        writer.Member("label", field.Label);
        writer.WriteBoolean("required", field.IsRequired);
        writer.WriteNumber("max", field.Max);
        if (field.Help is { } help)
        {
            writer.Member("help", help);
        }

        if (field.Autocomplete is { } autocomplete)
        {
            writer.WriteString("autocomplete", autocomplete);
        }

        if (field.Choices.Count > 0)
        {
            writer.WriteStartArray("choices");
            foreach (var (code, name) in field.Choices)
            {
                writer.WriteStartObject();
                writer.WriteString("code", code);
                writer.Member("name", name);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
