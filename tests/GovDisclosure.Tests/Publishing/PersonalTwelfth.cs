using System.Globalization;
using System.Text;

namespace GovDisclosure.Tests.Publishing;

/// <summary>
/// A twelfth generator, different in kind: tables that lie on their side, with two header rows, section rows or none at all, several values in one
/// cell, text tables with tabs and bars, transcripts of the hotline, pages of a recogniser with noise. Held back until the eleventh was mended for.
/// </summary>
internal sealed class PersonalTwelfth(int seed) : MarkedPeople(seed)
{
    private static readonly string[] Machines = Split("拖拉机 旋耕机 微耕机 收割机 插秧机 烘干机");
    private static readonly string[] Schools = Split("城关中学 第二小学 职业高中 希望小学 柳河中学");

    public IEnumerable<MarkedNotice> Notices(int rounds)
    {
        Func<MarkedNotice>[] makers =
        [
            Sideways, TwoHeaders, Sections, Headless, Crowded, Tabs, Bars, Hotline, Recognised, Machinery, Aid, River, Recruits, Site, Devices, Stats,
            Claim, Contract, Award, Auction, Missing, Interview, Members, Accident, Numbers, Reimbursed, Minutes, Officials, Duty, Bulletin,
        ];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var maker in makers)
            {
                yield return maker();
            }
        }
    }

    // The labels stand in the first column, a person in each of the others.
    private MarkedNotice Sideways()
    {
        var count = 3 + Next(3);
        string[] Line(string label, Func<string> value) => [label, .. Enumerable.Range(0, count).Select(_ => value())];
        return Table(
        [
            Line("姓名", () => $"‹N:{Name()}›"),
            Line("身份证号码", () => $"‹I:{Id()}›"),
            Line("手机号码", () => $"‹M:{Mobile()}›"),
            Line("家庭住址", () => $"‹A:{Door()}›"),
            Line("补助金额", () => $"‹!:{Amount()}›"),
            Line("批准文号", () => $"‹!:民救〔2024〕{Digits(3)}号›"),
        ]);
    }

    private MarkedNotice TwoHeaders()
        => Table(
        [
            ["序号", "家庭主要成员", string.Empty, string.Empty, "补助情况", string.Empty, "备注"],
            [string.Empty, "姓名", "公民身份证号", "与户主关系", "面积", "金额", string.Empty],
            .. Rows(7, i => [$"{i}", $"‹N:{Name()}›", $"‹I:{Id()}›", Or("户主", "妻", "长子", "儿媳"), $"‹!:{Digits(3)}.{Digits(2)}›", $"‹!:{Digits(5)}.00›", string.Empty]),
        ]);

    private MarkedNotice Sections()
        => Table(
        [
            ["编号", "姓名", "证件号", "银行卡号", "发放金额"],
            [Of(Towns) + "（小计" + Digits(1) + "户）", string.Empty, string.Empty, string.Empty, $"‹!:{Digits(6)}›"],
            .. Rows(4, i => [$"{i}", $"‹N:{Name()}›", $"‹I:{Id()}›", $"‹C:{BankCard()}›", $"‹!:{Digits(4)}›"]),
            [Of(Towns) + "（小计" + Digits(1) + "户）", string.Empty, string.Empty, string.Empty, $"‹!:{Digits(6)}›"],
            .. Rows(4, i => [$"{i}", $"‹N:{Name()}›", $"‹I:{Id()}›", $"‹C:{BankCard()}›", $"‹!:{Digits(4)}›"]),
        ]);

    private MarkedNotice Headless()
        => Table([.. Rows(6, i => [$"{i}", $"‹N:{Name()}›", Or("男", "女"), $"‹I:{Id()}›", $"‹M:{Mobile()}›", Of(Towns) + Of(Villages)])]);

    private MarkedNotice Crowded()
        => Table(
        [
            ["户号", "家庭成员及身份证号", "联系人及电话", "核定保障金额（元/月）"],
            .. Rows(5, i => [$"‹!:{Digits(6)}›", $"‹N:{Name()}›（‹I:{Id()}›）\n‹N:{Name()}›（‹I:{Id()}›）", $"‹N:{Name()}› ‹M:{Mobile()}›", $"‹!:{Digits(4)}›"]),
        ]);

    private MarkedNotice Tabs()
    {
        var text = new StringBuilder("姓名\t身份证号\t联系方式\t家庭地址\t补贴金额\n");
        for (var i = 0; i < 6; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"‹N:{Name()}›\t‹I:{Id()}›\t‹M:{Mobile()}›\t{Of(Towns)}{Of(Villages)}\t‹!:{Amount()}›\n");
        }

        return Text(text.ToString());
    }

    private MarkedNotice Bars()
    {
        var text = new StringBuilder("| 序号 | 姓名 | 证件号码 | 车牌 | 罚款 |\n|---|---|---|---|---|\n");
        for (var i = 1; i <= 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i} | ‹N:{Name()}› | ‹I:{Id()}› | ‹V:{Of(Plates)}{(char)('A' + Next(7))}{Digits(1)}{(char)('P' + Next(8))}{Digits(3)}› | ‹!:{Digits(4)}› |\n");
        }

        return Text(text.ToString());
    }

    private MarkedNotice Hotline()
        => Text($"""
            工单编号：‹!:{2022 + Next(4)}0{1 + Next(9)}1{Next(10)}{Digits(8)}›
            来电人：‹N:{Name()}›　来电号码：‹M:{Phone()}›　受理时间：‹!:{2022 + Next(4)}-0{1 + Next(9)}-2{Next(9)} 0{Next(10)}:{10 + Next(50)}:{10 + Next(50)}›
            诉求内容：市民来电反映{Of(Roads)}路灯不亮，其居住在‹A:{Flat()}›，要求尽快维修。
            办理结果：已于{Day()}与来电人联系，工作人员张工（单位电话‹!:{Line()}›）现场修复，更换灯具‹!:{Digits(2)}›盏，材料费‹!:{Amount()}›元。
            """);

    // Blanks and broken lines as a recogniser leaves them.
    private MarkedNotice Recognised()
        => Text($"""
            中 选 公 示
            户 主 姓 名 ： ‹N:{Name()}›
            身 份 证 号 ： ‹I:{Wide(Id())}›
            联 系 电 话 ： ‹M:{Wide(Mobile())}›
            登 记 编 号 ： ‹!:{Wide(Digits(9))}›
            面 积 ： ‹!:{Wide(Digits(3))}›平 方 米
            """);

    private MarkedNotice Machinery()
        => Table(
        [
            ["序号", "购机者姓名或组织名称", "所在乡镇", "补贴机具", "机具型号", "出厂编号", "发动机号", "经销商", "单台补贴额（元）"],
            .. Rows(7, i => [$"{i}", $"‹!:{Name()}›", Of(Towns), Of(Machines), $"‹!:1WGQZ4.0-{Digits(2)}›", $"‹!:{Digits(11)}›", $"‹!:{(char)('A' + Next(20))}{Digits(9)}›", Firm(), $"‹!:{Digits(5)}›"]),
        ]);

    private MarkedNotice Aid()
        => Table(
        [
            ["学校", "年级班级", "学生姓名", "学籍号", "家庭困难类型", "家长姓名", "家长电话", "资助金额"],
            .. Rows(6, _ => [Of(Schools), $"{Or("七", "八", "九")}年级（{1 + Next(9)}）班", $"‹N:{Name()}›", $"‹I:G{IdOf(Born(2009, 2013))}›", $"‹P:{Or("建档立卡", "低保家庭", "孤儿", "单亲特困")}›", $"‹N:{Name()}›", $"‹M:{Mobile()}›", $"‹!:{Digits(4)}›"]),
        ]);

    // Signs at the river name officials with their telephones on purpose.
    private MarkedNotice River()
        => Table(
        [
            ["河流名称", "河段长度（km）", "县级河长", "职务", "乡级河长", "监督电话"],
            .. Rows(6, _ => [Or("清溪河", "大沙河", "东干渠"), $"‹!:{Digits(2)}.{Digits(1)}›", $"‹!:{Name()}›", "副县长", $"‹!:{Name()}›", $"‹!:{Line()}›"]),
        ]);

    private MarkedNotice Recruits()
        => Table(
        [
            ["部队批次", "应征青年", "出生日期", "文化程度", "毕业学校", "户籍地址", "体检结论"],
            .. Rows(6, _ => ["2025年上半年", $"‹N:{Name()}›", $"‹B:{2001 + Next(6)}年{1 + Next(12)}月›", Or("大专", "本科"), Of(Schools), $"‹A:{Door()}›", "合格"]),
        ]);

    private MarkedNotice Site()
        => Text($"""
            主办单位：{Of(Counties)}人民政府办公室　网站标识码：‹!:{Digits(10)}›　蜀ICP备‹!:{Digits(8)}号-1›　川公网安备 ‹!:{Digits(14)}号›
            联系我们：‹!:{Line()}›　传真：‹!:{Line()}›　邮箱：‹!:zfbgs@anhe.gov.cn›　地址：‹!:{Of(Roads)}{1 + Next(200)}号行政中心{1 + Next(9)}号楼{100 + Next(800)}室›　邮编：‹!:6{Digits(5)}›
            文件编号：‹!:{Digits(9)}/{2021 + Next(5)}-{Digits(5)}›　发布时间：‹!:{2021 + Next(5)}-0{1 + Next(9)}-1{Next(10)} 1{Next(10)}:{10 + Next(50)}:{10 + Next(50)}›　浏览次数：‹!:{Digits(5)}›　信息来源：信息中心　责任编辑：{Name()}
            """);

    private MarkedNotice Devices()
        => Table(
        [
            ["设备名称", "规格型号", "资产编号", "序列号", "购置日期", "原值（元）", "使用部门", "处置方式"],
            .. Rows(7, _ => [Or("计算机", "打印机", "公务车"), $"‹!:ThinkCentre M{Digits(3)}›", $"‹!:TY{2010 + Next(10)}{Digits(6)}›", $"‹!:{Digits(15)}›", $"‹!:{2010 + Next(10)}0{1 + Next(9)}1{Next(10)}›", $"‹!:{Digits(4)}.00›", Or("办公室", "财务科"), "报废"]),
        ]);

    private MarkedNotice Stats()
        => Text($"""
            {2022 + Next(4)}年一季度，全县城乡低保对象‹!:{Digits(4)}›户‹!:{Digits(5)}›人，累计发放低保金‹!:{Digits(8)}›元；特困供养‹!:{Digits(3)}›人；孤儿‹!:{Digits(2)}›人。地区生产总值‹!:{Digits(7)}.{Digits(2)}›万元，同比增长{Digits(1)}.{Digits(1)}%。
            其中，艾滋病防治宣传‹!:{Digits(2)}›场次，结核病患者规范管理率‹!:9{Digits(1)}.{Digits(2)}%›，适龄儿童入学率‹!:99.{Digits(2)}%›；受理身份证业务‹!:{Digits(5)}›笔，护照‹!:{Digits(4)}›本，发放银行卡‹!:{Digits(5)}›张。
            居民健康档案电子化编码规则为17位，如‹!:{Of(Regions)}{Digits(11)}›；ISBN ‹!:978-7-{Digits(3)}-{Digits(5)}-{Digits(1)}›；坐标‹!:3{Digits(6)}.{Digits(3)}›，‹!:3548{Digits(4)}.{Digits(3)}›。
            """);

    private MarkedNotice Claim()
        => Text($"""
            仲裁文书送达公告
            {Firm()}：‹N:{Name()}›（身份证号码为‹I:{Id()}›）与你单位劳动争议一案（案号：‹!:{Of(Counties)[..1]}劳人仲案〔{2022 + Next(4)}〕{Digits(3)}号›），请自公告之日起30日内到本委（地址：‹!:{Of(Roads)}{1 + Next(200)}号人社局{2 + Next(5)}楼›；联系电话：‹!:{Line()}›）领取裁决书。
            裁决：支付申请人工资‹!:{Amount()}›元，限汇入其本人账户（{Of(Banks)}，卡号：‹C:{Grouped(BankCard())}›）。
            """);

    private MarkedNotice Contract()
        => Text($"""
            农村土地经营权流转合同（公示稿）
            甲方（出租方）：‹N:{Name()}›，住址：‹A:{Door()}›，证件号码：‹I:{(Next(3) == 0 ? Old() : Id())}›，联系电话：‹M:{Mobile()}›
            乙方（承租方）：{Firm()}，统一社会信用代码：‹!:{Credit()}›，法定代表人：‹?:{Name()}›
            地块代码‹!:{Of(Regions)}{Digits(13)}›，面积‹!:{Digits(2)}.{Digits(2)}›亩，租金每亩‹!:{Digits(3)}›元，租期自‹!:{Day()}›至‹!:{Day(2030, 2036)}›，合同编号‹!:{Of(Regions)}{Digits(8)}J{Digits(3)}›。
            """);

    private MarkedNotice Award()
        => Table(
        [
            ["获奖项目", "主要完成人", "完成单位", "推荐单位", "奖励等级", "证书编号"],
            .. Rows(6, i => [Or("水稻高产栽培", "城市内涝治理"), $"‹!:{Name()}、{Name()}、{Name()}›", Firm(), Organ(), Or("一等奖", "二等奖"), $"‹!:2024-J-{Digits(5)}-R0{i}›"]),
        ]);

    private MarkedNotice Auction()
        => Text($"""
            司法拍卖公告：本院将于‹!:{Day()}›10时起拍卖被执行人‹N:{Name()}›（公民身份号码‹I:{Id()}›）名下小型轿车一辆，号牌‹V:{Of(Plates)}{(char)('A' + Next(7))}{Digits(5)}›，车架号‹!:LSVA{Digits(3)}E5{Digits(1)}N{Digits(6)}›，发动机号‹!:{Digits(6)}›，起拍价‹!:{Digits(5)}›元，保证金‹!:{Digits(4)}›元。
            保证金汇至：户名{Of(Counties)}人民法院，开户行{Of(Banks)}，账号‹!:{Digits(19)}›。标的咨询：‹!:{Line()}›；监督电话：‹!:12368›。执行案号：‹!:（{2022 + Next(4)}）鄂{Digits(4)}执恢{Digits(3)}号›。
            """);

    private MarkedNotice Missing()
        => Text($"""
            认领启事
            ‹N:{Name()}›，女，‹B:{Birthday()}›生，身份证号‹I:{Id()}›，患有‹H:{Or("精神分裂症", "癫痫", "阿尔茨海默症", "智力残疾")}›，于‹!:{Day()}›在{Of(Roads)}走失。联系人（女儿）：‹N:{Name()}›，手机‹M:{Phone()}›，微信同号；辖区派出所电话‹!:{Line()}›。
            """);

    private MarkedNotice Interview()
        => Text($"""
            网友提问：我叫‹N:{Name()}›，手机号是‹M:{Mobile()}›，邮箱‹E:{Or("hope", "sunny", "wxy")}{Digits(5)}@{Or("qq.com", "foxmail.com", "sina.com")}›，想问公租房什么时候分配？
            局长答：您好，目前共有房源‹!:{Digits(3)}›套，符合条件的‹!:{Digits(3)}›户，可到政务中心‹!:{1 + Next(9)}号窗口›或拨打‹!:{Line()}›查询，申请材料目录见‹!:{Of(Counties)[..1]}建发〔2023〕{Digits(2)}号›。
            """);

    private MarkedNotice Members()
        => Table(
        [
            ["合作社名称", "成员姓名", "成员类型", "证件号码", "出资额（万元）", "住所"],
            .. Rows(6, _ => [Of(Towns)[..2] + "种植专业合作社", $"‹N:{Name()}›", "农民", $"‹I:{(Next(4) == 0 ? Old() : Id())}›", $"‹!:{Digits(2)}.{Digits(1)}›", $"‹A:{Door()}›"]),
        ]);

    private MarkedNotice Accident()
        => Text($"""
            “‹!:{1 + Next(12)}·{1 + Next(28)}›”一般事故调查报告
            事故发生时间：‹!:{Day()}1{Next(10)}时{10 + Next(49)}分›。事故发生单位：{Firm()}，注册资本‹!:{Digits(4)}›万元，统一社会信用代码‹!:{Credit()}›，安全生产许可证：‹!:（川）JZ安许证字〔2020〕{Digits(6)}›。
            死者：‹N:{Name()}›，男，{20 + Next(40)}岁，身份证号：‹I:{Id()}›，{Of(Counties)}人，户籍地址：‹A:{Door()}›。直接经济损失‹!:{Digits(3)}.{Digits(2)}›万元。调查组组长：{Name()}，成员：{Name()}、{Name()}。
            """);

    private MarkedNotice Numbers()
        => Text($"""
            附表说明：银行行号‹!:1{Digits(11)}›，电子回单号‹!:{Digits(20)}›，时间戳‹!:20240{1 + Next(9)}1{Next(10)}1{Next(10)}{10 + Next(50)}{10 + Next(50)}{Digits(3)}›，税号‹!:{Credit()}›，凭证号‹!:{Digits(8)}›，条码‹!:69{Digits(11)}›，IMEI ‹!:86{Digits(13)}›，快件‹!:7{Digits(14)}›，指标文号‹!:川财社〔2024〕{Digits(2)}号›，拨付‹!:{Digits(9)}.{Digits(2)}›元，档案号‹!:{Digits(4)}-{Digits(3)}-{Digits(6)}›，预算项目‹!:51{Digits(4)}22T{Digits(12)}›，版本‹!:10.0.{Digits(5)}.{Digits(4)}›。
            """);

    private MarkedNotice Reimbursed()
        => Table(
        [
            ["参保人", "社会保障号码", "就诊医院", "诊断名称", "住院日期", "总费用", "报销金额", "联系电话"],
            .. Rows(6, _ => [$"‹N:{Name()}›", $"‹I:{Id()}›", "县人民医院", $"‹H:{Of(Illnesses)}›", $"‹!:{2022 + Next(4)}-0{1 + Next(9)}-1{Next(10)}›", $"‹!:{Amount()}›", $"‹!:{Amount()}›", $"‹M:{Mobile()}›"]),
        ]);

    private MarkedNotice Minutes()
        => Text($"""
            常务会议纪要〔2024〕‹!:{Digits(2)}号›：会议听取了{Name()}关于低保提标情况的汇报，同意自‹!:{Day()}›起将城市低保标准由每月‹!:{Digits(3)}›元提高到‹!:{Digits(3)}›元，所需资金‹!:{Digits(7)}›元由财政列支。会议研究了‹!:{Digits(2)}›件信访积案，涉及拖欠农民工工资‹!:{Amount()}›元。参会：{Name()}、{Name()}、{Name()}；联系人：‹!:{Name()}›（电话‹!:{Line()}›）。
            """);

    private MarkedNotice Officials()
        => Text($"""
            拟任职人员公示
            ‹!:{Name()}›，男，现任{Organ()}副局长，拟任{Organ()}局长。‹!:{Name()}›，女，现任{Of(Towns)}党委书记，拟任县管正职。公示时间：‹!:{Day()}›至‹!:{Day()}›。公示期间可向县委组织部反映，受理电话：‹!:12380›、‹!:{Line()}›，来信请寄：‹!:{Of(Counties)}{Of(Roads)}{1 + Next(99)}号›，邮政编码：‹!:6{Digits(5)}›，举报网站：‹!:www.{Digits(5)}.gov.cn›。
            """);

    private MarkedNotice Duty()
        => Table(
        [
            ["日期", "值班领导", "带班科长", "值班员", "值班电话"],
            .. Rows(6, i => [$"‹!:2月{i}日›", $"‹!:{Name()}›", $"‹!:{Name()}›", $"‹!:{Name()}›", $"‹!:{Line()}›"]),
        ]);

    private MarkedNotice Bulletin()
        => Text($"""
            关于限制高消费人员名单的通报：1.‹N:{Name()}›，‹I:{Id()}›，拖欠货款‹!:{Amount()}›元；2.‹N:{Name()}›，{Or("身份证", "证件")}：‹I:{Id()}›，拖欠工资‹!:{Amount()}›元；3.‹N:{Name()}›（已脱敏）‹!:{Masked(Id(), 6, 4)}›，拖欠借款‹!:{Amount()}›元。依据文件：‹!:法释〔2015〕17号›，联系法官{Name()}，‹!:{Line()}›。
            """.Replace("3.‹N:", "3.‹?:", StringComparison.Ordinal));
}
