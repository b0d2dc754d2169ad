using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using GovDisclosure.Documents;
using GovDisclosure.Internal;
using GovDisclosure.Reading.Internal;

namespace GovDisclosure.Reading.Html;

/// <summary>Parses a page and reads its tree.</summary>
internal static class HtmlPage
{
    /// <summary>Deep enough for any tree that the filter lets through, shallow enough for any stack.</summary>
    public const int MaximumDepth = 512;

    public static void Read(string text, SourceLedger ledger)
    {
        var filter = new HtmlTokenFilter(ledger.Limits);
        using var context = BrowsingContext.New(Configuration.Default);
        using var document = Parse(text, filter, context);
        new HtmlWalker(ledger, ReadHead(document, ledger)).Walk(document);
        if (filter.Finding is { } finding && !ledger.IsFull)
        {
            ledger.Add(finding);
        }

        if (filter.HasEmbedded)
        {
            ledger.Add(ReadingFindings.Notice(
                "reading.embedded", Severity.Warning, "page",
                "网页内嵌了另一个文件（如PDF），其内容未读取，请单独读取该文件。",
                "The page shows another file inside itself, for example a PDF file; read that file by itself."));
        }
    }

    /// <summary>Builds the tree that the filter lets through. The context has no loader and no script engine.</summary>
    public static Document Parse(string text, HtmlTokenFilter filter, IBrowsingContext context)
    {
        var options = new HtmlParserOptions
        {
            MaximumDepth = 2 * MaximumDepth,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = static (ref token, name) => IsNeeded(name.Span),
        };
        var source = new TextSource(new ReadOnlyMemoryTextSource(KeptSpace.Hide(Ideographs.Fold(text))));
        return new HtmlParser(options, context).ParseDocument<Document, Element>(source, filter.Consume);
    }

    private static bool IsNeeded(ReadOnlySpan<char> name) => name
        is "class" or "style" or "hidden" or "colspan" or "rowspan" or "href" or "src" or "data" or "alt" or "title" or "width" or "height"
        or "name" or "content" or "property" or "role" or "data-table";

    /// <summary>Takes in what the page says of itself; returns whether it is one of our own.</summary>
    private static bool ReadHead(Document document, SourceLedger ledger)
    {
        var isOurs = false;
        foreach (var meta in document.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            var content = meta.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            isOurs |= name == ReportDocument.OrganProperty;
            if (!IsTechnical(name!) && content!.Length <= 4000 && name!.Length <= 200)
            {
                ledger.AddProperty(name, content);
            }
        }

        var title = document.Title;
        if (!string.IsNullOrWhiteSpace(title) && title!.Length <= 1000)
        {
            ledger.AddProperty("title", KeptSpace.Show(title).Trim());
        }

        return isOurs;
    }

    private static bool IsTechnical(string name) => name.ToUpperInvariant() is "VIEWPORT" or "RENDERER" or "ROBOTS" or "GENERATOR" or "FORMAT-DETECTION" or "REFERRER"
        or "X-UA-COMPATIBLE" or "CSRF-TOKEN" or "PROGID" or "ORIGINATOR" or "THEME-COLOR";
}
