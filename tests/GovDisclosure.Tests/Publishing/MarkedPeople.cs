using System.Globalization;
using System.Text;

namespace GovDisclosure.Tests.Publishing;

/// <summary>Made-up people, numbers and places of the marked notices, drawn from a seed.</summary>
internal abstract class MarkedPeople(int seed)
{
    protected static readonly string[] Families = Split("钱 孙 周 吴 郑 冯 褚 卫 蒋 沈 韩 杨 朱 秦 许 吕 施 曹 严 华 金 魏 陶 姜 戚 谢 邹 章 苏 潘 葛 范 彭 鲁 韦 马 苗 方 俞 任 袁 柳 唐 薛 雷 贺 倪 汤 殷 罗 毕 郝 安 常 傅 齐 康 余 顾 孟 黄 穆 萧 尹 欧阳 司徒 上官 诸葛");
    protected static readonly string[] Given = Split("秀兰 桂英 建国 志强 海燕 国庆 晓东 丽华 宝山 长青 春花 玉珍 德福 金凤 小红 永胜 文博 雨桐 子轩 浩然 梓涵 一诺 思源 明 伟 磊 静 娟 敏 勇 涛 芳 丹 立新 红军 树林 福贵 翠莲 保国 水生 根生 来娣 兴旺 守义 满仓");
    protected static readonly string[] Towns = Split("柳河镇 石桥镇 白沙乡 双龙镇 青杠乡 枫林镇 马家坪乡 永兴镇 龙泉街道 城北街道 大洼镇 罗汉寺镇");
    protected static readonly string[] Villages = Split("新民村 红旗村 塘口村 上湾村 罗家坝村 桥头村 团结村 光明村 后山村 李家沟村 杏花村 三合村");
    protected static readonly string[] Roads = Split("解放路 人民中路 滨江大道 建设街 学府路 东风巷 文昌路 和平北路 桃园路 环城西路");
    protected static readonly string[] Counties = Split("临溪县 安河县 丰水市 东塘区 望江县 西岭县");
    protected static readonly string[] Bureaus = Split("市场监督管理局 自然资源局 民政局 教育局 公安局 住房和城乡建设局 人力资源和社会保障局 卫生健康局 水利局 应急管理局");
    protected static readonly string[] Banks = Split("农村商业银行 农业银行 邮政储蓄银行 工商银行 建设银行 村镇银行");
    protected static readonly string[] Illnesses = Split("肺癌 尿毒症 慢性肾功能衰竭 乳腺癌术后 精神分裂症 脑梗死后遗症 白血病 胃癌 强直性脊柱炎 类风湿性关节炎 再生障碍性贫血 系统性红斑狼疮 肢体残疾 视力残疾");
    protected static readonly string[] Needs = Split("低保户 特困供养人员 低收入家庭 支出型困难家庭 孤儿 事实无人抚养儿童 残疾人家庭 突发困难户");
    protected static readonly string[] Plates = Split("川 鄂 湘 皖 闽 赣 豫 贵 桂 陕");
    protected static readonly string[] Regions = Split("510521 420683 430722 341202 350128 360123 411503 522301 450981 610928 330185 321088");
    private ulong _state = ((ulong)seed * 0x9E3779B97F4A7C15UL) + 1;

    protected static string[] Split(string words) => words.Split(' ');

