using static GovDisclosure.Publishing.PersonalDataKind;

namespace GovDisclosure.Tests.Publishing;

/// <summary>A held-back generator in other genres than the ones before it, written without a look at the check.</summary>
/// <remarks>
/// Blind, on 2026-11-28, it gave a precision of 91.7 % and a recall of 85.5 %. One line was wrong itself and was changed afterwards: an illness with neither name nor number
/// beside it is nobody's. What was mended by it were kinds: 出生日期 as a column, illnesses and addresses in lists of no persons, labels with blanks over several lines, patients named
/// without a number, dots in a telephone, accounts of courts and schools, what people are called. Transcripts, forms with spread labels, messages in spoken words, English labels, wills, lists of heirs and of voters, enforcement, rentals, training.
/// </remarks>
internal static class PersonalBlind
{
    private static readonly string[] Diseases = ["抑郁症", "乙型肝炎", "宫颈癌", "脑瘫", "癫痫", "肺结核"];

    public static void Eighth(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 40; i++)
        {
            Spoken(corpus, n);
            Formal(corpus, n);
            Tables(corpus, n);
            Nobodys(corpus, n);
        }
    }

    /// <summary>Written after the mend by the eighth and before its own measure; blind it gave a precision and a recall of 96.8 %, and nothing was mended by it.</summary>
    public static void Ninth(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 40; i++)
        {
            corpus.Text($"兹因产权人{{Name|{n.Name()}}}（证件号码：{{ResidentId|{n.Id()}}}）不慎将权属证书遗失，声明作废");
            corpus.Text($"值班员{{Name|{n.Name()}}}手机{{Mobile|{n.Mobile()}}}，白班");
            corpus.Text($"拟聘用人员公示：{{Name|{n.Name()}}}，身份证号{{ResidentId|{n.Id()}}}，报考岗位05");
            corpus.Text($"付款凭证：收款方{{Name|{n.Name()}}}，卡号{{BankCard|{n.Card()}}}，用途：劳务费");
            corpus.Text($"缴费人姓名：{{Name|{n.Name()}}} 社会保障号码：{{ResidentId|{n.Id()}}} 缴费基数{n.Next(9000)}元");
            corpus.Text($"{n.Next(24)}时许，民警将{{Name|{n.Name()}}}（身份证号码{{ResidentId|{n.Id()}}}）传唤至派出所");
            corpus.Text($"家属电话{{Mobile|{n.Mobile()}}}；患者{{Name|{n.Name()}}}，入院诊断{{Health|{n.Of(Diseases)}}}");
            corpus.Text($"联系人：{{Name|{n.Name()}}}（{{Mobile|{n.Mobile()}}}）、{{Name|{n.Name()}}}（{{Mobile|{n.Mobile()}}}）");
            corpus.Text($"车牌{{VehiclePlate|{n.Plate()}}}，驾驶员{{Name|{n.Name()}}}，从业资格证号{{ResidentId|{n.Id()}}}");
            corpus.Text($"本人{{Name|{n.Name()}}}，{{BirthDate|{n.Date(1960, 1999, "yyyy-MM-dd")}}}出生，家住凤凰新村{{Address|{n.Next(30) + 1}栋{n.Next(900) + 100}室}}");
            corpus.Text($"回执请寄{{Email|{n.Of("sun", "wei_", "t.")}{n.Digits(4)}@foxmail.com}}，护照号{{Passport|E{n.Digits(8)}}}");
            corpus.Table([Unknown, Name, ResidentId, Unknown, BankCard], ["序", "被征地农户姓名", "公民身份证号", "征地面积", "收款卡号"], Rows(4, r => [$"{r + 1}", n.Name(), n.Id(), $"{n.Next(9)}.{n.Digits(2)}", n.Card()]));
            corpus.Table([Name, Mobile, Address, Unknown], ["住户姓名", "联系手机号", "居住地址", "入住时间"], Rows(4, r => [n.Name(), n.Mobile(), $"凤凰新村{r + 1}栋{n.Next(900) + 100}室", "2024年3月"]));
            corpus.Table([Unknown, Name, BirthDate, Hardship], ["编号", "救助人员姓名", "出生年月", "救助类别"], Rows(4, r => [$"{r + 1}", n.Name(), n.Date(1940, 1990, "yyyy.MM"), n.Of("特困", "低保", "孤儿")]));

            corpus.Text($"许可证编号：（青）卫水证字〔2024〕第{n.Digits(4)}号，有效期四年");
            corpus.Text($"招标控制价{n.Digits(8)}元，保证金账户：{n.Digits(19)}，开户名称：青石县公共资源交易中心");
            corpus.Text($"资产编号{n.Digits(11)}，购置日期2024-0{n.Next(9) + 1}-11，规格型号HP{n.Digits(5)}");
            corpus.Text($"统一受理电话0595-{n.Digits(8)}，公交12路、301路可达，地址：建设路{n.Next(300) + 1}号");
            corpus.Text($"全年诊疗{n.Digits(6)}人次，其中{n.Of(Diseases)}随访{n.Digits(3)}人");
            corpus.Table([Unknown, Unknown, Unknown], ["设施名称", "设施地址", "管理单位"], Rows(4, r => [$"公厕{r + 1}", $"建设路{r + 5}号", "青石县城管局"]));
            corpus.Table([Unknown, Unknown, Unknown], ["许可编号", "单位名称", "发证日期"], Rows(4, r => [n.Digits(15), "青石县水厂", "2024-03-04"]));
        }
    }

    private static void Spoken(PersonalCorpus corpus, PersonalNumbers n)
    {
        corpus.Text($"您好，我叫{{Name|{n.Name()}}}，我的身份证是{{ResidentId|{n.Id()}}}，打我电话{{Mobile|{n.Mobile()}}}就行");
        corpus.Text($"问：你的身份信息？答：我叫{{Name|{n.Name()}}}，{{BirthDate|{n.Date(1950, 1999, "yyyy年M月d日")}}}出生，身份证号{{ResidentId|{n.Id()}}}。");
        corpus.Text($"钱打到我爱人{{Name|{n.Name()}}}的农行卡上，卡号是{{BankCard|{n.Card()}}}");
        corpus.Text($"微信/手机：{{Mobile|{Dots(n.Mobile())}}}，QQ邮箱{{Email|{n.Digits(9)}@qq.com}}");
        corpus.Text($"Name: {{Name|{n.Name()}}}  ID No.: {{ResidentId|{n.Id()}}}  Tel: {{Mobile|{n.Mobile()}}}");
        corpus.Text($"打{{Mobile|(+86){n.Mobile()}}}找老板，或者加微信{{Mobile|{n.Mobile()}}}");
        corpus.Text($"孩子今年六岁，患{n.Of(Diseases)}，家里吃低保，盼望政府帮助");
    }

    private static void Formal(PersonalCorpus corpus, PersonalNumbers n)
    {
        corpus.Text($"姓　　名：{{Name|{n.Name()}}}\n性　　别：女\n身 份 证 号：{{ResidentId|{n.Id()}}}\n联 系 电 话：{{Mobile|{n.Mobile()}}}");
        corpus.Text($"被执行人【{{Name|{n.Name()}}}】【{{ResidentId|{n.Id()}}}】未履行生效法律文书确定的义务");
        corpus.Text($"立遗嘱人{{Name|{n.Name()}}}，身份证号码为：{{ResidentId|{n.Id()}}}，现将位于和平路的房产由其女{{Name|{n.Name()}}}继承");
        corpus.Text($"出租人（甲方）：{{Name|{n.Name()}}}　承租人（乙方）：{{Name|{n.Name()}}}　乙方身份证：{{ResidentId|{n.Id()}}}");
        corpus.Text($"兹证明{{Name|{n.Name()}}}（公民身份号码：{{ResidentId|{n.Id()}}}）与{{Name|{n.Name()}}}（公民身份号码：{{ResidentId|{n.Id()}}}）系夫妻关系。");
        corpus.Text($"请将款项汇入以下账户：户名 {{Name|{n.Name()}}}，开户银行 青石信用社，账号 {{BankAccount|{n.Account()}}}");
        corpus.Text($"申报单位：青石县中医院　申报人员：{{Name|{n.Name()}}}　证件类型：居民身份证　证件编号：{{ResidentId|{n.Id()}}}");
        corpus.Text($"投保人证件号{{ResidentId|{n.Id()}}}与系统不符，请更正");
        corpus.Text($"肇事车辆为{{VehiclePlate|{n.Plate()}}}号重型货车，车主登记为{{Name|{n.Name()}}}，其家住青石镇河东路{{Address|{n.Next(200) + 1}号附{n.Next(9) + 1}号}}");
        corpus.Text($"该同志（{{BirthDate|{n.Date(1960, 1990, "yyyy年MM月dd日")}}}生）的身份证件为{{ResidentId|{Groups(n.Id())}}}");
        corpus.Text($"因私护照{{Passport|E{n.Digits(8)}}}已上缴，台湾居民来往大陆通行证{{TravelPermit|{n.Digits(8)}}}待办");
        corpus.Text($"患者{{Name|{n.Name()}}}经县医院确诊为{{Health|{n.Of(Diseases)}}}，门诊号{n.Digits(8)}");
        corpus.Text($"选民{{Name|{n.Name()}}}，选民证号{n.Digits(6)}，身份证号码{{ResidentId|{n.ZeroWidth(n.Id())}}}，住{{Address|{n.Next(9) + 1}组{n.Next(90) + 1}号}}");
    }

    private static void Tables(PersonalCorpus corpus, PersonalNumbers n)
    {
        corpus.Table([Unknown, Name, Unknown, ResidentId, Mobile], ["序 号", "姓　名", "性 别", "身份证明号码", "本人电话"],
            Rows(4, r => [$"{r + 1}", n.Name(), n.Of("男", "女"), n.Id(), n.Mobile()]));
        corpus.Table([Name, ResidentId, BankCard, Unknown], ["领取人姓名", "领取人证件号码", "银行卡卡号", "实发金额"],
            Rows(4, _ => [n.Name(), n.Id(), n.Card(), $"{n.Next(9000)}.00"]));
        corpus.Table([Unknown, Name, Mobile, Unknown], ["工种", "学员姓名", "学员手机", "培训课时"],
            Rows(4, _ => [n.Of("电工", "焊工"), n.Name(), n.Mobile(), $"{n.Next(90)}"]));
        corpus.Table([Name, Health, Address], ["患者姓名", "疾病名称", "家庭详细地址"],
            Rows(4, r => [n.Name(), n.Of(Diseases), $"河东社区{r + 1}栋{n.Next(5) + 1}单元{n.Next(900) + 100}"]));
        corpus.Table([Unknown, Name, VehiclePlate, ResidentId], ["序号", "车主姓名", "号牌号码", "车主证件号"],
            Rows(4, r => [$"{r + 1}", n.Name(), n.Plate(), n.Id()]));
        corpus.Table([Name, BirthDate, Email], ["应聘人员姓名", "出生日期", "电子邮件地址"],
            Rows(4, _ => [n.Name(), n.Date(1980, 2000, "yyyy/MM/dd"), $"job{n.Digits(4)}@163.com"]));
    }

    private static void Nobodys(PersonalCorpus corpus, PersonalNumbers n)
    {
        corpus.Text($"执行案号（2024）闽0128执{n.Next(9000) + 1}号，执行标的{n.Next(90000)}元，本院账号：{n.Digits(17)}（青石县人民法院）");
        corpus.Text($"ISBN 978-7-{n.Digits(4)}-{n.Digits(4)}-{n.Digits(1)}，印数{n.Next(9000)}册，定价{n.Next(90)}.00元");
        corpus.Text($"青石县教育局招生咨询：0595-{n.Digits(8)}（工作日8:30-17:30），现场地址：青石县文化路{n.Next(90) + 1}号三楼");
        corpus.Text($"机构编码{n.Digits(12)}，许可证编号JY1350{n.Digits(10)}，有效期至202{n.Next(9)}年{n.Next(12) + 1}月{n.Next(28) + 1}日");
        corpus.Text($"拟录用人员张**，准考证号{n.Digits(12)}，身份证后四位隐去");
        corpus.Text($"经营者名称：青石县好又多超市；统一社会信用代码：{n.CreditCode()}；处罚金额：{n.Next(9)}000元");
        corpus.Text($"序列号 S/N:{n.Digits(16)} 出厂日期2024-0{n.Next(9) + 1}-0{n.Next(9) + 1}，IMEI {n.Digits(2)}A{n.Digits(12)}");
        corpus.Text($"全县人口{n.Digits(6)}人，低保对象{n.Next(9000)}人，肺结核发病率下降{n.Next(9)}.{n.Digits(1)}%");
        corpus.Table([Unknown, Unknown, Unknown, Unknown], ["站点名称", "站点地址", "服务热线", "编号"],
            Rows(4, r => ["河东便民服务站", $"河东路{r + 1}号", $"0595-{n.Digits(8)}", n.Digits(14)]));
        corpus.Table([Unknown, Unknown, Unknown], ["疾病名称", "报销比例", "定点医院"],
            Rows(4, r => [n.Of(Diseases), $"{r + 60}%", "青石县医院"]));
    }

    private static string Dots(string mobile) => $"{mobile[..3]}.{mobile[3..7]}.{mobile[7..]}";

    private static string Groups(string id) => $"{id[..6]} {id[6..14]} {id[14..]}";

    private static IEnumerable<string[]> Rows(int count, Func<int, string[]> row) => [.. Enumerable.Range(0, count).Select(row)];
}
