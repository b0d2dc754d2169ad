namespace GovDisclosure.Tests.Publishing;

/// <summary>Numbers that nobody has, made so that their check digits fit or do not.</summary>
internal sealed class PersonalNumbers(int seed)
{
    private static readonly string[] Regions = ["350128", "510503", "110105", "440524", "370902", "610724", "421281", "530423", "152502", "330182"];

    private const string Families = "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范";

    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志玉兰春梅凤海燕文斌雪琴国栋晓红振宇佳怡子轩";

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public T Of<T>(params T[] items) => items[_random.Next(items.Length)];

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    public string Name()
    {
        var family = Next(25) == 0 ? Of("欧阳", "司马", "诸葛") : Families[Next(Families.Length)].ToString();
        return family + Given[Next(Given.Length)] + (Next(3) == 0 ? "" : Given[Next(Given.Length)].ToString());
    }

    public string Id(bool isValid = true)
    {
        var body = Of(Regions) + Date(1940, 2015, "yyyyMMdd") + Digits(3);
        var check = CheckOf(body);
        return body + (isValid ? check : check == '7' ? '8' : '7');
    }

    public string OldId() => Of(Regions) + Date(1930, 1999, "yyMMdd") + Digits(3);

    public string Date(int from, int to, string format)
        => new DateTime(from, 1, 1).AddDays(Next((to - from) * 365)).ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    public string Mobile() => "1" + Of("3", "5", "7", "8", "9") + Digits(9);

    public string Card()
    {
        var body = Of("622848", "621700", "622202", "621226") + Digits(12);
        return body + Luhn(body);
    }

    /// <summary>An account of nineteen digits that has no card's check digit.</summary>
    public string Account()
    {
        var body = Digits(18);
        return body + (Luhn(body) == '7' ? '8' : '7');
    }

    public string CreditCode()
    {
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var body = Of("9135", "1135", "9151", "1251") + Digits(4) + Of("M", "A", "7", "0") + Digits(8);
        var (sum, weight) = (0, 1);
        foreach (var c in body)
        {
            sum += weight * alphabet.IndexOf(c);
            weight = weight * 3 % 31;
        }

        return body + alphabet[(31 - (sum % 31)) % 31];
    }

    public string Plate() => Of("闽", "川", "京", "粤", "沪") + Of("A", "B", "E", "D") + Of("", "·") + Digits(Of(5, 5, 6));

    public string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    public string ZeroWidth(string text) => string.Concat(text.Select(c => Next(4) == 0 ? $"{c}\u200B" : c.ToString()));

    private static char CheckOf(string body)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return "10X98765432"[body.Select((c, i) => (c - '0') * weights[i]).Sum() % 11];
    }

    private static char Luhn(string body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var digit = body[body.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? (digit * 2 / 10) + (digit * 2 % 10) : digit;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
