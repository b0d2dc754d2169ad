using System.Globalization;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Reads the inside of a paragraph.</summary>
internal sealed class WordInline(WordStory story, WordParagraph paragraph, WordFlow after)
{
    private readonly PartXml _xml = story.Xml;
    private bool? _isBold;
    private bool _isHidden;

    /// <summary>Reads the current paragraph; stands on its end.</summary>
    public void Read()
    {
        if (_xml.IsEmpty)
        {
            return;
        }

        var depth = _xml.Depth;
        var choices = new WordChoices();
        var control = default(WordControl);
        while (_xml.Read() && !(_xml.IsEnd && _xml.Depth == depth))
        {
            if (_xml.IsStart && !choices.Skips(_xml))
            {
                Read(ref control);
            }
        }
    }

    private void Read(ref WordControl control)
    {
        switch (_xml.Name)
        {
            case "pPr":
                ReadProperties();
                break;
            case "r" when WordNames.IsMain(_xml):
                (_isBold, _isHidden) = (null, false);
                break;
            case "rPr" when WordNames.IsMain(_xml):
                ReadRunProperties();
                break;
            case "t" or "delText" or "tab" or "ptab" or "br" or "cr" or "noBreakHyphen" or "sym":
                ReadText();
                break;
            case "fldChar":
                story.Fields.Mark(_xml.Attribute("fldCharType"));
                break;
            case "instrText" or "delInstrText":
                story.Fields.AddCode(_xml.ReadText());
                break;
            case "fldSimple" when WordFields.IsPage(_xml.Attribute("instr") ?? string.Empty):
            case "del" or "moveFrom" or "rt" or "sdtEndPr" or "smartTagPr" or "customXmlPr":
            case "sdtContent" when control.IsSkipped:
                _xml.Skip();
                break;
            case "sdt":
                control = default;
                break;
            case "sdtPr":
                control = WordControl.Read(_xml);
                paragraph.Tag ??= control.Tag;
                break;
            case "bookmarkStart" when _xml.Attribute("name") is { } name:
                paragraph.TableId ??= WordTableId.Id(name);
                break;
            case "footnoteReference" or "endnoteReference" when _xml.Attribute("id") is { } id && paragraph.Notes.Count < 1000:
                story.Context.CountBlock();
                paragraph.Notes.Add(_xml.Name.Replace("Reference", " ") + id);
                break;
            case "drawing" or "pict" or "object":
                story.ReadDrawing(after);
                break;
        }
    }

    private void ReadText()
    {
        var isMain = WordNames.IsMain(_xml);
        if (_xml.Name == "delText" || _isHidden || story.Fields.IsHidden || (paragraph.Style is not null && story.Context.Styles.IsHidden(paragraph.Style)))
        {
            _xml.Skip();
            return;
        }

        var text = _xml.Name switch
        {
            // Also the text of formulas (m:t).
            "t" => _xml.ReadText(),
            "br" when isMain => _xml.Attribute("type") is "page" or "column" ? string.Empty : "\n",
            "cr" when isMain => "\n",
            "tab" or "ptab" when isMain => "\t",
            "noBreakHyphen" when isMain => "-",
            "sym" when isMain => Symbol(_xml.Attribute("char")),
            _ => string.Empty,
        };
        story.Context.CountCharacters(text.Length);
        paragraph.Buffer.Append(text);
        if (!string.IsNullOrWhiteSpace(text))
        {
            paragraph.HasText = true;
            paragraph.HasPlainText |= !(_isBold ?? story.Context.Styles.IsBold(paragraph.Style));
        }
    }

    /// <summary>A character of a symbol font has no meaning of its own; one that is not such is taken as it is.</summary>
    private static string Symbol(string? code)
        => code is { Length: 4 } && int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            && value is (> 0x20 and < 0xD800) ? ((char)value).ToString() : "□";

    private void ReadRunProperties()
    {
        var depth = _xml.Depth;
        while (!_xml.IsEmptyAt(depth) && _xml.Read() && _xml.Depth > depth)
        {
            if (!_xml.IsStart)
            {
                continue;
            }

            switch (_xml.Name)
            {
                case "b":
                    _isBold = WordNames.IsOn(_xml);
                    break;
                case "vanish":
                    _isHidden = WordNames.IsOn(_xml);
                    break;
                case "rStyle" when _xml.Attribute("val") is { } style:
                    _isBold ??= story.Context.Styles.IsBold(style) ? true : null;
                    _isHidden |= story.Context.Styles.IsHidden(style);
                    break;
                case "rPrChange":
                    _xml.Skip();
                    break;
            }
        }
    }

    private void ReadProperties()
    {
        var depth = _xml.Depth;
        while (!_xml.IsEmptyAt(depth) && _xml.Read() && _xml.Depth > depth)
        {
            if (!_xml.IsStart)
            {
                continue;
            }

            switch (_xml.Name)
            {
                case "pStyle":
                    paragraph.Style = _xml.Attribute("val");
                    break;
                case "numId":
                    paragraph.List = WordNames.Number(_xml.Attribute("val"));
                    break;
                case "ilvl":
                    paragraph.ListLevel = WordNames.Number(_xml.Attribute("val")) ?? 0;
                    break;
                case "outlineLvl":
                    paragraph.OutlineLevel = WordNames.Number(_xml.Attribute("val"));
                    break;
                case "del" or "moveFrom":
                    paragraph.IsEndDeleted = true;
                    break;
                case "pPrChange" or "sectPr" or "rPrChange" or "numberingChange":
                    _xml.Skip();
                    break;
            }
        }
    }
}
