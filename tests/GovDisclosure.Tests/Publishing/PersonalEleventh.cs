using System.Globalization;
using System.Text;

namespace GovDisclosure.Tests.Publishing;

/// <summary>
/// An eleventh generator, written without a look at the scanner's words or at the ten before: decisions, answers, lists and notices as county
/// sites print them. A value stands between marks: ‹I:…› is an identity number, ‹!:…› must not be a hit, ‹?:…› may be one or not.
/// </summary>
internal sealed class PersonalEleventh(int seed) : MarkedPeople(seed)
{
    public IEnumerable<MarkedNotice> Notices(int rounds)
    {
        Func<MarkedNotice>[] makers =
        [
            Penalty, Petition, Hired, HiredLeak, Land, Lottery, Served, Relief, Winner, WinnerLeak, Exposed, Disabled, Housing, Titles, Directory, Purchase,
            Comment, Card, Numbered, Abroad, Lost, Wages, Visit, Policy, Drivers, Donors, Budget, Vaccines, Patent, Foundling,
        ];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var maker in makers)
            {
                yield return maker();
            }
        }
    }

    private MarkedNotice Penalty()
    {
        var name = Name();
        return Text($"""
            行 政 处 罚 决 定 书
            ‹!:{Doc()}›
            当事人：‹N:{name}›，{Or("男", "女")}，汉族，‹B:{Birthday()}›{Or("出生", "生")}，{Or("公民身份号码", "居民身份证号码", "身份证件号码")}：‹I:{Id()}›，{Or("住址", "户籍所在地", "现住")}：‹A:{Of(Counties)}{(Next(2) == 0 ? Door() : Flat())}›，联系电话：‹M:{Mobile()}›。
            {Day()}，本局执法人员在{Of(Roads)}检查时发现，当事人销售的食品（批号‹!:{Digits(8)}›，商品条码‹!:69{Digits(11)}›）超过保质期，货值金额{Amount()}元。
            当事人应自收到本决定书之日起十五日内将罚款缴至{Of(Banks)}{Of(Counties)[..2]}支行（户名：{Organ()}，账号：‹!:{Digits(17)}›）。
            如不服本决定，可以在六十日内向{Of(Counties)}人民政府申请行政复议。联系人：{Name()}、{Name()}，电话：‹!:{Line()}›。
            {Organ()}
            {Day()}
            """);
    }

    private MarkedNotice Petition()
        => Text($"""
            信访事项处理意见书
            ‹!:{Of(Counties)[..1]}信复〔{2022 + Next(4)}〕{Next(90)}号›
            信访人：‹N:{Name()}›，身份证号‹I:{Id()}›，{Or("家庭住址", "住址")}‹A:{Door()}›，{Or("手机", "电话")}‹M:{Mobile()}›。
            您于{Day()}通过网上信访（信访件编号‹!:{Of(Regions)}{Digits(11)}›）反映的“{Of(Villages)}道路硬化工程款未结清”问题收悉。经查，该工程合同编号‹!:HT-{Digits(10)}›，总价{Amount()}元，已支付{Amount()}元。
            如对本意见不服，可自收到之日起30日内向{Of(Counties)}人民政府申请复查。
            办理单位电话：‹!:{Line()}›，地址：‹!:{Of(Roads)}{1 + Next(200)}号›。
            """);

    private MarkedNotice Hired()
        => Table(
        [
            ["序号", "招聘单位", "岗位代码", "姓名", "性别", "准考证号", "笔试成绩", "面试成绩", "总成绩", "毕业院校", "备注"],
            .. Rows(8, i => [i.ToString(CultureInfo.InvariantCulture), Organ(), $"‹!:{Digits(6)}›", $"‹!:{Name()}›", Or("男", "女"), $"‹!:{Digits(12)}›", Amount()[^5..], Amount()[^5..], Amount()[^5..], "省农业大学", string.Empty]),
        ]);

    private MarkedNotice HiredLeak()
        => Table(
        [
            ["报考职位", "考生姓名", "证件号码", "出生年月", "联系方式", "综合成绩", "名次"],
            .. Rows(8, i => [Or("综合管理", "财务会计", "执法员"), $"‹N:{Name()}›", $"‹I:{Id()}›", $"‹B:{1985 + Next(16)}.{1 + Next(12):00}›", $"‹M:{Mobile()}›", $"{60 + Next(35)}.{Next(100):00}", i.ToString(CultureInfo.InvariantCulture)]),
        ]);

    private MarkedNotice Land()
        => Table(
        [
            [$"{Of(Villages)}征地补偿款发放明细表"],
            ["组别", "户主", "身份证号码", "地类", "面积（亩）", "补偿标准（元/亩）", "补偿金额（元）", "开户行", "银行账号", "联系电话", "领款人签字"],
            .. Rows(10, i => [$"{i}组", $"‹N:{Name()}›", $"‹I:{(i % 5 == 0 ? Old() : Id())}›", Or("水田", "旱地", "林地"), $"{Next(9)}.{Next(100):00}", $"‹!:{30000 + Next(20000)}›", Amount(), Of(Banks), $"‹C:{BankCard()}›", $"‹M:{Mobile()}›", string.Empty]),
            ["合计", string.Empty, string.Empty, string.Empty, "52.18", string.Empty, $"‹!:{Digits(7)}.00›", string.Empty, string.Empty, string.Empty, string.Empty],
        ]);

    private MarkedNotice Lottery()
        => Table(
        [
            ["摇号序号", "儿童姓名", "身份证号", "监护人姓名", "与儿童关系", "监护人手机号", "房产地址", "摇中学校"],
            .. Rows(8, i => [$"‹!:{Digits(4)}›", $"‹N:{Name()}›", $"‹I:{IdOf(Born(2018, 2020))}›", $"‹N:{Name()}›", Or("父亲", "母亲"), $"‹M:{Mobile()}›", $"‹A:{Flat()}›", Of(Counties)[..2] + Or("第一小学", "实验小学")]),
        ]);

    private MarkedNotice Served()
    {
        var name = Name();
        return Text($"""
            {Of(Counties)}人民法院公告
            ‹N:{name}›（{Or("身份证号", "公民身份号码")}‹I:{Id()}›，住‹A:{Of(Counties)}{Door()}›）：
            本院受理原告{Firm()}（统一社会信用代码‹!:{Credit()}›）诉你买卖合同纠纷一案，案号‹!:（{2022 + Next(4)}）川{Digits(4)}民初{Digits(4)}号›，已审理终结。现依法向你公告送达民事判决书，判令你于判决生效之日起十日内支付货款{Amount()}元及利息。自公告之日起60日内来本院民一庭领取，逾期即视为送达。如不服本判决，可上诉于{Of(Counties)[..2]}市中级人民法院。
            联系人：{Name()}法官 电话：‹!:{Line()}›
            """);
    }

    private MarkedNotice Relief()
        => Table(
        [
            ["乡镇", "村（社区）", "救助对象姓名", "家庭人口", "家庭住址", "困难类型", "患病名称", "救助金额（元）", "审批时间"],
            .. Rows(8, i => [Of(Towns), Of(Villages), $"‹N:{Name()}›", $"{1 + Next(6)}", $"‹A:{Door()}›", $"‹P:{Of(Needs)}›", $"‹H:{Of(Illnesses)}›", $"‹!:{500 + (500 * Next(20))}›", $"‹!:{2021 + Next(5)}-0{1 + Next(9)}-1{Next(10)}›"]),
        ]);

    private MarkedNotice Winner()
        => Text($"""
            {Of(Counties)}{Of(Towns)}农村道路提升工程中标结果公示
            项目编号：‹!:{2021 + Next(5)}-{Of(Regions)}-48-01-{Digits(6)}›　招标编号：‹!:ZB{Digits(12)}›
            中标人：{Firm()}，统一社会信用代码：‹!:{Credit()}›，中标价：‹!:{Digits(8)}.56›元，工期：{60 + Next(300)}日历天，项目负责人：‹!:{Name()}›，注册证书编号：‹!:川2{Digits(14)}›。
            第二中标候选人：{Firm()}，投标报价‹!:{Digits(7)}.00›元。
            公示期：{Day()}至{Day()}。招标人：{Organ()}，地址：‹!:{Of(Roads)}{1 + Next(99)}号›，联系人：‹!:{Name()}›，电话：‹!:{Line()}›。招标代理机构：{Firm()}，电话：‹!:{Line()}›，传真：‹!:{Line()}›，电子邮箱：‹?:zbdl{Digits(4)}@163.com›。
            """);

    private MarkedNotice WinnerLeak()
        => Table(
        [
            ["岗位", "姓名", "身份证号", "证书名称", "证书编号", "社保缴纳单位"],
            .. Rows(5, _ => [Or("项目经理", "技术负责人", "安全员", "质量员"), $"‹N:{Name()}›", $"‹I:{(Next(4) == 0 ? Wide(Id()) : Id())}›", "二级注册建造师", $"‹!:川251{Digits(12)}›", Firm()]),
        ]);

    private MarkedNotice Exposed()
        => Table(
        [
            ["号牌号码", "驾驶人", "驾驶证号", "违法时间", "违法地点", "违法行为", "处罚结果"],
            .. Rows(6, _ => [$"‹V:{Of(Plates)}{(char)('A' + Next(8))}{Plate()}›", $"‹N:{Name()}›", $"‹I:{Id()}›", $"‹!:{2022 + Next(4)}-0{1 + Next(9)}-2{Next(9)} 1{Next(10)}:{10 + Next(50)}›", Of(Roads) + "路口", "醉酒驾驶机动车", "吊销机动车驾驶证"]),
        ]);

    private MarkedNotice Disabled()
        => Table(
        [
            ["序号", "姓名", "性别", "残疾人证号", "残疾类别", "残疾等级", "补贴标准（元/月）", "所在社区"],
            .. Rows(8, i => [i.ToString(CultureInfo.InvariantCulture), $"‹N:{Name()}›", Or("男", "女"), $"‹I:{Id()}{1 + Next(7)}{1 + Next(4)}{(Next(3) == 0 ? "B1" : string.Empty)}›", $"‹H:{Or("视力", "听力", "肢体", "智力", "精神", "多重")}›", $"‹H:{Or("一级", "二级")}›", "120", Of(Villages)]),
        ]);

    private MarkedNotice Housing()
        => Table(
        [
            ["申请人", "申请人身份证号", "配偶", "配偶身份证号", "工作单位", "现居住地址", "选房顺序号", "配租房号"],
            .. Rows(6, i => [$"‹N:{Name()}›", $"‹I:{Id()}›", $"‹N:{Name()}›", $"‹I:{Id()}›", Firm(), $"‹A:{Flat()}›", $"‹!:{i:000}›", $"‹?:{1 + Next(9)}栋{Digits(4)}›"]),
        ]);

    private MarkedNotice Titles()
        => Table(
        [
            ["序号", "姓名", "工作单位", "申报专业", "拟评审职称", "资格证书号", "公示日期"],
            .. Rows(8, i => [i.ToString(CultureInfo.InvariantCulture), $"‹!:{Name()}›", Organ(), Or("农艺", "给排水", "测绘"), Or("高级工程师", "农艺师"), $"‹!:{Digits(15)}›", $"‹!:{Day()}›"]),
        ]);

    private MarkedNotice Directory()
        => Table(
        [
            ["科室", "负责人", "办公地址", "办公电话", "传真", "电子邮箱", "邮政编码"],
            .. Rows(8, i => [Or("办公室", "法规科", "人事科", "信息科"), $"‹!:{Name()}›", $"‹!:{Of(Roads)}{1 + Next(200)}号{200 + i}室›", $"‹!:{Line()}›", $"‹!:{Line()}›", $"‹!:bgs{Digits(2)}@linxi.gov.cn›", $"‹!:6{Digits(5)}›"]),
        ]);

    private MarkedNotice Purchase()
        => Text($"""
            {Organ()}办公设备采购成交公告
            一、采购项目编号：‹!:N{Digits(16)}›
            二、成交信息：供应商名称：{Firm()}；供应商地址：‹!:{Of(Counties)}{Of(Roads)}{1 + Next(200)}号›；成交金额：‹!:{Digits(6)}.00›元
            三、评审专家名单：{Name()}、{Name()}、{Name()}
            四、代理服务收费：‹!:{Digits(4)}.00›元，收款账号‹!:{Digits(16)}›，开户行{Of(Banks)}
            五、采购单位联系方式：{Organ()}，联系电话：‹!:{Line()}›；采购代理机构：{Firm()}，联系电话：‹!:028-8{Digits(7)}›；财政监督电话：‹!:{Line()}›，政务服务热线‹!:12345›，全国统一客服‹!:400-{Digits(3)}-{Digits(4)}›
            六、合同签订后在采购网公告，索引号：‹!:{Digits(8)}-{Digits(1)}/{2021 + Next(5)}-{Digits(5)}›。
            """);

    private MarkedNotice Comment()
        => Text($"""
            关于公开征求《{Of(Counties)}城市供水管理办法（征求意见稿）》意见的公告
            公众可在{Day()}前通过以下途径反馈：1.信函：‹!:{Of(Counties)}{Of(Roads)}{1 + Next(200)}号›{Organ()}法规科（邮编‹!:6{Digits(5)}›）；2.电子邮箱：‹!:fgk{Digits(3)}@{Or("163.com", "126.com", "qq.com")}›；3.传真：‹!:{Line()}›。
            征求意见期间共收到意见{Next(60)}条。其中，市民‹N:{Name()}›（‹M:{Mobile()}›，‹E:{Or("xiaohe", "lanlan", "zhq")}{Digits(4)}@{Or("qq.com", "163.com", "139.com")}›）建议降低二次供水收费，已采纳。
            """);

    private MarkedNotice Card()
        => Table(
        [
            ["姓名", $"‹N:{Name()}›", "性别", Or("男", "女"), "民族", Or("汉族", "苗族", "彝族")],
            ["出生日期", $"‹B:{1950 + Next(50)}-{1 + Next(12):00}-{10 + Next(18)}›", "身份证号", $"‹I:{Id()}›", "联系电话", $"‹M:{Mobile()}›"],
            ["家庭住址", $"‹A:{Door()}›", "开户银行", Of(Banks), "银行卡号", $"‹C:{BankCard()}›"],
            ["申请事项", Or("临时救助", "住房补贴"), "申请时间", $"‹!:{Day()}›", "受理编号", $"‹!:{Digits(14)}›"],
        ]);

    private MarkedNotice Numbered()
    {
        var text = new StringBuilder(Of(Villages)).Append("村民代表大会参会人员名单如下：\n");
        for (var i = 1; i <= 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}{Or("、", ".", "）")}‹N:{Name()}›{Or("，", " ", "　")}{Or("男", "女")}{Or("，", " ")}");
            text.Append(Next(2) == 0 ? $"身份证‹I:{Spaced(Id())}›，" : $"‹I:{Id()}›，").Append(CultureInfo.InvariantCulture, $"{Or("手机号码", "电话", "联系方式")}{Or("：", ":", string.Empty)}‹M:{Phone()}›；\n");
        }

        return Text(text.Append(CultureInfo.InvariantCulture, $"以上共5人，应到‹!:{Digits(3)}›人，会议记录第‹!:{Digits(6)}›号，拨付资金‹!:{Digits(6)}›元。").ToString());
    }

    private MarkedNotice Abroad()
        => Text($"""
            因公出国（境）团组公示
            {Organ()}拟派‹?:{Name()}›等3人赴德国执行任务，出访时间{Day()}，在外停留5天，经费{Amount()}元，任务批件‹!:川外办批〔{2022 + Next(4)}〕{Digits(3)}号›。
            团组成员护照信息：‹N:{Name()}›，护照号码‹T:{Or("E", "G")}{Digits(8)}›，{Or("出生日期", "生日")}‹B:{Birthday()}›；‹N:{Name()}›，港澳通行证号‹T:{Or("C", "W")}{Digits(8)}›。
            邀请函编号‹!:E{Digits(5)}›，航班号‹!:CA{Digits(3)}›，公示电话‹!:{Line()}›。
            """);

    private MarkedNotice Lost()
        => Text($"""
            不动产权证书遗失声明
            因保管不善，‹N:{Name()}›（身份证号：‹I:{Id()}›）将坐落于‹?:{Of(Counties)}{Flat()}›的不动产权证书遗失，证书号为‹!:川（{2016 + Next(8)}）{Of(Counties)}不动产权第{Digits(7)}号›，不动产单元号‹!:{Of(Regions)}{Digits(6)}GB{Digits(5)}F{Digits(8)}›，建筑面积{50 + Next(100)}.{Digits(2)}平方米，根据《不动产登记暂行条例实施细则》第二十二条的规定申请补发，现声明该证书作废。
            特此公告。{Organ()}不动产登记中心，咨询电话：‹!:{Line()}›。{Day()}
            """);

    private MarkedNotice Wages()
        => Table(
        [
            ["工种", "工人姓名", "公民身份号码", "出勤天数", "应发工资", "实发工资", "工资卡号", "本人电话"],
            .. Rows(8, _ => [Or("木工", "钢筋工", "泥瓦工", "杂工"), $"‹N:{Name()}›", $"‹I:{Id()}›", $"{10 + Next(20)}", Amount(), Amount(), $"‹C:{Grouped(BankCard())}›", $"‹M:{Mobile()}›"]),
        ]);

    private MarkedNotice Visit()
        => Text($"""
            {Day()}，{Organ()}走访慰问困难群众。在{Of(Villages)}，工作人员看望了‹?:{Name()}›老人，送去慰问金{500 + (100 * Next(10))}元。据了解，该村现有低保户‹!:{Digits(2)}›户‹!:{Digits(3)}›人，特困人员‹!:{Next(30)}›人，残疾人‹!:{Digits(2)}›名。
            今年以来，全县为糖尿病、高血压患者建档‹!:{Digits(5)}›份，开展肺癌、乳腺癌筛查‹!:{Digits(4)}›人次，发放救助资金‹!:{Amount()}›万元，惠及家庭‹!:{Digits(4)}›户。办事群众可拨打‹!:{Line()}›咨询，或关注公众号“{Of(Counties)[..2]}民政”。
            公示名单已作处理：{Name()[..1]}某某，身份证‹!:{Masked(Id(), 6, 4)}›，手机‹!:{Masked(Mobile(), 3, 4)}›；{Name()[..1]}某，银行卡‹!:{Masked(BankCard(), 6, 4)}›。
            """);

    private MarkedNotice Policy()
        => Text($"""
            {Of(Counties)}人民政府关于印发《医疗救助实施办法》的通知
            索引号：‹!:{Credit()}/{2021 + Next(5)}0{1 + Next(9)}-{Digits(5)}›　发文字号：‹!:{Of(Counties)[..1]}府发〔{2021 + Next(5)}〕{Digits(2)}号›　成文日期：‹!:{Day()}›
            第八条 患有恶性肿瘤、尿毒症、白血病等重大疾病的困难人员，住院费用超过‹!:{Digits(5)}›元的部分按70%救助，年度限额‹!:{Digits(5)}›元。
            第九条 申请人应当提供身份证、户口簿、银行卡复印件，填写姓名、出生日期、家庭住址、联系电话。申请人年满60周岁且1963年12月31日前出生的，可由村（居）民委员会代办。
            第十条 监督举报电话：‹!:{Line()}›、‹!:12345›，地址：‹!:{Of(Roads)}{1 + Next(200)}号{1 + Next(9)}楼{100 + Next(900)}室›。
            """);

    private MarkedNotice Drivers()
        => Text($"""
            机动车驾驶证注销公告
            以下人员驾驶证逾期未换证，现予公告：‹N:{Name()}› ‹I:{Id()}›、‹N:{Name()}› ‹I:{Id()}›、‹N:{Name()}› ‹I:{Id()}›。
            档案编号分别为‹!:{Of(Regions)}{Digits(6)}›、‹!:{Of(Regions)}{Digits(6)}›。强制报废车辆：‹V:{Of(Plates)}{(char)('A' + Next(8))}{Plate()}›、‹V:{Of(Plates)}{(char)('A' + Next(8))}·{Plate()}›，车辆识别代号‹!:L{(char)('A' + Next(8))}{Digits(2)}ZZZ{Digits(2)}A{Digits(7)}›。
            """);

    private MarkedNotice Donors()
        => Table(
        [
            ["捐赠人", "捐赠时间", "捐赠金额（元）", "票据号码", "用途"],
            .. Rows(8, _ => [$"‹!:{Name()}›", $"‹!:{2021 + Next(5)}.{1 + Next(12)}.{1 + Next(28)}›", $"‹!:{Digits(4)}.00›", $"‹!:{Digits(10)}›", Or("助学", "助残", "防汛")]),
        ]);

    private MarkedNotice Budget()
        => Table(
        [
            ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "项目代码"],
            .. Rows(8, _ => [$"‹!:20{Digits(5)}›", "行政运行", $"‹!:{Digits(7)}.{Digits(2)}›", $"‹!:{Digits(6)}.{Digits(2)}›", $"‹!:{Digits(6)}.{Digits(2)}›", $"‹!:{Of(Regions)}{2020 + Next(5)}0{1 + Next(9)}{Digits(9)}›"]),
        ]);

    private MarkedNotice Vaccines()
        => Table(
        [
            ["企业名称", "统一社会信用代码", "法定代表人", "许可证编号", "经营场所", "联系电话", "有效期至"],
            .. Rows(6, _ => [Firm(), $"‹!:{Credit()}›", $"‹!:{Name()}›", $"‹!:JY1{Digits(13)}›", $"‹!:{Of(Roads)}{1 + Next(300)}号{1 + Next(9)}栋{1 + Next(3)}层›", $"‹!:{Line()}›", $"‹!:{Day()}›"]),
        ]);

    private MarkedNotice Patent()
        => Text($"""
            {Organ()}{2021 + Next(5)}年度政府信息公开情况：主动公开信息‹!:{Digits(4)}›条，收到申请‹!:{Digits(3)}›件，批次流水‹!:{2021 + Next(5)}0{1 + Next(9)}1{Next(10)}{Digits(10)}›，快递单号‹!:SF1{Digits(12)}›、‹!:10{Digits(11)}›，发票代码‹!:0{Digits(11)}›号码‹!:{Digits(8)}›，序列号‹!:{Digits(25)}›，专利号‹!:ZL20{Digits(2)}1{Digits(7)}.{Digits(1)}›，水表户号‹!:{Digits(10)}›，邮编‹!:6{Digits(5)}›，QQ群‹!:{Digits(9)}›，宗地面积‹!:{Digits(5)}.{Digits(2)}›平方米，经度‹!:10{Digits(1)}.{Digits(8)}›。
            """);

    private MarkedNotice Foundling()
        => Text($"""
            公 告
            {Day()}，群众在{Of(Counties)}{Of(Roads)}捡拾女婴一名，约‹?:{Day()}›出生，随身衣物有浅蓝色包被。请亲生父母自公告之日起60日内持有效证件认领。联系地址：{Of(Counties)}社会福利院‹!:{Of(Roads)}{1 + Next(200)}号›，电话‹!:{Line()}›。
            另，走失人员‹N:{Name()}›，‹B:{Birthday()}›出生，患‹H:{Or("精神分裂症", "老年痴呆", "癫痫")}›，家住‹A:{Door()}›，知情者请联系其子‹N:{Name()}›，电话‹M:{Phone()}›，重谢。
            """);

}
