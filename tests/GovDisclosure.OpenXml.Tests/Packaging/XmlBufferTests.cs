using System.Text;
using System.Xml.Linq;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Tests.Packaging;

public class XmlBufferTests
{
    [Theory]
    [InlineData("a<b>&\"'", "a<b>&\"'")] // markup is text
    [InlineData("政府\U00020000é", "政府\U00020000é")]
    [InlineData("a\u0000\u0008\u001F\u007F\u0085z", "a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz")]
    [InlineData("\uFFFE\uFFFF\uFDD0\U0001FFFE", "\uFFFD\uFFFD\uFFFD\uFFFD")] // no characters
    [InlineData("x\u202Ey\u2067", "x[U+202E]y[U+2067]")] // would turn what stands around it
    [InlineData("a\tb\nc\rd", "a\tb\nc\rd")]
    public void Text_HostileText_ReadsBackSafe(string text, string expected)
    {
        Assert.Equal(expected, XElement.Parse(Xml($"{text}"), LoadOptions.PreserveWhitespace).Value);
        Assert.Equal(expected, XElement.Parse(Xml($"{text}"), LoadOptions.PreserveWhitespace).Attribute("a")!.Value);
        Assert.Equal(expected, XmlText.Clean(text));
    }

    [Fact]
    public void Text_LoneSurrogates_BecomeReplacements()
    {
        var text = new string(['a', '\uD800', 'b', '\uDC00']);
        Assert.Equal("a\uFFFDb\uFFFD", XElement.Parse(Xml(text)).Value);
        Assert.Equal("a\uFFFDb\uFFFD", XmlText.Clean(text));
    }

    [Fact]
    public void Text_AnyText_ReadsBackAsClean()
        => Gen.OneOf(Gen.String, Gen.String[Gen.Char['\u0000', '\uFFFF'], 0, 50]).Sample(
            text => XElement.Parse(Xml(text), LoadOptions.PreserveWhitespace).Value == XmlText.Clean(text));

    [Fact]
    public void Text_LargerThanTheBuffer_IsKept()
    {
        using var xml = new XmlBuffer(16);
        xml.Text(new string('政', 100_000)).Number(-42L).Number(1.50m);
        Assert.Equal(new string('政', 100_000) + "-421.50", Encoding.UTF8.GetString(xml.Written.ToArray()));
    }

    private static string Xml(string text)
    {
        using var xml = new XmlBuffer();
        xml.Markup("<r a=\""u8).Text(text).Markup("\">"u8).Text(text).Markup("</r>"u8);
        return Encoding.UTF8.GetString(xml.Written.ToArray());
    }
}
