using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Counts what the streams of a file unpack to, each time they are unpacked, and refuses more than the limit.</summary>
/// <remarks>
/// A form that is drawn again is unpacked again, so that forms in forms, each drawn many times, count in full. A compressed stream is first
/// unpacked to nowhere where it could exceed what is left: deflate packs at most 1,032 to one.
/// </remarks>
internal sealed class BoundedFilters(long mostBytes, long mostDrawing, long mostPageDrawing) : IFilterProvider
{
    private long _bytes;
    private long _drawing;
    private long _pageDrawing;
    private int _nodes;
    private long _objects;
    private volatile bool _isStopped;

    /// <summary>The programs of fonts that are not looked at.</summary>
    public FontPrograms Programs { get; } = new();

    /// <summary>Whether something was refused on this page.</summary>
    public bool IsPageExceeded { get; private set; }

    /// <summary>Whether something was refused in this file.</summary>
    public bool IsExceeded => _nodes > PdfGuard.MostNodes || _objects > PdfGuard.MostObjects || _bytes > mostBytes || _drawing > mostDrawing;

    public void BeginPage()
    {
        _pageDrawing = 0;
        IsPageExceeded = false;
    }

    /// <summary>Lets the reading end at its next step: the time is over and nobody waits for it.</summary>
    public void Stop() => _isStopped = true;

    /// <exception cref="PdfLimitException">The time is over.</exception>
    public void GoOn()
    {
        if (_isStopped)
        {
            throw new PdfLimitException();
        }
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        GoOn();
        FilterParameters.Check(dictionary);
        return Programs.Find(dictionary) is { } instead ? [instead] : Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>Counts drawing that passes no filter; whether there is room for it.</summary>
    public bool TryCountDrawing(long bytes)
    {
        _drawing += bytes;
        _pageDrawing += bytes;
        IsPageExceeded |= IsExceeded || _pageDrawing > mostPageDrawing;
        return !IsPageExceeded;
    }

    /// <inheritdoc cref="TryCountDrawing"/>
    /// <exception cref="PdfLimitException">There is no room.</exception>
    public void CountDrawing(long bytes)
    {
        if (!TryCountDrawing(bytes))
        {
            throw new PdfLimitException();
        }
    }

    /// <summary>Counts the nodes of trees in unpacked bytes or in the file itself.</summary>
    /// <exception cref="PdfLimitException">There are more than a file needs.</exception>
    public void CountNodes(ReadOnlySpan<byte> bytes)
    {
        _nodes += PdfGuard.Count(bytes);
        if (_nodes > PdfGuard.MostNodes)
        {
            throw new PdfLimitException();
        }
    }

    /// <summary>Counts objects, of the file itself or packed into a stream.</summary>
    /// <exception cref="PdfLimitException">There are more than a file needs.</exception>
    public void CountObjects(long objects)
    {
        _objects += objects;
        if (_objects > PdfGuard.MostObjects)
        {
            throw new PdfLimitException();
        }
    }

    /// <summary>Bounds each filter and looks at what comes out of the last; a stream without a filter is looked at as well.</summary>
    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Counted(filter, this)), new Last(this)];

    /// <summary>Looks at unpacked bytes for what the library would believe.</summary>
    private void Inspect(ReadOnlySpan<byte> bytes)
    {
        CountNodes(bytes);
        if (!CharacterMaps.IsSound(bytes))
        {
            throw new PdfLimitException();
        }
    }

    /// <summary>Whether a stream may be drawn: a page's content or a form; fonts, pictures and tables of the file say what they are.</summary>
    private static bool IsContent(DictionaryToken dictionary)
        => !dictionary.ContainsKey(NameToken.Create("Length1")) && !dictionary.ContainsKey(NameToken.W) && !dictionary.ContainsKey(NameToken.N)
            && (!dictionary.TryGet(NameToken.Subtype, out var subtype) || subtype is NameToken { Data: "Form" });

    private void Count(long bytes, bool isContent)
    {
        _bytes += bytes;
        CountDrawing(isContent ? bytes : 0);
    }

    private long Left(bool isContent)
        => Math.Max(0, isContent ? Math.Min(mostBytes - _bytes, Math.Min(mostDrawing - _drawing, mostPageDrawing - _pageDrawing)) : mostBytes - _bytes);

    private sealed class Counted(IFilter filter, BoundedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            owner.GoOn();
            if (filter is CcittFaxDecodeFilter or DctDecodeFilter or Jbig2DecodeFilter or JpxDecodeFilter)
            {
                // Pictures are not looked at, and nothing else is packed so.
                throw new PdfLimitException();
            }

            FilterParameters.Check(streamDictionary);
            var isContent = IsContent(streamDictionary);
            var left = owner.Left(isContent);
            var most = filter switch
            {
                FlateFilter => 1032L,
                LzwFilter => 1400L,
                RunLengthFilter => 64L,
                _ => 2L,
            };
            if (input.Length * most > left && (filter is not FlateFilter || InflatedLength.Exceeds(input, left)))
            {
                owner.Count(left + 1, isContent);
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Count(output.Length, isContent);
            owner.CountObjects(streamDictionary.TryGet(NameToken.N, out var number) && number is NumericToken { Data: > 0 and < 1e9 } objects ? (long)objects.Data : 0);
            return output;
        }
    }

    /// <summary>Stands behind the last filter of a stream and changes nothing.</summary>
    private sealed class Last(BoundedFilters owner) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            owner.Inspect(input.Span);
            return input;
        }
    }
}
