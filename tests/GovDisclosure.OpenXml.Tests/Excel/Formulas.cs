using System.Globalization;
using static GovDisclosure.OpenXml.Tests.Excel.Workbooks;

namespace GovDisclosure.OpenXml.Tests.Excel;

/// <summary>Computes the formulas of a workbook, by the rules of spreadsheets and apart from the code that writes them: numbers are doubles, null is an empty cell.</summary>
internal sealed class Formulas
{
    private readonly Dictionary<(string Sheet, int Row, int Column), object?> _values = [];
    private readonly Dictionary<(string Sheet, int Row, int Column), string> _formulas = [];

    public Formulas(byte[] file)
    {
        var strings = Part(file, "xl/sharedStrings.xml").Elements(S + "si").Select(si => si.Value).ToList();
        var names = SheetNames(file);
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var cell in Sheet(file, i + 1).Descendants(S + "c"))
            {
                var (row, column) = Address(cell.Attribute("r")!.Value);
                var value = cell.Element(S + "v")?.Value;
                Saved[(names[i], row, column)] = _values[(names[i], row, column)] = value is null ? null
                    : cell.Attribute("t")?.Value switch
                    {
                        "s" => strings[int.Parse(value, CultureInfo.InvariantCulture)],
                        "str" => value,
                        _ => double.Parse(value, CultureInfo.InvariantCulture),
                    };
                if (cell.Element(S + "f") is { } formula)
                {
                    _formulas[(names[i], row, column)] = formula.Value;
                }
            }
        }
    }

    /// <summary>The values as saved in the file.</summary>
    public Dictionary<(string Sheet, int Row, int Column), object?> Saved { get; } = [];

    public IEnumerable<(string Sheet, int Row, int Column)> Cells => _formulas.Keys;

    /// <summary>Types a value into a cell.</summary>
    public void Edit(string sheet, string address, object? value)
    {
        var (row, column) = Address(address);
        _values[(sheet, row, column)] = value;
    }

    /// <summary>Computes every formula, twice, so that formulas that name later ones have their values.</summary>
    public void Compute()
    {
        for (var pass = 0; pass < 3; pass++)
        {
            foreach (var (cell, formula) in _formulas)
            {
                _values[cell] = Single(new Parser(this, cell.Sheet, formula).Whole());
            }
        }
    }

    public object? this[string sheet, string address] => _values.GetValueOrDefault((sheet, Address(address).Row, Address(address).Column));

    public object? this[(string Sheet, int Row, int Column) cell] => _values.GetValueOrDefault(cell);

    private static (int Row, int Column) Address(string text)
        => OpenXml.Excel.CellReference.TryParse(text.Replace("$", string.Empty, StringComparison.Ordinal), out var row, out var column) ? (row, column) : throw new FormatException(text);

    private static object? Single(object?[] values) => values.Length == 1 ? values[0] : throw new FormatException("An array stands where one value should.");

    private static double Number(object? value) => value switch { double d => d, bool b => b ? 1 : 0, null => 0, _ => throw new FormatException("#VALUE!") };

    private static bool IsTrue(object? value) => Number(value) != 0;

    private sealed class Parser(Formulas book, string sheet, string text)
    {
        private int _at;

        public object?[] Whole()
        {
            var value = Compare();
            return _at == text.Length ? value : throw new FormatException(text[_at..]);
        }

        private object?[] Compare()
        {
            var left = Join();
            foreach (var sign in (string[])["<=", ">=", "<>", "<", ">", "="])
            {
                if (Take(sign))
                {
                    var right = Join();
                    return Each(left, right, (a, b) => (object?)(sign switch
                    {
                        "=" => Order(a, b) == 0,
                        "<>" => Order(a, b) != 0,
                        "<" => Order(a, b) < 0,
                        ">" => Order(a, b) > 0,
                        "<=" => Order(a, b) <= 0,
                        _ => Order(a, b) >= 0,
                    }));
                }
            }

            return left;
        }

        private object?[] Join()
        {
            var left = Sum();
            while (Take("&"))
            {
                var right = Sum();
                left = Each(left, right, (a, b) => Words(a) + Words(b));
            }

            return left;
        }

        private object?[] Sum()
        {
            var left = Product();
            while (true)
            {
                if (Take("+"))
                {
                    left = Each(left, Product(), (a, b) => Number(a) + Number(b));
                }
                else if (Take("-"))
                {
                    left = Each(left, Product(), (a, b) => Number(a) - Number(b));
                }
                else
                {
                    return left;
                }
            }
        }

        private object?[] Product()
        {
            var left = Unary();
            while (Take("*"))
            {
                left = Each(left, Unary(), (a, b) => Number(a) * Number(b));
            }

            return left;
        }

        private object?[] Unary() => Take("-") ? Each(Unary(), [0.0], (a, _) => -Number(a)) : Primary();

        private object?[] Primary()
        {
            if (Take("("))
            {
                var value = Compare();
                return Take(")") ? value : throw new FormatException(text[_at..]);
            }

            if (text[_at] == '"')
            {
                return [Quoted('"')];
            }

            var on = text[_at] == '\'' ? Quoted('\'') : null;
            if (on is not null)
            {
                _at++;
            }

            var start = _at;
            while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '.'))
            {
                _at++;
            }

            var word = text[start.._at];
            if (Take("("))
            {
                return Call(word);
            }

            if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return [number];
            }

            var (row, column) = Address(word);
            var (lastRow, lastColumn) = (row, column);
            if (Take(":"))
            {
                start = _at;
                while (_at < text.Length && char.IsAsciiLetterOrDigit(text[_at]))
                {
                    _at++;
                }

                (lastRow, lastColumn) = Address(text[start.._at]);
            }

            return [.. Enumerable.Range(row, lastRow - row + 1).SelectMany(r => Enumerable.Range(column, lastColumn - column + 1).Select(c => book[(on ?? sheet, r, c)]))];
        }

        private object?[] Call(string name)
        {
            var arguments = new List<object?[]>();
            do
            {
                arguments.Add(Compare());
            }
            while (Take(","));
            if (!Take(")"))
            {
                throw new FormatException(text[_at..]);
            }

            var all = arguments.SelectMany(a => a).ToList();
            return name switch
            {
                "SUM" => [all.OfType<double>().Sum()],
                "SUMPRODUCT" => [all.Sum(Number)],
                "COUNT" => [(double)all.Count(v => v is double)],
                "COUNTA" => [(double)all.Count(v => v is not null)],
                "COUNTBLANK" => [(double)all.Count(v => v is null or "")],
                "COUNTIF" => [(double)arguments[0].Count(v => Equals(v, arguments[1][0]))],
                "ISNUMBER" => [.. arguments[0].Select(v => (object?)(v is double))],
                "INT" => [.. arguments[0].Select(v => v is double d ? Math.Floor(d) : v is null ? 0.0 : (object?)"#VALUE!")],
                "ROUND" => [Math.Round(Number(arguments[0][0]), (int)Number(arguments[1][0]), MidpointRounding.AwayFromZero)],
                "OR" => [all.Any(IsTrue)],
                "AND" => [all.All(IsTrue)],
                "FIND" => [.. arguments[1].Select(v => v is string s && s.IndexOf((string)arguments[0][0]!, StringComparison.Ordinal) is >= 0 and var at ? at + 1.0 : (object?)"#VALUE!")],
                "IF" => arguments[0].Length == 1
                    ? arguments[0][0] is "#VALUE!" ? arguments[0] : IsTrue(arguments[0][0]) ? arguments[1] : arguments[2]
                    : [.. arguments[0].Select((v, i) => v is "#VALUE!" ? v : IsTrue(v) ? At(arguments[1], i) : At(arguments[2], i))],
                _ => throw new FormatException(name),
            };
        }

        private string Quoted(char mark)
        {
            var value = new System.Text.StringBuilder();
            for (_at++; text[_at] != mark || (_at + 1 < text.Length && text[_at + 1] == mark); _at++)
            {
                _at += text[_at] == mark ? 1 : 0;
                value.Append(text[_at]);
            }

            _at++;
            return value.ToString();
        }

        private bool Take(string sign)
        {
            if (string.CompareOrdinal(text, _at, sign, 0, sign.Length) != 0)
            {
                return false;
            }

            _at += sign.Length;
            return true;
        }

        private static object? At(object?[] values, int i) => values.Length == 1 ? values[0] : values[i];

        private static object?[] Each(object?[] a, object?[] b, Func<object?, object?, object?> one)
            => [.. Enumerable.Range(0, Math.Max(a.Length, b.Length)).Select(i => At(a, i) is "#VALUE!" || At(b, i) is "#VALUE!" ? "#VALUE!" : Guarded(one, At(a, i), At(b, i)))];

        // Arithmetic with text is an error of the one element, which IF may leave out.
        private static object? Guarded(Func<object?, object?, object?> one, object? a, object? b)
        {
            try
            {
                return one(a, b);
            }
            catch (FormatException)
            {
                return "#VALUE!";
            }
        }

        // Numbers before text, as spreadsheets have it; an empty cell is zero or empty text.
        private static int Order(object? a, object? b)
            => (a ?? (b is string ? string.Empty : 0.0), b ?? (a is string ? string.Empty : 0.0)) switch
            {
                (string x, string y) => string.CompareOrdinal(x, y),
                (string, _) => 1,
                (_, string) => -1,
                (var x, var y) => Number(x).CompareTo(Number(y)),
            };

        private static string Words(object? value) => value is string s ? s : Number(value).ToString(CultureInfo.InvariantCulture);
    }
}
