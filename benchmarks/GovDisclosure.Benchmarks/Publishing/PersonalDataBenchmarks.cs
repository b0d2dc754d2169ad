using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Publishing;

namespace GovDisclosure.Benchmarks.Publishing;

/// <summary>Personal data in text: the usual way runs a regular expression for each pattern, the library looks at the text once.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public partial class PersonalDataBenchmarks
{
    private string _text = string.Empty;
    private byte[] _file = [];
    private string _columns = string.Empty;
    private byte[] _columnsFile = [];
    private readonly DisclosureService _service = new();

    /// <summary>How many lines in a hundred hold an identity number and a telephone.</summary>
    [Params(0, 2, 100)]
    public int Lists { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 4_000_000; i++)
        {
            text.Append(i % 100 < Lists
                ? "张三，身份证号11010519491231002X，联系电话13812345678，家住大坪村3组12号\n"
                : "2017年主动公开政府信息15586条。其中，概况类239条，占1.53%；计划总结类610条，占3.92%（泸市府办发〔2017〕55号）。\n");
        }

        _text = text.ToString();
        _file = Encoding.UTF8.GetBytes(_text);
        var list = new StringBuilder("序号,姓名,身份证号,联系电话,家庭住址,补贴金额\n");
        for (var i = 1; list.Length < 4_000_000; i++)
        {
            list.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},张三,11010519491231002X,13812345678,大坪村3组12号,{i % 1000}.00\n");
        }

        _columns = list.ToString();
        _columnsFile = Encoding.UTF8.GetBytes(_columns);
    }

    [Benchmark(Baseline = true)]
    public int RegularExpressions() => Count(_text);

    /// <summary>The same expressions over a list with its values in columns.</summary>
    [Benchmark]
    public int RegularExpressionsOfColumns() => Count(_columns);

    private static int Count(string text)
        => Id().Count(text) + OldId().Count(text) + Mobile().Count(text) + FixedLine().Count(text) + Card().Count(text) + Passport().Count(text)
            + Permit().Count(text) + Plate().Count(text) + Email().Count(text) + Birth().Count(text) + Address().Count(text);

    [Benchmark]
    public int OnePass() => new PersonalDataScanner(new PersonalDataOptions { MaxHits = 0 }).Text(_text).Count;

    /// <summary>As a file is checked: in parts as they come, with no more hits than a report lists.</summary>
    [Benchmark]
    public long File() => _service.CheckPersonalData(new MemoryStream(_file), "list.txt").Total;

    /// <summary>A list with its values in columns, as the file that it is.</summary>
    [Benchmark]
    public long FileOfColumns() => _service.CheckPersonalData(new MemoryStream(_columnsFile), "list.csv").Total;

    [GeneratedRegex(@"(?<!\d)\d{17}[\dXx](?!\d)", RegexOptions.None, 60_000)]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<!\d)\d{15}(?!\d)", RegexOptions.None, 60_000)]
    private static partial Regex OldId();

    [GeneratedRegex(@"(?<!\d)(?:\+?86)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)", RegexOptions.None, 60_000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)", RegexOptions.None, 60_000)]
    private static partial Regex FixedLine();

    [GeneratedRegex(@"(?<!\d)\d{16,19}(?!\d)", RegexOptions.None, 60_000)]
    private static partial Regex Card();

    [GeneratedRegex(@"[EGDSP]\d{8}", RegexOptions.None, 60_000)]
    private static partial Regex Passport();

    [GeneratedRegex(@"[HMCW]\d{8}(?:\d{2})?", RegexOptions.None, 60_000)]
    private static partial Regex Permit();

    [GeneratedRegex(@"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z\d]{5,6}", RegexOptions.None, 60_000)]
    private static partial Regex Plate();

    [GeneratedRegex(@"[\w.%+-]+@[\w.-]+\.[A-Za-z]{2,}", RegexOptions.None, 60_000)]
    private static partial Regex Email();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日出生", RegexOptions.None, 60_000)]
    private static partial Regex Birth();

    [GeneratedRegex(@"(?:住址|家住|户籍)[^，。；\n]{0,30}\d+(?:号|室|组|户)", RegexOptions.None, 60_000)]
    private static partial Regex Address();
}
