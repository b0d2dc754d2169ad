using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using GovDisclosure.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Html;

/// <summary>Stands between the tokens of a page and the tree that the parser builds, so that the tree stays small and shallow.</summary>
/// <remarks>
/// The parser's own work is not linear: a tag may look through all open elements, and open formatting elements are made anew in every
/// paragraph. Here elements that say nothing are left out, formatting elements become plain ones, and the number and depth of elements are
/// bounded. What is open here is what is open there: an end tag that closed different elements on the two sides would let the tree grow.
/// </remarks>
internal sealed class HtmlTokenFilter(ReadingLimits limits)
{
    private readonly OpenElements _open = new(Math.Min(limits.MaxDepth, HtmlPage.MaximumDepth));
    private readonly long _mostTags = 8L * (limits.MaxCells + (long)limits.MaxBlocks);
    private readonly long _mostElements = 2L * (limits.MaxCells + (long)limits.MaxBlocks);
    private string? _skipped;
    private int _skippedDepth;
    private bool _hasBegun;

    /// <summary>Whether the page has no document type of today: a table then stays in the paragraph that is open before it.</summary>
    private bool _isOldStyle = true;
    private long _tags;
    private long _elements;
    private long _characters;
    private int _cells;

    /// <summary>The limit that was passed; null where none was.</summary>
    public Finding? Finding { get; private set; }

    /// <summary>Whether the page shows another file inside itself, which is not read.</summary>
    public bool HasEmbedded { get; private set; }

