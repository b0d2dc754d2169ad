using GovDisclosure.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Internal;

public class IdeographsTests
{
    [Theory]
    [InlineData("⼀、总体情况", "一、总体情况", "a number as Chromium prints it")]
    [InlineData("⻘⽯县⽔务局", "青石县水务局", "an organ's name")]
    [InlineData("⽣成⽇期", "生成日期", "a label")]
    [InlineData("⻓期 ⻅附件 ⺟ ⻳", "长期 见附件 母 龟", "radicals of simplified characters")]
    [InlineData("年度", "年度", "compatibility ideographs")]
    [InlineData("\u2329条例\u232A 1\u301C3月 \u22EF\u22EF", "〈条例〉 1～3月 ……", "marks with two code points")]
    [InlineData("门⼾网站 0830\u20154250655", "门户网站 0830—4250655", "as browsers print what several code points draw alike")]
    [InlineData("〇 12万元（略）𠮷", "〇 12万元（略）𠮷", "all else stays")]
    public void Fold_Text_GivesTheFormsThatAreTyped(string text, string expected, string why)
    {
        Assert.True(Ideographs.Fold(text) == expected, why);
        Assert.Equal(expected, new SourceText(default, text).Text);
        Assert.Equal(expected, new SourceCell(text).Text);
    }

    [Fact]
    public void Fold_EveryCharacter_IsItselfOrAnIdeographThatStays()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var folded = Ideographs.Fold(c);
            Assert.True(folded == c || (IsMark(c) && !IsMark(folded) && Ideographs.Fold(folded) == folded) || (folded is >= '\u3400' and <= '\u9FFF' && Ideographs.Fold(folded) == folded), $"{(int)c:X4}");
        }

        // All that are assigned: 114 of U+2E80 (all but the sign of repetition), 214 of the dictionary.
        Assert.Equal(114, Enumerable.Range(0x2E80, 0x80).Count(c => Ideographs.Fold((char)c) != c));
        Assert.Equal(214, Enumerable.Range(0x2F00, 0xE0).Count(c => Ideographs.Fold((char)c) != c));
    }

    [Fact]
    public void Fold_TextInItsUsualForm_IsNotCopied()
    {
        const string Text = "政府信息公开工作年度报告";

        Assert.Same(Text, Ideographs.Fold(Text));
    }

    private static bool IsMark(char c) => c is '\u2015' or '\u2215' or '\u22EF' or '\u2329' or '\u232A' or '\u301C';
}
