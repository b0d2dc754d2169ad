using System.Globalization;

namespace GovDisclosure.Forms;

/// <summary>Parses the rule of an identity: <c>newReceived + carriedIn = handledTotal + carriedOut</c>.</summary>
internal ref struct IdentityParser(string text)
{
    private readonly string _text = text;
    private int _at;

    /// <exception cref="IdentityRuleException">The text is not a rule.</exception>
    public static IdentityRule Parse(string text)
    {
        var parser = new IdentityParser(text);
        var first = parser.Conjunction();
        if (!parser.TryWord("implies"))
        {
            parser.End();
            return new IdentityRule([], first);
        }

        var second = parser.Conjunction();
        parser.End();
        return new IdentityRule(first, second);
    }

    private List<IdentityComparison> Conjunction()
    {
        var items = new List<IdentityComparison> { Comparison() };
        while (TryWord("and"))
        {
            items.Add(Comparison());
        }

        return items;
    }

    private IdentityComparison Comparison()
    {
        if (TryCall("whole"))
        {
            var term = new IdentityTerm(1, TermKind.Cell, Name(), _at);
            Expect(')');
            return new IdentityComparison(ComparisonKind.Whole, [term], []);
        }

        if (TryCall("mentions"))
        {
            var section = Argument(',');
            var phrase = Argument(')');
            return new IdentityComparison(ComparisonKind.Mentions, [], [], section, phrase);
        }

        var left = Sum();
        var kind = Operator();
        return new IdentityComparison(kind, left, Sum());
    }

    private ComparisonKind Operator()
    {
        Space();
        if (TrySymbol("<="))
        {
            return ComparisonKind.LessOrEqual;
        }

        if (TrySymbol(">="))
        {
            return ComparisonKind.GreaterOrEqual;
        }

        return TrySymbol("=") ? ComparisonKind.Equal
            : TrySymbol("<") ? ComparisonKind.Less
            : TrySymbol(">") ? ComparisonKind.Greater
            : throw Wrong("此处应为 =、<=、>=、< 或 >", "expected =, <=, >=, < or >");
    }

    private List<IdentityTerm> Sum()
    {
        var terms = new List<IdentityTerm>();
        Space();
        var sign = TrySymbol("-") ? -1 : 1;
        while (true)
        {
            terms.Add(Term(sign));
            Space();
            if (TrySymbol("+"))
            {
                sign = 1;
            }
            else if (TrySymbol("-"))
            {
                sign = -1;
            }
            else
            {
                return terms;
            }
        }
    }

    private IdentityTerm Term(int sign)
    {
        Space();
        var position = _at + 1;
        if (_at < _text.Length && IsDigit(_text[_at]))
        {
            var start = _at;
            while (_at < _text.Length && IsDigit(_text[_at]))
            {
                _at++;
            }

            if (!int.TryParse(_text[start.._at], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw Wrong("数字过大", "the number is too large");
            }

            Space();
            if (!TrySymbol("*"))
            {
                return new IdentityTerm((long)sign * number, TermKind.Number, null, position);
            }

            return Reference((long)sign * number, position);
        }

        return Reference(sign, position);
    }

    private IdentityTerm Reference(long factor, int position)
    {
        var kind = TryCall("previous") ? TermKind.Previous
            : TryCall("leaves") ? TermKind.Leaves
            : TryCall("children") ? TermKind.Children
            : TermKind.Cell;
        var name = Name();
        if (kind != TermKind.Cell)
        {
            Expect(')');
        }

        return new IdentityTerm(factor, kind, name, position);
    }

    private string Name()
    {
        Space();
        if (TrySymbol("["))
        {
            return Argument(']');
        }

        var start = _at;
        while (_at < _text.Length && (char.IsLetter(_text[_at]) || (_at > start && (IsDigit(_text[_at]) || _text[_at] is '.' or '_' or '/' or ':'))))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Wrong("此处应为单元格名称", "expected the name of a cell");
    }

    private string Argument(char end)
    {
        var close = _text.IndexOf(end, _at);
        if (close < 0)
        {
            throw Wrong($"缺少“{end}”", $"'{end}' is missing");
        }

        var argument = _text[_at..close].Trim();
        _at = close + 1;
        return argument.Length > 0 ? argument : throw Wrong("名称为空", "the name is empty");
    }

    private bool TryCall(string function)
    {
        Space();
        var end = _at + function.Length;
        if (end < _text.Length && _text[end] == '(' && string.CompareOrdinal(_text, _at, function, 0, function.Length) == 0)
        {
            _at = end + 1;
            return true;
        }

        return false;
    }

    private bool TryWord(string word)
    {
        Space();
        var end = _at + word.Length;
        if (end < _text.Length && char.IsWhiteSpace(_text[end]) && string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0)
        {
            _at = end;
            return true;
        }

        return false;
    }

    private bool TrySymbol(string symbol)
    {
        if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) != 0)
        {
            return false;
        }

        _at += symbol.Length;
        return true;
    }

    private void Expect(char symbol)
    {
        Space();
        if (_at >= _text.Length || _text[_at] != symbol)
        {
            throw Wrong($"缺少“{symbol}”", $"'{symbol}' is missing");
        }

        _at++;
    }

    private void End()
    {
        Space();
        if (_at < _text.Length)
        {
            throw Wrong($"多余的“{_text[_at..]}”", $"unexpected \"{_text[_at..]}\"");
        }
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private readonly IdentityRuleException Wrong(string chinese, string english) => new(chinese, english, _at + 1);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
