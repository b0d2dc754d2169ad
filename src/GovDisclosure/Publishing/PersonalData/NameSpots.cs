namespace GovDisclosure.Publishing;

/// <summary>Finds names, illnesses and hardship beside a number of a person, in the line in which it stands.</summary>
internal sealed partial class NameSpots
{
    /// <summary>How far from the number a line is looked at.</summary>
    private const int Reach = 120;

    /// <summary>The longest words that say of a person an illness or hardship, 因患精神分裂症申请医疗救助; longer ones say it of people in general.</summary>
    private const int LongestCondition = 14;

    private const string Surnames =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边褚穆戚窦滕邬卞狄臧茅娄刁丘骆虞裘缪郁嵇荀芮巫隗郗栾戎蔺屠胥莘逄姬郦雍荆岑晏阚谌佘佟鄢匡仝亓綦蒲湛苟冼";

    private static readonly ulong[] SurnameBits = BitsOf(Surnames);

    private static readonly WordSet Compound = new(["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "夏侯", "公孙", "慕容", "司徒", "令狐", "东方", "端木", "南宫", "申屠"]);

    /// <summary>Words that begin like a name and are none.</summary>
    private static readonly WordSet Others =
    new([
        "高中", "方式", "时间", "金额", "常住", "安置", "单位", "有关", "项目", "江苏", "周边", "路段", "万元", "农业", "关于", "文化", "文件", "成员", "成立", "申请", "管理", "向阳", "解决", "边缘", "车辆",
        "车牌", "房屋", "毕业", "白天", "金融", "施工", "严重", "安全", "左右", "孔径", "石材", "路灯", "任务", "任职", "包括", "华侨", "宁夏", "江西", "云南", "马上", "高新", "高级", "方案", "田间", "查询",
        "单元", "位于", "席位", "强制", "程序", "许可", "项下", "费用", "成年", "家庭", "关系", "时任", "纪委", "章程", "文书", "温馨", "康复", "党员", "范围", "余额", "全部", "段落", "易地", "向社会",
        "平均", "和", "汤药", "甘肃", "景区", "童车", "盛世", "季度", "申报", "高血压", "白血", "白内障", "白癜", "黄疸", "高烧", "高热", "包虫", "史料", "于是", "于本", "沿线", "植物", "阳光", "关爱", "祝贺", "边界", "时期", "曾经", "曾用名", "高龄", "时许", "白班", "司机", "牛羊",
    ]);

    private const string Places = "省市区县镇乡村局厅委办院所站司店厂校路街号组户室楼部队会社科处";

    private const string After = "来的之身持系电手联男女一账卡驾申名收所因于已未材提同符遗将被继经和与及现患";

    /// <summary>The last letter of what people are called: 承包人, 患者, 驾驶员.</summary>
    private const string People = "人者员";

    /// <summary>What comes before a name in a sentence.</summary>
    private const string Lead = "与给由向将为对入和及查";

    private readonly List<Spot> _found = [];

    public void Add(ReadOnlySpan<char> text, List<Spot> spots)
    {
        _found.Clear();
        Order(spots);
        var done = 0;
        foreach (var spot in spots)
        {
            if (spot.IsIdentifier && spot.Percent >= 50)
            {
                var (from, to) = LineAround(text, spot, done);
                if (from < to)
                {
                    Look(text, from, to, spots);
                    done = to;
                }
            }

            if (spot.Kind is PersonalDataKind.ResidentId or PersonalDataKind.BirthDate or PersonalDataKind.BankCard)
            {
                Before(text, spot, spots);
            }
        }

        if (_found.Count > 0)
        {
            _found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
            Merge(spots);
        }
    }

    // They come in order but for an address, which begins before its number.
    private static void Order(List<Spot> spots)
    {
        for (var i = 1; i < spots.Count; i++)
        {
            var spot = spots[i];
            var at = i;
            for (; at > 0 && spots[at - 1].Start > spot.Start; at--)
            {
                spots[at] = spots[at - 1];
            }

            spots[at] = spot;
        }
    }

    /// <summary>Puts what was found between the spots; both are in order.</summary>
    private void Merge(List<Spot> spots)
    {
        var (from, next, at) = (spots.Count - 1, _found.Count - 1, spots.Count + _found.Count - 1);
        spots.AddRange(_found);
        for (; next >= 0; at--)
        {
            spots[at] = from >= 0 && spots[from].Start > _found[next].Start ? spots[from--] : _found[next--];
        }
    }

    /// <summary>Whether a run of characters has the form of a Chinese name.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4 || !Han(text) || Places.Contains(text[text.Length - 1]))
        {
            return false;
        }

        return Compound.LengthAt(text) > 0 ? text.Length > 2 : text.Length < 4 && IsSurname(text[0]) && Others.LengthAt(text) == 0;
    }

    /// <summary>How many characters of a name are the family's.</summary>
    public static int FamilyLength(ReadOnlySpan<char> name) => name.Length > 2 && Compound.LengthAt(name) > 0 ? 2 : 1;

    private static bool IsSurname(char c) => (SurnameBits[c / 64] & (1UL << (c % 64))) != 0;

    private static ulong[] BitsOf(string characters)
    {
        var bits = new ulong[(char.MaxValue + 1) / 64];
        foreach (var c in characters)
        {
            bits[c / 64] |= 1UL << (c % 64);
        }

        return bits;
    }

    private void Look(ReadOnlySpan<char> text, int from, int to, List<Spot> spots)
    {
        var isOfficer = false;
        for (var at = from; at < to;)
        {
            if (!Characters.IsHan(text[at]))
            {
                isOfficer &= text[at] is '：' or ':' or '、' or ' ';
                at++;
                continue;
            }

            var end = at + HanLength(text.Slice(at, to - at));

            if (!isOfficer && !IsTaken(spots, at, end))
            {
                Token(text, at, end);
            }

            // 调查组组长：张三，成员：李四、王五.
            isOfficer = (isOfficer && end < to && text[end] == '、') || ContextWords.Officers.Ends(text.Slice(at, end - at));

            at = end;
        }
    }

    // The spots lie in order: those that begin before the end of the token, from the last one back; few reach over others.
    private static bool IsTaken(List<Spot> spots, int from, int to)
    {
        var (low, high) = (0, spots.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spots[middle].Start < to ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0 && i >= low - 4; i--)
        {
            if (from < spots[i].End)
            {
                return true;
            }
        }

        return false;
    }

    private void Token(ReadOnlySpan<char> text, int from, int to)
    {
        var all = text.Slice(from, to - from);
        if (Named(all) is var (start, length) && length > 0)
        {
            Add(PersonalDataKind.Name, 65, from + start, from + start + length);
            if (start + length + 2 < all.Length)
            {
                Sensitive(all.Slice(start + length), from + start + length, to);
            }

            return;
        }

        if (all.Length <= LongestCondition)
        {
            Sensitive(all, from, to);
        }
    }

    // 申请人张三; 请与张三联系; 受伤职工张三: at the beginning, or after what people are or what is done to them.
    private static (int Start, int Length) Named(ReadOnlySpan<char> token)
    {
        var first = RoleLength(token);
        if (NameAt(token, first) is var own && own > 0)
        {
            return (first, own);
        }

        for (var at = first + 1; at + 1 < token.Length; at++)
        {
            if ((Lead.Contains(token[at - 1]) || (at > 2 && People.Contains(token[at - 1])) || ContextWords.Roles.Ends(token.Slice(0, at))) && NameAt(token, at) is var length && length > 0)
            {
                return (at, length);
            }
        }

        return (0, 0);
    }

    private static int NameAt(ReadOnlySpan<char> token, int start)
    {
        for (var length = 2; length <= 4 && start + length <= token.Length; length++)
        {
            if ((start + length == token.Length || After.Contains(token[start + length])) && IsName(token.Slice(start, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private void Sensitive(ReadOnlySpan<char> token, int from, int to)
    {
        if (token.Has(ContextWords.Illness))
        {
            Add(PersonalDataKind.Health, 65, from, to);
        }
        else if (token.Has(ContextWords.Hardship))
        {
            Add(PersonalDataKind.Hardship, 60, from, to);
        }
    }

    private void Add(PersonalDataKind kind, int percent, int start, int end)
        => _found.Add(new Spot(kind, PersonalDataEvidence.Context, percent, start, end - start));

    private static int RoleLength(ReadOnlySpan<char> token)
    {
        var length = 0;
        for (var next = NextRole(token); next > 0; next = NextRole(token.Slice(length)))
        {
            length += next;
        }

        return length;
    }

    private static int NextRole(ReadOnlySpan<char> token)
    {
        var length = ContextWords.Roles.LengthAt(token);
        return length > 0 && token.Length > length && token[length] is '为' or '是' ? length + 1 : length;
    }

    private static bool Han(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }
}
