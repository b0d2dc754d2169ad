using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Looks at the fonts of a page or form before the library loads them: it makes an entry of each code that a range of widths names.</summary>
internal sealed class CheckedResources(IResourceStore inner, IPdfTokenScanner scanner, FontPrograms programs) : IResourceStore
{
    /// <summary>Two ranges of all that two bytes can name.</summary>
    private const double MostCodes = 131_072;

    private static readonly NameToken[] Programs = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    /// <exception cref="PdfLimitException">A font has more widths than there are characters.</exception>
    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (resourceDictionary.TryGet(NameToken.Font, out var fonts) && Resolve(fonts) is DictionaryToken byName)
        {
            foreach (var font in byName.Data.Values)
            {
                Check(Resolve(font));
            }
        }

        inner.LoadResourceDictionary(resourceDictionary);
    }

    public void UnloadResourceDictionary() => inner.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    public bool TryGetXObject(NameToken name, out StreamToken stream) => inner.TryGetXObject(name, out stream!);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        Check(Resolve(fontReferenceToken));
        return inner.GetFontDirectly(fontReferenceToken);
    }

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => inner.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => inner.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => inner.GetDeviceColorSpaceDetails(deviceColorSpace);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => inner.GetMarkedContentPropertiesDictionary(name);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => inner.GetPatterns();

    public Shading GetShading(NameToken name) => inner.GetShading(name);

    private void Check(IToken? font)
    {
        if (font is not DictionaryToken dictionary)
        {
            return;
        }

        SetProgramAside(dictionary, isComposite: false);
        CheckMap(dictionary, NameToken.ToUnicode);
        CheckMap(dictionary, NameToken.Encoding);
        if (!dictionary.TryGet(NameToken.DescendantFonts, out var list) || Resolve(list) is not ArrayToken descendants)
        {
            return;
        }

        foreach (var item in descendants.Data)
        {
            if (Resolve(item) is DictionaryToken descendant)
            {
                SetProgramAside(descendant, isComposite: true);
                CheckWidths(descendant, NameToken.W, perRange: 1);
                CheckWidths(descendant, NameToken.W2, perRange: 3);
            }
        }
    }

    private void SetProgramAside(DictionaryToken font, bool isComposite)
    {
        if (!font.TryGet(NameToken.FontDescriptor, out var token) || Resolve(token) is not DictionaryToken descriptor)
        {
            return;
        }

        foreach (var name in Programs)
        {
            if (descriptor.TryGet(name, out var program) && Resolve(program) is StreamToken stream)
            {
                programs.SetAside(stream.StreamDictionary, isComposite);
            }
        }
    }

    /// <summary>Looks at a character map that is not packed; of a packed one the filters look at what it unpacks to.</summary>
    private void CheckMap(DictionaryToken font, NameToken name)
    {
        if (font.TryGet(name, out var token) && Resolve(token) is StreamToken map && !CharacterMaps.IsSound(map.Data.Span))
        {
            throw new PdfLimitException();
        }
    }

    /// <summary>Adds up the ranges of a list of widths: <c>first [w w w]</c> or <c>first last w</c>, with three numbers for each width of vertical text.</summary>
    private void CheckWidths(DictionaryToken font, NameToken name, int perRange)
    {
        if (!font.TryGet(name, out var token) || Resolve(token) is not ArrayToken widths)
        {
            return;
        }

        var codes = 0d;
        for (var i = 0; i + 1 < widths.Length; i++)
        {
            if (Resolve(widths.Data[i]) is not NumericToken first || Resolve(widths.Data[i + 1]) is not NumericToken last)
            {
                continue;
            }

            codes += Math.Max(0, last.Data - first.Data);
            if (codes > MostCodes || Math.Abs(first.Data) > MostCodes)
            {
                throw new PdfLimitException();
            }

            i += 1 + perRange;
        }
    }

    private IToken? Resolve(IToken? token)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            switch (token)
            {
                case IndirectReferenceToken reference:
                    token = scanner.Get(reference.Data)?.Data;
                    break;
                case ObjectToken item:
                    token = item.Data;
                    break;
                default:
                    return token;
            }
        }

        return token;
    }
}
