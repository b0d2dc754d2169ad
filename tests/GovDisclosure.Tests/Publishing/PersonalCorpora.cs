using static GovDisclosure.Publishing.PersonalDataKind;

namespace GovDisclosure.Tests.Publishing;

/// <summary>
/// The generators: the rules were written with the first three; the last has other words and was held back until they were done.
/// </summary>
internal static class PersonalCorpora
{
    public static void Known(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 120; i++)
        {
            corpus.Text($"申请人{{Name|{n.Name()}}}（身份证号：{{ResidentId|{n.Id()}}}）于2024年3月4日提出申请，联系电话{{Mobile|{n.Mobile()}}}。");
            corpus.Text($"{i + 1}  {{Name|{n.Name()}}}  {{ResidentId|{n.Id()}}}  {{Mobile|{n.Mobile()}}}  {n.Next(900) + 100}元");
            corpus.Text($"当事人：{{Name|{n.Name()}}}，公民身份号码{{ResidentId|{n.FullWidth(n.Id())}}}，住址：青石镇大坪村{{Address|{n.Next(9) + 1}组{n.Next(99) + 1}号}}");
            corpus.Text($"开户人{{Name|{n.Name()}}}，银行卡号{{BankCard|{n.Card()}}}，{{Hardship|低保金}}{n.Next(900)}.00元");
            corpus.Text($"{{Name|{n.Name()}}} {{ResidentId|{n.ZeroWidth(n.Id())}}} 已审核");
            corpus.Text($"身份证：{{ResidentId|{n.Id(isValid: false)}}}（抄录有误）");
            corpus.Text($"{{Name|{n.Name()}}}，{{ResidentId|{n.OldId()}}}，证件号为旧证");
            corpus.Text($"车辆{{VehiclePlate|{n.Plate()}}}于当日在路口违停。");
            corpus.Text($"电子邮箱：{{Email|zhang{n.Digits(4)}@example.com}}");
            corpus.Text($"{{Name|{n.Name()}}}，男，{{BirthDate|{n.Date(1950, 1999, "yyyy年M月d日")}}}出生，护照号{{Passport|E{n.Digits(8)}}}，手机{{Mobile|{Spaced(n.Mobile())}}}");
            corpus.Text($"家庭电话：{{FixedLine|0830-{n.Next(8) + 1}{n.Digits(6)}}}");

            // What only looks like it.
            corpus.Text($"索引号：{n.Digits(9)}/2024-{n.Digits(5)} 统一社会信用代码：{n.CreditCode()} 办公电话：0830-4250655");
            corpus.Text($"项目代码2017-350128-48-03-{n.Digits(6)}，合同编号{n.Digits(11)}，总投资13{n.Digits(9)}元");
            corpus.Text($"{n.CreditCode()}/202{n.Next(5)}10-{n.Digits(5)} 川府发〔2024〕{n.Next(99) + 1}号 2024年3月4日");
            corpus.Text($"运单号{n.Digits(25)}，流水号20260101{n.Digits(10)}，咨询电话：1{n.Of("3", "8")}{n.Digits(9)}，投诉邮箱：nxjb{n.Digits(2)}@163.com");
            corpus.Text($"姓名：王某某，身份证号：{n.Id()[..6]}********{n.Digits(4)}，电话：138****{n.Digits(4)}");
            corpus.Text($"2017年主动公开政府信息{n.Next(20000)}条，其中概况类239条，占1.53%，地址：云溪西路一段99号，邮编646300");
        }

