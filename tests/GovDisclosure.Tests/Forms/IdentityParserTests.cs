using GovDisclosure.Forms;

namespace GovDisclosure.Tests.Forms;

public class IdentityParserTests
{
    [Fact]
    public void Parse_Rule_GivesItsTerms()
    {
        var rule = IdentityParser.Parse("a.b > 0 and c >= 2 implies [4.1] - 3*previous(d) + leaves(e) <= children([f]) + 7");
        Assert.Equal([ComparisonKind.Greater, ComparisonKind.GreaterOrEqual], rule.Conditions.Select(c => c.Kind));
        var main = Assert.Single(rule.Consequences);
        Assert.Equal(ComparisonKind.LessOrEqual, main.Kind);
        Assert.Equal([(1L, TermKind.Cell, "4.1"), (-3L, TermKind.Previous, "d"), (1L, TermKind.Leaves, "e")], main.Left.Select(t => (t.Factor, t.Kind, t.Name!)));
        Assert.Equal([(1L, TermKind.Children, (string?)"f"), (7L, TermKind.Number, null)], main.Right.Select(t => (t.Factor, t.Kind, t.Name)));
    }

    [Fact]
    public void Parse_Functions_KeepTheirArguments()
    {
        var rule = IdentityParser.Parse("whole(x) and mentions(otherMatters, 信息处理费)");
        Assert.Equal([ComparisonKind.Whole, ComparisonKind.Mentions], rule.Consequences.Select(c => c.Kind));
        Assert.Equal(("otherMatters", "信息处理费"), (rule.Consequences[1].Section, rule.Consequences[1].Phrase));
    }

    [Theory]
    [InlineData("", 1, "expected the name of a cell")]
    [InlineData("a", 2, "expected =")]
    [InlineData("a = ", 5, "name of a cell")]
    [InlineData("a = b c", 7, "unexpected")]
    [InlineData("a = [b", 6, "']' is missing")]
    [InlineData("a = previous(b", 15, "')' is missing")]
    [InlineData("a = 99999999999", 16, "too large")]
    [InlineData("a implies b = c", 3, "expected =")]
    [InlineData("mentions(六)", 10, "',' is missing")]
    [InlineData("a = b = c", 7, "unexpected")]
    [InlineData("a == b", 4, "name of a cell")]
    public void Parse_BrokenRule_NamesThePlace(string rule, int position, string message)
    {
        var error = Assert.Throws<IdentityRuleException>(() => IdentityParser.Parse(rule));
        Assert.Equal(position, error.Position);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AnyText_ThrowsNothingElse()
        => Gen.String[Gen.Char["ab1.[]()+-*<>= ,implesandwhole"], 0, 30].Sample(text =>
        {
            try
            {
                IdentityParser.Parse(text);
            }
            catch (IdentityRuleException error)
            {
                Assert.InRange(error.Position, 1, text.Length + 1);
            }
        });
}
