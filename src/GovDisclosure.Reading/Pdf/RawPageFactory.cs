using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Makes pages of what they draw, without the outlines of letters, and refuses those that draw without end.</summary>
internal sealed class RawPageFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<RawPage>(pdfScanner, new CheckedResources(resourceStore, pdfScanner, ((BoundedFilters)parsingOptions.FilterProvider!).Programs), filterProvider, pageContentParser, parsingOptions), IPageFactory<RawPage>
{
    RawPage IPageFactory<RawPage>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        // Streams that are not compressed pass no filter: they are counted here, before they are parsed.
        ((BoundedFilters)ParsingOptions.FilterProvider!).CountDrawing(ContentLength(dictionary));
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    /// <inheritdoc/>
    protected override RawPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var (width, height) = (cropBox.Bounds.Width * userSpaceUnit.PointMultiples, cropBox.Bounds.Height * userSpaceUnit.PointMultiples);
        var page = rotation.SwapsAxis ? new RawPage(height, width) : new RawPage(width, height);
        if (operations is { Count: > 0 })
        {
            new RawPageProcessor(
                page, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions)
                .Process(pageNumber, operations);
        }

        new PageFields(page, PdfScanner, initialMatrix).Read(dictionary);
        return page;
    }

    private long ContentLength(DictionaryToken dictionary)
        => dictionary.TryGet(NameToken.Contents, out var contents) ? Length(contents, depth: 0) : 0;

    private long Length(IToken? token, int depth) => token switch
    {
        _ when depth > 3 => 0,
        IndirectReferenceToken reference => Length(PdfScanner.Get(reference.Data)?.Data, depth + 1),
        ObjectToken item => Length(item.Data, depth + 1),
        ArrayToken array => array.Data.Sum(item => Length(item, depth + 1)),
        StreamToken stream => stream.Data.Length,
        _ => 0,
    };
}