        for (var i = 0; i < 12; i++)
        {
            corpus.Table([Unknown, Name, ResidentId, Mobile, BankCard, Hardship], ["序号", "户主姓名", "身份证号码", "联系电话", "银行账号", "救助类别"],
                Enumerable.Range(1, 15).Select(r => new[] { $"{r}", n.Name(), n.Id(), n.Mobile(), n.Card(), n.Of("低保", "特困", "临时救助") }));
            corpus.Table([Unknown, Minor, ResidentId, Unknown], ["序号", "学生姓名", "身份证号", "班级"],
                Enumerable.Range(1, 10).Select(r => new[] { $"{r}", n.Name(), n.Id(), "三年级二班" }));
            corpus.Table([Name, Address, Health, Unknown], ["患者", "家庭住址", "病种", "报销金额"],
                Enumerable.Range(1, 10).Select(r => new[] { n.Name(), $"大坪村{r}组{r + 7}号", n.Of("糖尿病", "慢性肾炎", "肺癌"), $"{n.Digits(4)}.{n.Digits(2)}" }));
            corpus.Table([Unknown, Unknown, Unknown, Unknown], ["单位名称", "统一社会信用代码", "联系电话", "合同编号"],
                Enumerable.Range(1, 10).Select(r => new[] { "青石县水务局", n.CreditCode(), "0830-4250655", n.Digits(18) }));
            corpus.Table([Unknown, Unknown, Unknown], ["索引号", "名称", "发布日期"],
                Enumerable.Range(1, 10).Select(r => new[] { $"{n.Digits(9)}/2024-{n.Digits(5)}", "关于印发工作方案的通知", "2024-03-04" }));
        }
    }

    public static void Second(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 100; i++)
        {
            corpus.Text($"兹有居民{{Name|{n.Name()}}}持居民身份证（{{ResidentId|{n.Id()}}}）前来办理，本人手机 {{Mobile|+86 {n.Mobile()}}} 可随时联系");
            corpus.Text($"公示名单：{{Name|{n.Name()}}}/{{ResidentId|{n.Id()}}}/{{Mobile|{n.Mobile()}}}");
            corpus.Text($"补贴打入储蓄卡{{BankCard|{Fours(n.Card())}}}，户主为{{Name|{n.Name()}}}");
            corpus.Text($"证件号码 {{ResidentId|{n.FullWidth(n.Id())}}}；常住：石桥街道和平小区{{Address|{n.Next(20) + 1}栋{n.Next(4) + 1}单元{n.Next(30) + 101}室}}");
            corpus.Text($"驾驶人驾驶{{VehiclePlate|{n.Plate()}}}小型客车，驾驶人身份证{{ResidentId|{n.Id()}}}");
            corpus.Text($"来信人邮箱为{{Email|li.{n.Digits(3)}@mail.example.org}}，回电{{Mobile|{Hyphens(n.Mobile())}}}");
            corpus.Text($"出生日期：{{BirthDate|{n.Date(1950, 2010, "yyyy-MM-dd")}}} 港澳居民来往内地通行证{{TravelPermit|H{n.Digits(8)}}}");
            corpus.Text($"{{Name|{n.Name()}}}\t{{ResidentId|{n.Id().ToLowerInvariant()}}}\t{{Health|糖尿病}}\t{{Mobile|{n.ZeroWidth(n.Mobile())}}}");
            corpus.Text($"存折账号：{{BankAccount|{n.Digits(15).TrimStart('0').PadLeft(15, '5')}}}");

            corpus.Text($"中标金额：{n.Digits(8).TrimStart('0').PadLeft(8, '3')}.00元；招标编号 SZCG{n.Digits(12)}；保证金账号：{n.Digits(19)}（户名：青石县公共资源交易中心）");
            corpus.Text($"纳税人识别号{n.CreditCode()}，订单号1{n.Of("3", "5")}{n.Digits(9)}，时间戳17{n.Digits(11)}");
            corpus.Text($"https://www.example.gov.cn/art/2024/3/4/art_1{n.Digits(10)}_{n.Digits(7)}.html 浏览次数：{n.Digits(5)}");
            corpus.Text($"监督举报电话：0591-{n.Digits(8)}，传真：0591-{n.Digits(8)}，邮箱：zwgk@qingshi.gov.cn");
            corpus.Text($"王×× {n.Id()[..6]}××××××××{n.Digits(4)}；卡号 6222********{n.Digits(4)}；手机 1**{n.Digits(0)}****{n.Digits(4)}");
            corpus.Text($"产品批号{n.Digits(18)}，条形码69{n.Digits(11)}，生产日期20240304，净含量500克，检验报告编号{n.Digits(15)}");
            corpus.Text($"会议地点：行政中心3号楼{n.Next(900) + 100}室，时间2024年3月4日9:30，参会{n.Next(90)}人");
        }

        for (var i = 0; i < 10; i++)
        {
            corpus.Table([Name, ResidentId, BankCard, Unknown], ["姓 名", "公民身份号码", "社保卡卡号", "补贴标准（元）"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Name(), n.Id(), n.Card(), n.Digits(3) }));
            corpus.Table([Unknown, Name, Mobile, Address], ["编号", "承租人", "手机号", "现居住地址"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Digits(8), n.Name(), n.Mobile(), $"石桥街道{r}栋{r + 1}单元60{r % 9}室" }));
            corpus.Table([Name, FixedLine, Health], ["残疾人姓名", "电话", "残疾类别"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Name(), $"0591-{n.Next(8) + 1}{n.Digits(7)}", n.Of("肢体残疾", "视力", "听力二级") }));
            corpus.Table([Unknown, Unknown, Unknown], ["企业名称", "注册地址", "联系电话"],
                Enumerable.Range(1, 12).Select(r => new[] { "青石建材有限公司", $"工业路{r}号", "0591-" + n.Digits(8) }));
            corpus.Table([Unknown, Unknown, Unknown], ["项目编号", "中标人", "成交金额"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Digits(18), "青石建材有限公司", n.Digits(11) }));
        }
    }

    public static void Third(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 100; i++)
        {
            corpus.Text($"经查，{{Name|{n.Name()}}}（男，身份证号码为{{ResidentId|{n.Id()}}}）未按规定缴纳费用");
            corpus.Text($"({i + 1}){{Name|{n.Name()}}}，{{ResidentId|{n.Id()}}}，补助{n.Next(900) + 100}元");
            corpus.Text($"如有异议请与{{Name|{n.Name()}}}联系，手机号：{{Mobile|{n.Mobile()}}}");
            corpus.Text($"{{Name|{n.Name()}}}的公民身份证号码是{{ResidentId|{n.ZeroWidth(n.Id())}}}，其农商行账号{{BankAccount|8{n.Digits(18)}}}");
            corpus.Text($"转入{{Name|{n.Name()}}}一卡通{{BankCard|{n.Card()}}}");
            corpus.Text($"现住址：白云路18号{{Address|{n.Next(9) + 1}号楼{n.Next(9) + 1}单元{n.Next(9) + 1}02室}}，微信同号{{Mobile|{n.FullWidth(n.Mobile())}}}");
            corpus.Text($"受伤职工{{Name|{n.Name()}}}，身份证 {{ResidentId|{Groups(n.Id())}}}，{{Health|诊断为骨折}}");
            corpus.Text($"号牌为{{VehiclePlate|{n.Plate()}}}的货车车主{{Name|{n.Name()}}}电话{{Mobile|{n.Mobile()}}}");
            corpus.Text($"[{{Name|{n.Name()}}}] 出生于{{BirthDate|{n.Date(1950, 2000, "yyyy年MM月dd日")}}}，持普通护照{{Passport|G{n.Digits(8)}}}，证件号{{ResidentId|{n.Id()}}}");
            corpus.Text($"请发简历至{{Email|{n.Of("wang", "hr.zhao", "sunny")}{n.Digits(2)}@sample.com.cn}}（个人邮箱）");
            corpus.Text($"{{Name|{n.Name()}}};{{Mobile|{n.Mobile()}}};{{ResidentId|{n.Id()}}};{{Hardship|建档立卡}}");

            corpus.Text($"行政处罚决定书文号：青水罚决字〔2024〕{n.Next(900)}号，社会信用代码（{n.CreditCode()}），罚款{n.Digits(5).TrimStart('0').PadLeft(5, '2')}元");
            corpus.Text($"采购计划备案号：1{n.Of("3", "8")}{n.Digits(9)}，预算{n.Next(900)}.5万元，公告期限2024-03-04至2024-03-11");
            corpus.Text($"收款单位：青石县财政局国库集中支付中心，账号：{n.Digits(18)}，开户行：工商银行青石支行");
            corpus.Text($"便民服务热线：0830-{n.Digits(7)}、12345；办公地址：县政务服务中心2号楼305室；邮编：{n.Digits(6)}");
            corpus.Text($"不动产权证号 川（2024）青石县不动产权第{n.Digits(7)}号，宗地代码{n.Digits(18)}，面积{n.Digits(4)}.{n.Digits(2)}平方米");
            corpus.Text($"发票代码{n.Digits(12)}，发票号码{n.Digits(8)}，二维码编号{n.Digits(20)}，车架编号LSVAA4182E2{n.Digits(6)}");
            corpus.Text($"李*，{n.Id()[..6]}************，177****{n.Digits(4)}，622848*********{n.Digits(4)}");
            corpus.Text($"2023年财政收入{n.Digits(6)}.{n.Digits(2)}万元，同比增长{n.Next(20)}.{n.Next(9)}%，人口{n.Digits(7)}人，经度105.{n.Digits(12)}");
        }

        for (var i = 0; i < 10; i++)
        {
            corpus.Table([Unknown, Name, ResidentId, Health, BankCard], ["NO.", "救助对象", "身份证件号码", "患病种类", "一折通账号"],
                Enumerable.Range(1, 12).Select(r => new[] { $"{r}", n.Name(), n.Id(), n.Of("尿毒症", "乳腺癌", "血友病"), n.Card() }));
            corpus.Table([Name, BirthDate, Mobile, Email], ["考生姓名", "出生年月日", "移动电话", "电子邮箱"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Name(), n.Date(1980, 2002, "yyyy-MM-dd"), n.Mobile(), $"k{n.Digits(5)}@example.net" }));
            corpus.Table([Minor, Unknown, ResidentId, Mobile], ["幼儿姓名", "所在幼儿园", "证件号码", "监护人手机"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Name(), "青石县第一幼儿园", n.Id(), n.Mobile() }));
            corpus.Table([Unknown, Unknown, Unknown, Unknown], ["部门", "职责", "办公电话", "办公地址"],
                Enumerable.Range(1, 12).Select(r => new[] { "县水务局", "水资源管理", $"0830-{n.Digits(7)}", $"云溪西路{r}号{r}楼" }));
            corpus.Table([Unknown, Unknown, Unknown, Unknown], ["采购合同编号", "供应商", "合同金额（元）", "签订时间"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Digits(18), "青石水泥厂", "1" + n.Of("3", "8") + n.Digits(9), "2024-03-04" }));
        }
    }

    public static void HeldBack(PersonalCorpus corpus, PersonalNumbers n)
    {
        for (var i = 0; i < 100; i++)
        {
            corpus.Text($"被征收人：{{Name|{n.Name()}}}，身份证号{{ResidentId|{n.Id()}}}，应补偿{n.Next(90) + 1}万元");
            corpus.Text($"{{ResidentId|{n.Id()}}}　{{Name|{n.Name()}}}　{{Mobile|{n.Mobile()}}}　合格");
            corpus.Text($"举报人电话{{Mobile|{n.Mobile()}}}，身份证复印件号码{{ResidentId|{n.Id()}}}");
            corpus.Text($"款项已汇至借记卡（{{BankCard|{n.Card()}}}），持卡人{{Name|{n.Name()}}}");
            corpus.Text($"户籍地址：大坪乡青坡村{{Address|{n.Next(9) + 1}组{n.Next(90) + 1}号}}；证件号：{{ResidentId|{n.FullWidth(n.Id())}}}");
            corpus.Text($"{{Name|{n.Name()}}}{{ResidentId|{n.Id()}}}，驾照C1");
            corpus.Text($"小型轿车{{VehiclePlate|{n.Plate()}}}，所有人{{Name|{n.Name()}}}（{{Mobile|{n.Mobile()}}}）");
            corpus.Text($"监护人电话：{{Mobile|{n.Mobile()}}}，住宅电话：{{FixedLine|0830-{n.Digits(7)}}}");
            corpus.Text($"护照号码：{{Passport|E{n.Digits(8)}}}；台胞证：{{TravelPermit|{n.Digits(8)}}}；私人邮箱 {{Email|{n.Of("a", "mei", "tom")}{n.Digits(3)}@example.cn}}");

            corpus.Text($"第{n.Next(99)}号公告：本批次共{n.Digits(4)}户，合计{n.Digits(7)}元，序列号{n.Digits(16)}");
            corpus.Text($"纳税信用代码 {n.CreditCode()} 电话：0830-{n.Digits(7)} 网址 http://www.a.gov.cn/xxgk/1{n.Of("3", "5")}{n.Digits(9)}.shtml");
            corpus.Text($"招标项目编号：N5105{n.Digits(14)}，标段包号{n.Digits(3)}，最高限价13{n.Digits(9)}.00元");
            corpus.Text($"经办：赵**，{n.Id()[..4]}**************，1{n.Digits(2)}********");
            corpus.Text($"信访件受理编号{n.Digits(18)}，办理时限15个工作日，答复日期2024年{n.Next(11) + 1}月{n.Next(27) + 1}日");
        }

        for (var i = 0; i < 10; i++)
        {
            corpus.Table([Unknown, Name, Mobile, BankCard, Unknown], ["序号", "农户姓名", "联系方式", "惠农卡号", "补贴面积（亩）"],
                Enumerable.Range(1, 12).Select(r => new[] { $"{r}", n.Name(), n.Mobile(), n.Card(), $"{r}.5" }));
            corpus.Table([Name, Unknown, ResidentId, Address], ["持证人姓名", "性别", "身份证号码", "户籍住址"],
                Enumerable.Range(1, 12).Select(r => new[] { n.Name(), n.Of("男", "女"), n.Id(), $"青坡村{r}组{r + 3}号" }));
            corpus.Table([Unknown, Unknown, Unknown], ["机构名称", "负责人", "服务电话"],
                Enumerable.Range(1, 12).Select(r => new[] { "青石镇卫生院", n.Name(), $"0830-{n.Digits(7)}" }));
        }
    }

    private static string Groups(string id) => $"{id[..6]} {id[6..14]} {id[14..]}";

    private static string Spaced(string mobile) => $"{mobile[..3]} {mobile[3..7]} {mobile[7..]}";

    private static string Hyphens(string mobile) => $"{mobile[..3]}-{mobile[3..7]}-{mobile[7..]}";

    private static string Fours(string number) => string.Join(' ', Enumerable.Range(0, (number.Length + 3) / 4).Select(i => number.Substring(i * 4, Math.Min(4, number.Length - (i * 4)))));
}
