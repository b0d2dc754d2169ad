namespace GovDisclosure.Reading.Html;

/// <summary>What elements are, as far as it matters for reading a report.</summary>
internal static class HtmlNames
{
    /// <summary>The name under which bold text reaches the tree: no formatting element, so that the parser never has to reopen one.</summary>
    public const string Bold = "x-bold";

    /// <inheritdoc cref="Bold"/>
    public const string Link = "x-link";

    public const string Span = "span";

    /// <summary>The attribute that says what an element was before it was renamed.</summary>
    public const string Marker = "data-ucap";

    private const HtmlKinds BlockKinds = HtmlKinds.Block | HtmlKinds.ClosesParagraph;

    public static HtmlKinds Kinds(string name) => name switch
    {
        "p" => BlockKinds | HtmlKinds.Paragraph | HtmlKinds.Open,
        "div" or "address" => BlockKinds | HtmlKinds.Open,
        "td" or "th" => HtmlKinds.Block | HtmlKinds.Scope | HtmlKinds.TablePart | HtmlKinds.Cell,
        "tr" => HtmlKinds.Block | HtmlKinds.TablePart | HtmlKinds.Row,
        "tbody" or "thead" or "tfoot" => HtmlKinds.Block | HtmlKinds.TablePart | HtmlKinds.RowGroup,
        "caption" => HtmlKinds.Block | HtmlKinds.Scope | HtmlKinds.TablePart,
        "colgroup" => HtmlKinds.TablePart,
        "table" => BlockKinds | HtmlKinds.Scope | HtmlKinds.TablePart | HtmlKinds.Table,
        "li" => BlockKinds | HtmlKinds.ListItem,
        "dd" or "dt" => BlockKinds | HtmlKinds.Term,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKinds | HtmlKinds.Heading,
        "ol" or "ul" => BlockKinds | HtmlKinds.List,
        "xmp" => HtmlKinds.ClosesParagraph,
        Link => HtmlKinds.Link,
        Span => HtmlKinds.Span,
        "body" => HtmlKinds.Block,
        "article" or "aside" or "blockquote" or "center" or "details" or "dir" or "dl" or "fieldset" or "figcaption" or "figure" or "footer" or "header"
            or "hgroup" or "hr" or "main" or "menu" or "nav" or "section" or "summary" => BlockKinds,
        _ => HtmlKinds.None,
    };

    public static bool IsBlock(string name) => (Kinds(name) & HtmlKinds.Block) != HtmlKinds.None;

    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    /// <summary>Elements without an end tag.</summary>
    public static bool IsVoid(string name) => name is "br" or "hr" or "img" or "image" or "meta";

    /// <summary>Elements whose content the tokenizer reads as text.</summary>
    public static bool IsRawText(string name) => name is "script" or "style" or "title" or "textarea" or "xmp" or "iframe" or "noembed" or "noframes";

    /// <summary>Elements that, with all they hold, are left out before the tree is built.</summary>
    public static bool IsSkipped(string name) => name is "svg" or "math" or "template" or "select" or "noscript" or "xml";

    /// <summary>Elements in the tree of which nothing is read.</summary>
    public static bool IsSilent(string name) => name is "script" or "style" or "title" or "textarea" or "noembed" or "noframes" or "iframe" or "head" or "meta";
}
