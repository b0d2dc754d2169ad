using GovDisclosure.Internal;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Takes in what stands on a page outside its drawing: the values of form fields, and text that was typed over the page.</summary>
internal sealed class PageFields(RawPage page, IPdfTokenScanner scanner, TransformationMatrix matrix)
{
    private const int MostFields = 5000;
    private const int MostLetters = 10_000;
    private const int Hidden = 2;
    private const int PushButton = 1 << 16;

    /// <summary>Marks that say something only where somebody wrote a note to them.</summary>
    private static readonly string[] Shapes = ["Text", "Caret", "Highlight", "Underline", "Squiggly", "Square", "Circle", "Line", "Polygon", "PolyLine"];

    /// <summary>Marks that say something by themselves: seals, handwriting, words struck out, enclosures.</summary>
    private static readonly string[] Marks = ["Stamp", "Ink", "StrikeOut", "FileAttachment", "Redact"];

    public void Read(DictionaryToken dictionary)
    {
        if (Value(dictionary, "Annots") is not ArrayToken annotations)
        {
            return;
        }

        foreach (var item in annotations.Data.Take(MostFields))
        {
            if (Resolve(item) is DictionaryToken annotation && !IsHidden(annotation))
            {
                Read(annotation, Name(annotation, "Subtype"));
            }
        }
    }

    private void Read(DictionaryToken annotation, string subtype)
    {
        var isField = subtype == "Widget" && Name(annotation, "FT") is "Tx" or "Ch" or "";
        if (!isField && subtype != "FreeText")
        {
            page.UnreadMarks += SaysMore(annotation, subtype) ? 1 : 0;
            return;
        }

        var value = isField ? Inherited(annotation, "V") : Value(annotation, "Contents");
        if (Text(value) is { } text && Rectangle(annotation) is { } box)
        {
            Add(text, box);
        }
        else if (value is not null)
        {
            page.UnreadFields++;
        }
    }

    /// <summary>Whether something is passed over that a reader of the page sees: a box that is ticked, a seal, a note.</summary>
    private bool SaysMore(DictionaryToken annotation, string subtype) => subtype switch
    {
        "Widget" => Name(annotation, "FT") switch
        {
            "Btn" => !IsPushButton(annotation) && State(annotation) is not ("" or "Off"),
            "Sig" => Inherited(annotation, "V") is not null,
            _ => false,
        },
        _ when Array.IndexOf(Marks, subtype) >= 0 => true,
        _ when Array.IndexOf(Shapes, subtype) >= 0 => !string.IsNullOrWhiteSpace(Text(Value(annotation, "Contents"))),
        _ => false,
    };

    private bool IsPushButton(DictionaryToken annotation) => Inherited(annotation, "Ff") is NumericToken flags && ((int)flags.Data & PushButton) != 0;

    /// <summary>What a box shows; what the field holds where the box does not say.</summary>
    private string State(DictionaryToken annotation) => Value(annotation, "AS") is NameToken state ? state.Data : Name(annotation, "V");

    /// <summary>Puts the text where the field shows it: its first line in the upper part of a high field, in the middle of a low one.</summary>
    private void Add(string text, PdfRectangle box)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var size = Math.Max(1, Math.Min(12, 0.8 * box.Height / lines.Length));
        var baseline = lines.Length == 1 && box.Height < 3 * size ? box.Bottom + ((box.Height - (0.7 * size)) / 2) : box.Top - size;
        foreach (var line in lines)
        {
            var left = box.Left + Math.Min(2, box.Width / 4);
            var width = Math.Min(size, (box.Right - left) / Math.Max(1, line.Length));
            foreach (var letter in line.Take(MostLetters))
            {
                page.Glyphs.Add(new RawPage.Glyph(
                    Ideographs.Fold(letter).ToString(), matrix.Transform(new PdfPoint(left, baseline)), matrix.Transform(new PdfPoint(left + width, baseline)), size, isBold: false, isInvisible: false));
                left += width;
            }

            baseline -= 1.2 * size;
        }
    }

    private PdfRectangle? Rectangle(DictionaryToken annotation)
    {
        if (Value(annotation, "Rect") is not ArrayToken { Length: 4 } corners)
        {
            return null;
        }

        var numbers = corners.Data.Select(corner => Resolve(corner) is NumericToken number ? number.Data : double.NaN).ToArray();
        return Array.Exists(numbers, double.IsNaN)
            ? null
            : new PdfRectangle(Math.Min(numbers[0], numbers[2]), Math.Min(numbers[1], numbers[3]), Math.Max(numbers[0], numbers[2]), Math.Max(numbers[1], numbers[3]));
    }

    private bool IsHidden(DictionaryToken annotation) => Value(annotation, "F") is NumericToken flags && ((int)flags.Data & Hidden) != 0;

    /// <summary>A value of the field itself or of the field that it is a part of.</summary>
    private IToken? Inherited(DictionaryToken field, string name)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            if (Value(field, name) is { } value)
            {
                return value;
            }

            if (Value(field, "Parent") is not DictionaryToken parent)
            {
                return null;
            }

            field = parent;
        }

        return null;
    }

    private static string? Text(IToken? value) => value switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NumericToken number => number.ToString(),
        _ => null,
    };

    private string Name(DictionaryToken dictionary, string name) => Inherited(dictionary, name) is NameToken token ? token.Data : string.Empty;

    private IToken? Value(DictionaryToken dictionary, string name) => dictionary.TryGet(NameToken.Create(name), out var token) ? Resolve(token) : null;

    private IToken? Resolve(IToken? token)
    {
        for (var depth = 0; depth < 4 && token is IndirectReferenceToken or ObjectToken; depth++)
        {
            token = token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : ((ObjectToken)token).Data;
        }

        return token;
    }
}
