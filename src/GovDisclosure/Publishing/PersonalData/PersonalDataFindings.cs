using System.Globalization;

namespace GovDisclosure.Publishing;

/// <summary>Says the hits of the check in both languages.</summary>
internal static class PersonalDataFindings
{
    private static readonly Dictionary<PersonalDataKind, (string Chinese, string English)> Names = new()
    {
        [PersonalDataKind.Unknown] = ("个人信息", "personal data"),
        [PersonalDataKind.ResidentId] = ("公民身份号码", "a resident identity number"),
        [PersonalDataKind.Mobile] = ("手机号码", "a mobile number"),
        [PersonalDataKind.FixedLine] = ("个人固定电话", "a home telephone number"),
        [PersonalDataKind.BankCard] = ("银行卡号", "a bank card number"),
        [PersonalDataKind.BankAccount] = ("个人银行账号", "a bank account number"),
        [PersonalDataKind.Passport] = ("护照号码", "a passport number"),
        [PersonalDataKind.TravelPermit] = ("通行证号码", "a travel permit number"),
        [PersonalDataKind.VehiclePlate] = ("车牌号码", "a vehicle plate"),
        [PersonalDataKind.Email] = ("个人电子邮箱", "a private e-mail address"),
        [PersonalDataKind.BirthDate] = ("出生日期", "a date of birth"),
        [PersonalDataKind.Address] = ("详细住址", "a home address"),
        [PersonalDataKind.Name] = ("与个人信息并列的姓名", "a name beside personal data"),
        [PersonalDataKind.Health] = ("医疗健康信息", "health information"),
        [PersonalDataKind.Hardship] = ("困难救助信息", "information on hardship"),
        [PersonalDataKind.Minor] = ("未成年人信息", "data of a minor"),
    };

    private static readonly Dictionary<PersonalDataEvidence, (string Chinese, string English)> Reasons = new()
    {
        [PersonalDataEvidence.Unknown] = ("未说明", "not said"),
        [PersonalDataEvidence.CheckDigit] = ("校验码相符", "the check digit fits"),
        [PersonalDataEvidence.Header] = ("表头说明", "the column's header says so"),
        [PersonalDataEvidence.Shape] = ("形式相符", "by its form"),
        [PersonalDataEvidence.Context] = ("上下文说明", "by its context"),
    };

    public static IEnumerable<Finding> Of(PersonalDataReport report)
    {
        foreach (var hit in report.Hits)
        {
            yield return Of(hit);
        }

        if (report.Total > report.Hits.Count)
        {
            yield return new Finding("personal-data.more", Severity.Error, "file", Wording.Of("另有{0}处未逐一列出", "{0} more are not listed", report.Total - report.Hits.Count));
        }

        if (report.Pictures > 0)
        {
            yield return new Finding("personal-data.picture", Severity.Warning, "file", Wording.Of(
                "有{0}张图片，图中内容未读取，请人工核对", "{0} pictures: what they show was not read and needs a person's eye", report.Pictures));
        }

        foreach (var finding in report.Findings)
        {
            yield return finding;
        }
    }

    private static Finding Of(PersonalDataHit hit)
    {
        var (chinese, english) = Names[hit.Kind];
        var (reason, why) = Reasons[hit.Evidence];
        var percent = (hit.Confidence * 100).ToString("0", CultureInfo.InvariantCulture);
        var hidden = hit.IsHidden;
        return new Finding(
            "personal-data." + PersonalDataKindCodes.Instance.Of(hit.Kind),
            hit.Confidence >= 0.8m ? Severity.Error : Severity.Warning,
            hit.Place.ToString(),
            Wording.Of(
                "{0}{1}（{2}，可信度{3}%{4}）",
                "{5} {1} ({6}, confidence {3} %{7})",
                chinese, QuotedText.Quote(hit.Shown), reason, percent, hidden ? "，位于隐藏内容" : string.Empty, english, why, hidden ? ", in hidden content" : string.Empty))
        {
            Source = SourceOf(hit.Kind),
        };
    }

    private static Citation SourceOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Minor or PersonalDataKind.Health or PersonalDataKind.BankAccount or PersonalDataKind.BankCard => PublishingLaw.PersonalInformation.Article(28),
        PersonalDataKind.Hardship => PublishingLaw.SocialAssistance.Article(61),
        PersonalDataKind.Name or PersonalDataKind.Address or PersonalDataKind.BirthDate => PublishingLaw.PersonalInformation.Article(25),
        _ => Instrument.Regulations2019.Article(15),
    };
}
