using System.Globalization;
using System.Text;
using GovDisclosure.Forms;
using GovDisclosure.Reports;

namespace GovDisclosure.Tests.Audit;

/// <summary>A number of a made-up report: what it is, its true value, and the values that a reader must not object to.</summary>
internal sealed record CorpusNumber(string Name, decimal Value, bool IsShare, IReadOnlyList<decimal> Allowed);

/// <summary>Makes sound reports in many wordings and prints, and the same reports with one number changed.</summary>
/// <remarks>The wordings are those of published reports; names are made up. Nothing here knows how the audit reads.</remarks>
internal sealed class ProseCorpus(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<CorpusNumber> _numbers = [];
    private readonly StringBuilder _text = new();

    /// <summary>A sound report: its text with {0}, {1} … in place of its numbers, the numbers, its tables.</summary>
    internal sealed record Sample(string Text, IReadOnlyList<CorpusNumber> Numbers, FormValues? Tables, string Style)
    {
        public AnnualReport Report(int changed = -1, decimal value = 0)
        {
            var text = Text;
            for (var i = Numbers.Count - 1; i >= 0; i--)
            {
                text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", Print(i == changed ? value : Numbers[i].Value, Numbers[i]), StringComparison.Ordinal);
            }

            return new AnnualReport
            {
                Organ = "白沙县林业局",
                Year = 2023,
                Form = "2021-format",
                Tables = Tables,
                OtherMatters = ["2023年度未收取信息处理费。"],
                Prose = [new ReportProse("overview.requests", ProsePosition.Before, Punctuate(text).Split('\n'))],
            };
        }

        private string Print(decimal value, CorpusNumber number)
        {
            var plain = number.IsShare ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("0", CultureInfo.InvariantCulture);
            return Style switch
            {
                "wide" => string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
                "thousands" when !number.IsShare => value.ToString("#,##0", CultureInfo.InvariantCulture),
                "spaced" => " " + plain + " ",
                "words" when !number.IsShare && value is > 0 and < 10 && number.Name != "parts" => "一二三四五六七八九"[(int)value - 1].ToString(),
                _ => plain,
            };
        }

        private string Punctuate(string text) => Style switch
        {
            "half" or "thousands" => text.Replace('，', ',').Replace('；', ';').Replace('：', ':').Replace('（', '(').Replace('）', ')'),
            "mixed" => string.Concat(text.Select((c, i) => i % 3 == 0 ? c switch { '，' => ',', '；' => ';', '（' => '(', '）' => ')', _ => c } : c)),
            _ => text,
        };
    }

    private static readonly string[] Styles = ["full", "half", "mixed", "wide", "thousands", "spaced", "words"];

    private static readonly string[] Openings = ["2023年，", "2023年度，", "本年度，", "全年", "一年来，", "截至2023年12月31日，", "2023年1月1日至12月31日，", "2023年，我局", "2023年，本机关", "", "报告期内，"];

    private static readonly string[] NewWords = ["新收政府信息公开申请{0}件", "共新收政府信息公开申请{0}件", "本年新收政府信息公开申请数量{0}件", "新收到政府信息公开申请{0}件", "新收政府信息公开申请共{0}件"];

    private static readonly string[] ReceivedWords =
        ["收到政府信息公开申请{0}件", "共收到政府信息公开申请{0}件", "受理政府信息公开申请{0}件", "共受理依申请公开政府信息申请{0}件", "接收政府信息公开申请{0}件", "共收到公民、法人和其他组织提出的政府信息公开申请{0}件", "收到依申请公开{0}件，均为书面申请"];

    private static readonly string[] InWords = ["上年结转{0}件", "上年结转政府信息公开申请{0}件", "上年度结转{0}件", "2022年结转{0}件", "上一年度结转申请{0}件", "2022年度结转{0}件", "另有上年结转{0}件", "上年结转政府信息公开申请数量{0}件"];

    private static readonly string[] HandledWords = ["办结{0}件", "已办结{0}件", "共办理申请{0}件", "答复{0}件", "已答复{0}件", "全年办结申请{0}件", "作出答复{0}件", "{0}件已在法定期限内予以答复", "{0}件已按时办结", "本年度办结申请{0}件"];

    private static readonly string[] OutWords = ["结转下年度继续办理{0}件", "结转下年{0}件", "结转至2024年{0}件", "{0}件结转下年度办理", "另有{0}件结转下一年度继续办理", "结转2024年继续办理{0}件", "结转下年度{0}件"];

    private static readonly (string Row, string[] Words)[] Results =
    [
        ("granted", ["予以公开{0}件", "予以公开的{0}件", "决定予以公开{0}件"]), ("partial", ["部分公开{0}件", "部分公开的{0}件"]), ("denied", ["不予公开{0}件", "不予公开的{0}件"]),
        ("unable", ["无法提供{0}件", "无法提供的{0}件"]), ("notProcessed", ["不予处理{0}件"]), ("otherHandling", ["其他处理{0}件", "作其他处理{0}件"]),
    ];

    // The rows below the results, in the words of prose; what a result has is given to these.
    private static readonly Dictionary<string, (string Row, string[] Words)[]> Rows = new(StringComparer.Ordinal)
    {
        ["denied"] = [("denied.stateSecret", ["国家秘密{0}件", "属于国家秘密的{0}件"]), ("denied.processInfo", ["四类过程性信息{0}件", "过程性信息{0}件"])],
        ["unable"] = [("unable.notHeld", ["本机关不掌握{0}件", "本机关不掌握相关政府信息的{0}件"]), ("unable.needsCreation", ["没有现成信息需要另行制作{0}件"])],
        ["notProcessed"] = [("notProcessed.petition", ["信访举报投诉类申请{0}件"]), ("notProcessed.repeated", ["重复申请{0}件"])],
        ["otherHandling"] = [("otherHandling.abandonedNoCorrection", ["逾期不补正{0}件"]), ("otherHandling.other", ["其他{0}件"])],
    };

    private static readonly string[] Others =
    [
        "办理人大代表建议36件、政协提案41件。", "通过政府网站公开信息1200条，微信公众号发布800条。", "12345热线受理群众诉求316件，办结310件。", "举办业务培训3次，培训120人次。", "印发文件15件，解读政策8件。",
        "回复网民留言64条。", "制发行政规范性文件5件，废止2件。", "通过网络收到申请7件，信函申请3件。", "对5件申请延期答复。", "答复来电咨询93人次。", "其中自然人申请11件，法人申请2件。",
        "召开政府常务会议20次，审议议题35个。", "依据《条例》第三十六条第（五）项作出告知。", "开展“高效办成一件事”12项。", "受理行政许可事项1250件，办结1248件。", "全年主动公开政府信息2026条，比上年有所增加。",
        "收到信件27件，均已回复。", "约九成申请在15个工作日内答复。", "政务新媒体发布信息560余条，阅读量3.5万次。", "撤回申请2件，补正申请4件。",
    ];

    public IEnumerable<Sample> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

    /// <summary>A value for a number that contradicts the report.</summary>
    public decimal Fault(CorpusNumber number)
    {
        for (var step = 0; ; step++)
        {
            var delta = number.IsShare ? 3 + _random.Next(9) : 1 + _random.Next(step > 20 ? 40 : 9);
            var value = number.Value + (_random.Next(2) == 0 && number.Value > delta ? -delta : delta);
            if (!number.Allowed.Contains(value) && value >= 0)
            {
                return value;
            }
        }
    }

    private Sample Next()
    {
        _numbers.Clear();
        _text.Clear();
        var (added, old, handled, open, results, rows) = Draw();
        var hasTables = _random.Next(5) > 0;
        var balance = new[] { added, old, handled, open };
        Sentence(_random.Next(hasTables ? 4 : 2), added, old, handled, open, results, rows, hasTables);
        if (hasTables && _random.Next(3) == 0)
        {
            Cases(added % 4, added % 3);
        }

        if (_random.Next(3) == 0)
        {
            Parts();
        }

        if (_random.Next(3) == 0)
        {
            Growth();
        }

        for (var i = _random.Next(4); i > 0; i--)
        {
            Append(Pick(Others));
        }

        return new Sample(_text.ToString(), [.. _numbers], hasTables ? Tables(balance, rows, added % 4, added % 3) : null, Pick(Styles));
    }

    private (int New, int In, int Handled, int Out, int[] Results, Dictionary<string, int> Rows) Draw()
    {
        var scale = Pick([12, 60, 400, 2500]);
        var results = Results.Select(_ => 1 + _random.Next(scale)).ToArray();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Results.Length; i++)
        {
            if (Rows.TryGetValue(Results[i].Row, out var below))
            {
                var first = _random.Next(results[i] + 1);
                (rows[below[0].Row], rows[below[1].Row]) = (first, results[i] - first);
            }
            else
            {
                rows[Results[i].Row] = results[i];
            }
        }

        var handled = results.Sum();
        var (old, open) = (1 + _random.Next(9), 1 + _random.Next(9));
        return (Math.Max(1, handled + open - old), old, handled, handled + open - old < 1 ? 1 + old - handled : open, results, rows);
    }

    private void Sentence(int kind, int added, int old, int handled, int open, int[] results, Dictionary<string, int> rows, bool hasTables)
    {
        decimal[] scopes = hasTables ? [added, added + old, handled] : [added, handled + open];
        var start = Pick(Openings);
        switch (kind)
        {
            case 0:
                Append(start + Number(Pick(NewWords), "new", added, [added]) + Comma() + Number(Pick(InWords), "in", old, [old]) + Comma()
                    + Number(Pick(HandledWords), "handled", handled, scopes) + Comma() + Number(Pick(OutWords), "out", open, [open]) + "。");
                break;
            case 1:
                Append(start + Number(Pick(NewWords), "new", added, [added]) + Comma() + Number(Pick(InWords), "in", old, [old]) + Comma() + Number(Pick(OutWords), "out", open, [open]) + "。"
                    + Pick(["其中，", "办理结果为：", "按照办理结果，"]) + List(results, null, hasTables) + "。");
                break;
            case 2:
                Append(start + Number(Pick(ReceivedWords), "received", added, [added, added + old]) + Comma() + Number(Pick(HandledWords), "handled", handled, scopes) + "。" + "其中，" + List(results, rows, hasTables) + "。");
                break;
            default:
                Append(start + Number(Pick(ReceivedWords), "received", added, [added, added + old]) + "。" + Number(Pick(["办结申请{0}件", "共答复申请{0}件"]), "handled", handled, scopes)
                    + "，其中" + Shares(results, handled, [handled, added, added + old]) + "。");
                break;
        }
    }

    private string List(int[] results, Dictionary<string, int>? rows, bool hasTables)
    {
        var separator = Pick(["，", "、", "；"]);
        return string.Join(separator, results.Select((value, i) => Number(Pick(Results[i].Words), hasTables ? "result" : "list", value, [value])
            + (rows is not null && Rows.TryGetValue(Results[i].Row, out var below) && Results[i].Row != "otherHandling" && _random.Next(3) == 0
                ? "（其中" + string.Join("、", below.Select(row => Number(Pick(row.Words), "row", rows[row.Row], [rows[row.Row]]))) + "）"
                : string.Empty)));
    }

    private string Shares(int[] results, int handled, decimal[] bases)
        => string.Join("；", results.Take(3).Select((value, i) =>
        {
            var share = Math.Round(value * 100m / handled, 1, MidpointRounding.AwayFromZero);
            var near = bases.SelectMany(of => Enumerable.Range(-1, 3).Select(step => Math.Round(value * 100m / of, 1, MidpointRounding.AwayFromZero) + (step * 0.1m)));
            return Number(Pick(Results[i].Words), "result", value, [value]) + Pick(["，占", "，占比", "，占办结总数的"]) + Number("{0}%", "share", share, [.. near], isShare: true);
        }));

    private void Cases(int reviews, int suits)
        => Append(Pick(["全年", "2023年，", ""]) + Number(Pick(["发生行政复议{0}件", "因政府信息公开被申请行政复议{0}件", "办理政府信息公开行政复议案件{0}件"]), "review", reviews, [reviews]) + Pick(["，", "、"])
            + Number(Pick(["行政诉讼{0}件", "被提起行政诉讼{0}件"]), "suit", suits, [suits]) + "。");

    private void Parts()
    {
        var parts = Enumerable.Range(0, 3).Select(_ => 5 + _random.Next(300)).ToArray();
        var total = parts.Sum();
        string[] names = ["机构职能类", "规划计划类", "政策法规类"];
        var isBracket = _random.Next(3) == 0;
        Append("主动公开政府信息" + Number("{0}条", "parts", total, [total]) + (isBracket ? "（其中" : Pick(["，其中", "，其中：", "，包括"]))
            + string.Join(Pick(["、", "，"]), parts.Select((value, i) => names[i] + Number("{0}条", "parts", value, [value]))) + (isBracket ? "）。" : "。"));
    }

    private void Growth()
    {
        var before = 50 + _random.Next(900);
        var difference = 5 + _random.Next(before);
        var rate = Math.Round(difference * 100m / before, 1, MidpointRounding.AwayFromZero);
        decimal[] near = [rate, rate - 0.1m, rate + 0.1m];
        var now = before + difference;
        Append(_random.Next(2) == 0
            ? $"政策解读{now}篇，较上年{before}篇增长" + Number("{0}%", "growth", rate, near, isShare: true) + "。"
            : $"政策解读{now}篇，同比增加{difference}篇，增长" + Number("{0}%", "growth", rate, near, isShare: true) + "。");
    }

    private static FormValues Tables(int[] balance, Dictionary<string, int> rows, int reviews, int suits)
    {
        var form = FormCatalogue.BuiltIn.Find("2021-format")!;
        var builder = new FormValuesBuilder(form);
        for (var i = 0; i < form.Cells.Count; i++)
        {
            builder[i] = form.Cells[i].Number == NumberKind.Amount ? CellValue.Amount(0) : CellValue.Count(0);
        }

        void Row(string row, int value)
        {
            builder.Set("table3", row, "naturalPerson", CellValue.Count(value)).Set("table3", row, "total", CellValue.Count(value));
        }

        Row("newReceived", balance[0]);
        Row("carriedIn", balance[1]);
        Row("handledTotal", balance[2]);
        Row("carriedOut", balance[3]);
        foreach (var (row, value) in rows)
        {
            Row(row, value);
        }

        builder.Set("table4", "", "review.upheld", CellValue.Count(reviews)).Set("table4", "", "review.total", CellValue.Count(reviews));
        builder.Set("table4", "", "direct.upheld", CellValue.Count(suits)).Set("table4", "", "direct.total", CellValue.Count(suits));
        return builder.Build();
    }

    private string Number(string words, string name, decimal value, IReadOnlyList<decimal> allowed, bool isShare = false)
    {
        _numbers.Add(new CorpusNumber(name, value, isShare, allowed));
        return words.Replace("{0}", "{" + (_numbers.Count - 1).ToString(CultureInfo.InvariantCulture) + "}", StringComparison.Ordinal);
    }

    // Some reports have each sentence in a paragraph of its own.
    private void Append(string sentence) => _text.Append(_text.Length > 0 && _random.Next(4) == 0 ? "\n" : string.Empty).Append(sentence);

    private string Comma() => _random.Next(6) == 0 ? "；" : "，";

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];
}
