using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Reads the inside of a paragraph.</summary>
internal sealed class WordInline(WordStory story, WordParagraph paragraph, WordFlow after)
{
    private const int MaxNotes = 1000;

    private static readonly ElementRules<WordParagraph> ParagraphRules = new(
        new()
        {
            ["pStyle"] = static (paragraph, xml) => paragraph.Style = xml.Attribute("val"),
            ["numId"] = static (paragraph, xml) => paragraph.List = WordNames.Number(xml.Attribute("val")),
            ["ilvl"] = static (paragraph, xml) => paragraph.ListLevel = WordNames.Number(xml.Attribute("val")) ?? 0,
            ["outlineLvl"] = static (paragraph, xml) => paragraph.OutlineLevel = WordNames.Number(xml.Attribute("val")),
            ["del"] = static (paragraph, _) => paragraph.IsEndDeleted = true,
            ["moveFrom"] = static (paragraph, _) => paragraph.IsEndDeleted = true,
        },
        "pPrChange",
        "sectPr",
        "rPrChange",
        "numberingChange");

    private static readonly ElementRules<WordInline> RunRules = new(
        new()
        {
            ["b"] = static (inline, xml) => inline._isBold = WordNames.IsOn(xml),
            ["vanish"] = static (inline, xml) => inline._isHidden = WordNames.IsOn(xml),
            ["rStyle"] = static (inline, xml) => inline.ReadRunStyle(xml.Attribute("val")),
        },
        "rPrChange");

    private static readonly ElementRules<WordInline> Rules = new(
        new()
        {
            ["pPr"] = static (inline, xml) => ParagraphRules.ReadInside(inline._paragraph, xml),
            ["r"] = static (inline, _) => inline.BeginRun(),
            ["rPr"] = static (inline, xml) => inline.ReadRunProperties(xml),
            ["t"] = static (inline, xml) => inline.ReadText(xml),
            ["delText"] = static (_, xml) => xml.Skip(),
            ["tab"] = static (inline, xml) => inline.ReadText(xml),
            ["ptab"] = static (inline, xml) => inline.ReadText(xml),
            ["br"] = static (inline, xml) => inline.ReadText(xml),
            ["cr"] = static (inline, xml) => inline.ReadText(xml),
            ["noBreakHyphen"] = static (inline, xml) => inline.ReadText(xml),
            ["sym"] = static (inline, xml) => inline.ReadText(xml),
            ["fldChar"] = static (inline, xml) => inline._story.Fields.Mark(xml.Attribute("fldCharType")),
            ["instrText"] = static (inline, xml) => inline._story.Fields.AddCode(xml.ReadText()),
            ["delInstrText"] = static (inline, xml) => inline._story.Fields.AddCode(xml.ReadText()),
            ["fldSimple"] = static (_, xml) => SkipIf(WordFields.IsPage(xml.Attribute("instr") ?? string.Empty), xml),
            ["sdt"] = static (inline, _) => inline._control = default,
            ["sdtPr"] = static (inline, xml) => inline.ReadControl(xml),
            ["sdtContent"] = static (inline, xml) => SkipIf(inline._control.IsSkipped, xml),
            ["bookmarkStart"] = static (inline, xml) => inline.ReadBookmark(xml.Attribute("name")),
            ["footnoteReference"] = static (inline, xml) => inline.ReadNote("footnote ", xml.Attribute("id")),
            ["endnoteReference"] = static (inline, xml) => inline.ReadNote("endnote ", xml.Attribute("id")),
            ["drawing"] = static (inline, _) => inline._story.ReadDrawing(inline._after),
            ["pict"] = static (inline, _) => inline._story.ReadDrawing(inline._after),
            ["object"] = static (inline, _) => inline._story.ReadDrawing(inline._after),
        },
        "del",
        "moveFrom",
        "rt",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr");

    private readonly WordStory _story = story;
    private readonly WordParagraph _paragraph = paragraph;
    private readonly WordFlow _after = after;
    private WordControl _control;
    private bool? _isBold;
    private bool _isHidden;

    /// <summary>Reads the current paragraph; stands on its end.</summary>
    public void Read()
    {
        var xml = _story.Xml;
        var depth = xml.Depth;
        var choices = new WordChoices();
        while (xml.NextInside(depth))
        {
            if (xml.IsStart && !choices.Skips(xml))
            {
                Rules.Apply(this, xml);
            }
        }
    }

    private static void SkipIf(bool isSkipped, PartXml xml)
    {
        if (isSkipped)
        {
            xml.Skip();
        }
    }

    // Runs and their properties stand in drawings and formulas under the same names.
    private void BeginRun()
    {
        if (WordNames.IsMain(_story.Xml))
        {
            (_isBold, _isHidden) = (null, false);
        }
    }

    private void ReadRunProperties(PartXml xml)
    {
        if (WordNames.IsMain(xml))
        {
            RunRules.ReadInside(this, xml);
        }
    }

    private void ReadRunStyle(string? style)
    {
        if (style is not null)
        {
            _isBold ??= _story.Context.Styles.IsBold(style) ? true : null;
            _isHidden |= _story.Context.Styles.IsHidden(style);
        }
    }

    private void ReadControl(PartXml xml)
    {
        _control = WordControl.Read(xml);
        _paragraph.Tag ??= _control.Tag;
    }

    private void ReadBookmark(string? name)
    {
        if (name is not null)
        {
            _paragraph.TableId ??= WordTableId.Id(name);
        }
    }

    private void ReadNote(string kind, string? id)
    {
        if (id is not null && _paragraph.Notes.Count < MaxNotes)
        {
            _story.Context.CountBlock();
            _paragraph.Notes.Add(kind + id);
        }
    }

    private void ReadText(PartXml xml)
    {
        if (_isHidden || _story.Fields.IsHidden || (_paragraph.Style is not null && _story.Context.Styles.IsHidden(_paragraph.Style)))
        {
            xml.Skip();
            return;
        }

        var text = TextOf(xml);
        _story.Context.CountCharacters(text.Length);
        _paragraph.Buffer.Append(text);
        if (!string.IsNullOrWhiteSpace(text))
        {
            _paragraph.HasText = true;
            _paragraph.HasPlainText |= !(_isBold ?? _story.Context.Styles.IsBold(_paragraph.Style));
        }
    }

    // The text of formulas (m:t) counts too; their other signs do not.
    private static string TextOf(PartXml xml)
        => xml.Name == "t" ? xml.ReadText()
            : !WordNames.IsMain(xml) ? string.Empty
            : xml.Name switch
            {
                "br" => xml.Attribute("type") is "page" or "column" ? string.Empty : "\n",
                "cr" => "\n",
                "tab" or "ptab" => "\t",
                "noBreakHyphen" => "-",
                _ => Symbol(xml.Attribute("char")),
            };

    /// <summary>A character of a symbol font has no meaning of its own; one that is not such is taken as it is.</summary>
    private static string Symbol(string? code)
        => code is { Length: 4 } && int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            && value is (> 0x20 and < 0xD800) ? ((char)value).ToString() : "□";
}
