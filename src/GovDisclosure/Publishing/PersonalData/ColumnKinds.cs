namespace GovDisclosure.Publishing;

/// <summary>What the header of a column says its cells are: a row a meaning, the first that fits counts.</summary>
internal static class ColumnKinds
{
    /// <summary>Columns of things: numbers in them are none of a person.</summary>
    public const PersonalDataKind Thing = (PersonalDataKind)(-1);

    /// <summary>Columns that name organs or firms; a table of them is no list of persons.</summary>
    public const PersonalDataKind Unit = (PersonalDataKind)(-2);

    /// <summary>Columns of telephones, mobile or fixed.</summary>
    public const PersonalDataKind Telephone = (PersonalDataKind)(-3);

    /// <summary>Columns of addresses that may be those of persons or of offices and shops: what stands beside decides.</summary>
    public const PersonalDataKind Place = (PersonalDataKind)(-4);

    private static readonly (PersonalDataKind Kind, WordSet Words)[] Rules =
    [
        (PersonalDataKind.Name, new(["姓名"])),
        // The number of a disability card is the identity number with the kind and the degree after it.
        (PersonalDataKind.ResidentId, new(["身份证", "公民身份", "证件号", "证件编号", "身份号", "残疾人证", "残疾证"])),
        (PersonalDataKind.BirthDate, new(["出生", "生日"])),
        (Thing, new(["信用代码", "机构代码", "文号", "索引号", "单号", "合同", "金额", "日期", "时间", "项目", "编码", "发票", "流水", "备注", "许可证", "面积", "元", "数量", "案号", "证书", "关系", "序列"])),
        (Thing, new(["办公", "传真", "值班", "监督", "咨询", "投诉", "举报", "服务电话", "邮编", "邮政编码"])),
        (PersonalDataKind.Passport, new(["护照"])),
        (PersonalDataKind.TravelPermit, new(["通行证", "台胞证"])),
        (Thing, new(["开户行", "开户银行", "编号", "序号"])),
        (PersonalDataKind.BankAccount, new(["银行卡", "卡号", "账号", "帐号", "账户", "帐户", "存折"])),
        (PersonalDataKind.Mobile, new(["手机", "移动电话"])),
        (Telephone, new(["电话", "联系方式"])),
        (PersonalDataKind.Health, new(["病种", "疾病", "病情", "诊断", "残疾", "健康状况", "致贫原因", "患病", "症状"])),
        (PersonalDataKind.Hardship, new(["困难类", "困难情况", "救助类", "低保类", "贫困类", "救助原因", "家庭类型", "保障类别", "对象类别", "致困原因", "人员类别"])),
        (PersonalDataKind.Address, new(["住址", "住所", "家庭地址", "户籍", "居住"])),
        (Place, new(["地址"])),
        (PersonalDataKind.VehiclePlate, new(["车牌", "号牌"])),
        (PersonalDataKind.Email, new(["邮箱", "电子邮件"])),
        (PersonalDataKind.Minor, new(["班级", "年级", "学籍", "监护人", "就读学校", "幼儿园"])),
        (Unit, new(["单位名称", "企业名称", "公司名称", "机构名称", "供应商", "中标人", "单位", "企业", "机构", "部门", "公司", "科室", "处室", "股室"])),
        (PersonalDataKind.Name, new(["户主", "申请人", "持卡人", "收款人", "受益人", "患者", "学生", "考生", "家长", "联系人", "车主", "承租人", "对象", "被救助人", "农户", "当事人", "名字", "业主", "配偶", "家庭成员"])),
    ];

    private const int Longest = 16;

    /// <summary>The meaning of a header; <see cref="PersonalDataKind.Unknown"/> where the text is none that is known.</summary>
    public static PersonalDataKind Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3 * Longest || HasDigit(text))
        {
            return PersonalDataKind.Unknown;
        }

        Span<char> room = stackalloc char[3 * Longest];
        var header = Plain(text, room);
        if (header.Length is 0 or > Longest)
        {
            return PersonalDataKind.Unknown;
        }

        foreach (var (kind, words) in Rules)
        {
            if (header.Has(words))
            {
                return kind;
            }
        }

        return NamesPeople(header) ? PersonalDataKind.Name : PersonalDataKind.Unknown;
    }

    // 领款人, 驾驶员, 患者, 房主: what people are called ends alike.
    private static bool NamesPeople(ReadOnlySpan<char> header)
        => header.Length is >= 2 and <= 8 && header[header.Length - 1] is '人' or '员' or '者' or '主' && header is not ("人员" or "自然人" or "法人" or "民主" or "自主" or "为主");

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Characters.Digit(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Characters.IsInvisible(c))
            {
                room[length++] = c;
            }
        }

        return room.Slice(0, length);
    }
}