    protected int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)below);
    }

    protected string Of(string[] words) => words[Next(words.Length)];

    protected string Or(params string[] words) => words[Next(words.Length)];

    protected string Digits(int count)
    {
        var text = new StringBuilder(count);
        for (var i = 0; i < count; i++)
        {
            text.Append((char)('0' + Next(10)));
        }

        return text.ToString();
    }

    protected string Name() => Of(Families) + Of(Given);

    protected string Born(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{from + Next(to - from):0000}{1 + Next(12):00}{1 + Next(28):00}");

    protected string IdOf(string birth)
    {
        var head = Of(Regions) + birth + Digits(3);
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (head[i] - '0') * weights[i];
        }

        return head + "10X98765432"[sum % 11];
    }

    protected string Id() => IdOf(Born(1938, 2004));

    protected string Old() => Of(Regions) + Born(1938, 1990)[2..] + Digits(3);

    protected string Mobile() => "1" + Or("30", "33", "36", "39", "50", "52", "58", "77", "81", "85", "89", "98") + Digits(8);

    protected string Line() => "0" + Or("830", "719", "731", "558", "591", "797", "376") + "-" + (char)('2' + Next(7)) + Digits(6);

    protected string Wide(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' or 'X' ? (char)(c + 0xFEE0) : c));

    protected string CardNumber(string head, int length)
    {
        var body = head + Digits(length - head.Length - 1);
        for (var check = 0; check < 10; check++)
        {
            var sum = 0;
            var text = body + (char)('0' + check);
            for (var i = 0; i < text.Length; i++)
            {
                var digit = text[text.Length - 1 - i] - '0';
                sum += i % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
            }

            if (sum % 10 == 0)
            {
                return text;
            }
        }

        return body;
    }

    protected string BankCard() => CardNumber(Or("622848", "621700", "623059", "621797", "622202"), 19);

    protected string Credit() => "91" + Of(Regions) + "MA" + Digits(1) + (char)('A' + Next(8)) + Digits(3) + (char)('J' + Next(4)) + Digits(2);

    protected string Door() => Of(Towns) + Of(Villages) + (1 + Next(12)) + "组" + (Next(2) == 0 ? string.Empty : (1 + Next(200)) + "号");

    protected string Flat() => Of(Roads) + (1 + Next(300)) + "号" + (1 + Next(20)) + Or("栋", "幢", "号楼") + (1 + Next(4)) + "单元" + (101 + Next(1800)) + "室";

    protected string Organ() => Of(Counties) + Of(Bureaus);

    protected string Firm() => Of(Counties)[..2] + Or("恒达", "鑫源", "天成", "华宇", "众泰") + Or("建筑工程", "食品", "商贸", "运输", "园林") + "有限公司";

    protected string Day(int from = 2021, int to = 2026) => string.Create(CultureInfo.InvariantCulture, $"{from + Next(to - from)}年{1 + Next(12)}月{1 + Next(28)}日");

    protected string Birthday() => string.Create(CultureInfo.InvariantCulture, $"{1945 + Next(55)}年{1 + Next(12)}月{1 + Next(28)}日");

    protected string Amount() => string.Create(CultureInfo.InvariantCulture, $"{100 + Next(900000)}.{Next(100):00}");

    protected string Masked(string number, int head, int tail) => number[..head] + new string('*', number.Length - head - tail) + number[^tail..];

    protected string Doc() => Of(Counties)[..1] + Or("市监处罚", "自然资罚", "建罚决", "应急罚", "水罚") + "〔" + (2021 + Next(5)) + "〕" + (1 + Next(300)) + "号";

    protected static MarkedNotice Text(string text) => MarkedNotice.OfText(text);

    protected static MarkedNotice Table(params IEnumerable<string[]> rows) => MarkedNotice.OfTable(rows);

    protected string Plate() => Next(3) == 0 ? "D" + Digits(5) : Digits(1) + (char)('P' + Next(8)) + Digits(3);

    protected string Phone() => Mobile() is var m && Next(2) == 0 ? m : $"{m[..3]}{Or("-", " ")}{m[3..7]}{Or("-", " ")}{m[7..]}";

    protected string Spaced(string id) => id[..6] + " " + id[6..14] + " " + id[14..];

    protected string Grouped(string card) => Next(2) == 0 ? card : string.Join(' ', card[..4], card[4..8], card[8..12], card[12..16], card[16..]);

    protected static IEnumerable<string[]> Rows(int count, Func<int, string[]> row) => Enumerable.Range(1, count).Select(row);
}
