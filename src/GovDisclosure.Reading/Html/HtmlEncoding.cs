using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>Decodes a page: by byte order mark, by what the bytes can be, by what the page declares, in this order of trust.</summary>
/// <remarks>
/// GB2312 and GBK are read as GB18030, which contains both. Text of many two- and three-byte UTF-8 characters without an error is UTF-8
/// whatever the page declares: Chinese text in GB18030 is practically never valid UTF-8. The reverse does not hold, so a page that declares UTF-8 and
/// is not is read as GB18030 only where that leaves fewer errors.
/// </remarks>
internal static class HtmlEncoding
{
    private const int Gb18030 = 54936;
    private const int Big5 = 950;

    /// <summary>How far a declaration is looked for: many portals put scripts and long comments before it.</summary>
    private const int DeclarationBytes = 16 * 1024;

    public static string Decode(ReadOnlyMemory<byte> bytes, SourceLedger ledger)
    {
        var span = bytes.Span;
        if (Mark(span) is { } mark)
        {
            return Text(mark.Encoding, span.Slice(mark.Length));
        }

        var declared = Declared(span.Slice(0, Math.Min(span.Length, DeclarationBytes)));
        if (declared is null && EncodingGuess.Of(span) is { } guess)
        {
            ledger.Add(ReadingFindings.Guessed(guess));
            return Text(guess, span);
        }

        var utf8 = Utf8Scan.Of(span);
        var encoding = Choose(declared, utf8, span);
        var text = Text(encoding, span);
        if (declared is not null && Resolve(declared) is var said && said?.CodePage != encoding.CodePage)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.encoding", Severity.Info, "file",
                $"网页声明的编码是{declared}，实际按{encoding.WebName}读取。",
                $"The page declares the encoding {declared}; it was read as {encoding.WebName}."));
        }

        var broken = encoding.CodePage == Encoding.UTF8.CodePage ? utf8.Errors : Count(text, '\uFFFD');
        if (broken > 0)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.encoding", Severity.Warning, "file",
                $"有{ReadingFindings.Number(broken)}处字符无法按{encoding.WebName}解码。",
                $"{ReadingFindings.Number(broken)} characters cannot be decoded as {encoding.WebName}."));
        }

        return text;
    }

    private static Encoding Choose(string? declared, Utf8Scan utf8, ReadOnlySpan<byte> bytes)
    {
        var said = declared is null ? null : Resolve(declared);
        if (utf8.Errors == 0 && (utf8.Characters >= 3 || said is null || said.CodePage == Encoding.UTF8.CodePage))
        {
            return Encoding.UTF8;
        }

        if (said is null || said.CodePage == Encoding.UTF8.CodePage)
        {
            // A cut or damaged page in UTF-8 has few errors and many characters; one in GB18030 the other way round.
            var national = Page(Gb18030);
            return utf8.Errors > utf8.Characters / 8 && Count(Text(national, bytes), '\uFFFD') <= utf8.Errors ? national : Encoding.UTF8;
        }

        return said;
    }

    private static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (Page(Gb18030), 4),
        _ => null,
    };

    /// <summary>The name after <c>charset=</c> or <c>encoding=</c>, wherever it first stands in a tag.</summary>
    private static string? Declared(ReadOnlySpan<byte> head)
    {
        for (var at = 0; at < head.Length;)
        {
            var open = head.Slice(at).IndexOf((byte)'<');
            if (open < 0)
            {
                return null;
            }

            at += open + 1;
            var isMeta = StartsWith(head.Slice(at), "meta");
            if (isMeta || StartsWith(head.Slice(at), "?xml"))
            {
                var end = head.Slice(at).IndexOf((byte)'>');
                var tag = head.Slice(at, end < 0 ? head.Length - at : end);
                if (ValueAfter(tag, isMeta ? "charset" : "encoding") is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static string? ValueAfter(ReadOnlySpan<byte> tag, string word)
    {
        for (var i = 0; i + word.Length < tag.Length; i++)
        {
            if (!StartsWith(tag.Slice(i), word))
            {
                continue;
            }

            var rest = tag.Slice(i + word.Length);
            var start = 0;
            while (start < rest.Length && rest[start] is (byte)' ' or (byte)'=' or (byte)'"' or (byte)'\'' or (byte)'\t')
            {
                start++;
            }

            var end = start;
            while (end < rest.Length && end - start < 40 && IsNameByte(rest[end]))
            {
                end++;
            }

            return end > start ? Encoding.ASCII.GetString(rest.Slice(start, end - start).ToArray()) : null;
        }

        return null;
    }

    private static bool IsNameByte(byte value)
        => value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'_' or (byte)':' or (byte)'.';

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i >= bytes.Length || (char)(bytes[i] | 0x20) != (word[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }

    private static Encoding? Resolve(string name)
    {
        switch (name.ToUpperInvariant())
        {
            case "UTF-8" or "UTF8":
                return Encoding.UTF8;
            case "UTF-16" or "UTF-16LE" or "UTF-16BE" or "UNICODE":
                // A page whose declaration could be read byte by byte is not in UTF-16.
                return Encoding.UTF8;
            case "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" or "CP936" or "MS936" or "GB2312-80" or "HZ-GB-2312":
                return Page(Gb18030);
            case "BIG5" or "BIG5-HKSCS" or "X-X-BIG5":
                return Page(Big5);
            default:
                return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
    }

    private static Encoding Page(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    private static string Text(Encoding encoding, ReadOnlySpan<byte> bytes)
#if NET
        => encoding.GetString(bytes);
#else
        => encoding.GetString(bytes.ToArray());
#endif

    private static int Count(string text, char wanted)
    {
        var count = 0;
        for (var at = text.IndexOf(wanted); at >= 0; at = text.IndexOf(wanted, at + 1))
        {
            count++;
        }

        return count;
    }
}