    public TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                _hasBegun = true;
                return Start(ref token, next);
            case HtmlTokenType.EndTag:
                _hasBegun = true;
                End(ref token, next);
                return CountTag();
            case HtmlTokenType.Character when _skipped is null:
                return Text(ref token, next);
            case HtmlTokenType.Doctype when !_hasBegun && !token.IsFullQuirks && !token.IsLimitedQuirks:
                _hasBegun = true;
                _isOldStyle = false;
                next(ref token);
                return TokenConsumptionResult.Continue;
            default:
                return TokenConsumptionResult.Continue;
        }
    }

    private TokenConsumptionResult Text(ref StructHtmlToken token, TokenConsumer next)
    {
        _hasBegun |= token.HasContent;
        next(ref token);
        _characters += token.Data.Length;

        // Half as much again: white space between elements is not text that is kept.
        return _characters > limits.MaxCharacters * 3L / 2 ? Stop(ReadingFindings.TooManyCharacters("page", limits)) : TokenConsumptionResult.Continue;
    }

    private TokenConsumptionResult Start(ref StructHtmlToken token, TokenConsumer next)
    {
        var name = token.Name.ToString();
        if (_skipped is not null && StaysSkipped(name, token.IsSelfClosing))
        {
            return CountTag();
        }

        if (HtmlNames.IsSkipped(name))
        {
            Skip(name, ref token, next);
            return name == "svg" ? CountElement() : CountTag();
        }

        if (name is "html" or "head" or "body")
        {
            next(ref token);
            return CountTag();
        }

        HasEmbedded |= name is "iframe" or "object" or "embed" or "frame" && HtmlAttributes.HasDocument(ref token);
        if (HtmlNames.IsRawText(name) || HtmlNames.IsVoid(name))
        {
            _open.CloseBefore(HtmlNames.Kinds(name));
            next(ref token);
            return CountElement();
        }

        return Open(Rename(ref token, name), ref token, next);
    }

    /// <summary>Begins an element that has an end.</summary>
    private TokenConsumptionResult Open(string name, ref StructHtmlToken token, TokenConsumer next)
    {
        var kinds = HtmlNames.Kinds(name);
        if (!Keeps(ref token, kinds, name))
        {
            if (name == HtmlNames.Span)
            {
                // It is remembered, so that its end tag does not close one that was kept.
                _open.Push(name, kinds, isKept: false);
            }

            return CountTag();
        }

        _open.CloseBefore(_isOldStyle && (kinds & HtmlKinds.Table) != HtmlKinds.None ? kinds & ~HtmlKinds.ClosesParagraph : kinds);
        if (_open.IsFull)
        {
            Finding ??= ReadingFindings.TooDeep("page", limits.MaxDepth);
            return CountTag();
        }

        _open.Push(name, kinds, isKept: true);
        next(ref token);
        return (kinds & HtmlKinds.Cell) != HtmlKinds.None && ++_cells > limits.MaxCells ? Stop(ReadingFindings.TooManyCells("page", limits)) : CountElement();
    }

    private void End(ref StructHtmlToken token, TokenConsumer next)
    {
        var name = token.Name.ToString();
        if (_skipped is not null)
        {
            _skipped = name == _skipped && --_skippedDepth == 0 ? null : _skipped;
        }
        else if (HtmlNames.IsRawText(name) || name is "head" or "br")
        {
            next(ref token);
        }
        else
        {
            name = Rename(ref token, name);
            if (_open.Close(name, HtmlNames.Kinds(name)))
            {
                next(ref token);
            }
        }
    }

    /// <summary>Gives an element the plain name under which it reaches the tree; marks become elements that the parser closes like any block.</summary>
    private static string Rename(ref StructHtmlToken token, string name)
    {
        var mark = default(string);
        var plain = name;
        switch (name)
        {
            case "b" or "strong":
                plain = HtmlNames.Bold;
                break;
            case "a":
                plain = HtmlNames.Link;
                break;
            case "font" or "em" or "i" or "u" or "s" or "strike" or "big" or "small" or "tt" or "code" or "nobr" or "label" or "button" or "ins":
                plain = HtmlNames.Span;
                break;
            case "ucaptitle":
                (plain, mark) = ("hgroup", "title");
                break;
            case "ucapcontent":
                (plain, mark) = ("dir", "content");
                break;
            case "pre" or "listing":
                // After these the parser takes the next token by itself, past this filter.
                (plain, mark) = ("fieldset", "pre");
                break;
            default:
                return name;
        }

        token.Name = plain;
        if (mark is not null && token.Type == HtmlTokenType.StartTag)
        {
            token.AddAttribute(HtmlNames.Marker, mark);
        }

        return plain;
    }

    private bool Keeps(ref StructHtmlToken token, HtmlKinds kinds, string name)
    {
        if (kinds == HtmlKinds.None)
        {
            return name == HtmlNames.Bold;
        }

        return kinds switch
        {
            HtmlKinds.Span => HtmlAttributes.HasMeaning(ref token),
            HtmlKinds.Link => HtmlAttributes.HasAddress(ref token) && !_open.HasLink(),
            HtmlKinds.TablePart => false,
            _ => (kinds & HtmlKinds.TablePart) == HtmlKinds.None || (kinds & HtmlKinds.Table) != HtmlKinds.None || _open.Tables > 0,
        };
    }

    private void Skip(string name, ref StructHtmlToken token, TokenConsumer next)
    {
        if (name == "svg")
        {
            // The tree holds the drawing as an empty element: a picture.
            token.Name = "img";
            token.AddAttribute(HtmlNames.Marker, name);
            next(ref token);
        }

        if (!token.IsSelfClosing || name is "template" or "select" or "noscript")
        {
            _skipped = name;
            _skippedDepth = 1;
        }
    }

    /// <summary>Whether a start tag still belongs to what is left out; a drawing or a list of choices that nobody closed ends where the page goes on.</summary>
    private bool StaysSkipped(string name, bool isSelfClosing)
    {
        if (_skipped == name && !isSelfClosing)
        {
            _skippedDepth++;
        }

        if (_skipped is "template" or "noscript" || (HtmlNames.Kinds(name) & HtmlKinds.Block) == HtmlKinds.None)
        {
            return true;
        }

        _skipped = null;
        return false;
    }

    private TokenConsumptionResult CountElement()
        => ++_elements > _mostElements ? Stop(ReadingFindings.TooManyTags("page", _mostElements)) : CountTag();

    private TokenConsumptionResult CountTag()
        => ++_tags > _mostTags ? Stop(ReadingFindings.TooManyTags("page", _mostTags)) : TokenConsumptionResult.Continue;

    private TokenConsumptionResult Stop(Finding finding)
    {
        Finding = finding;
        return TokenConsumptionResult.Stop;
    }
}
