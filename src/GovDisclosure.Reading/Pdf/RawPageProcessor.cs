using GovDisclosure.Internal;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Follows the drawing of a page and keeps letters, straight lines, boxes and pictures, up to a number of each.</summary>
internal sealed class RawPageProcessor(
    RawPage page, int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser, ILookupFilterProvider filterProvider,
    CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
    : BaseStreamProcessor<RawPage>(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
{
    private const int MostGlyphs = 200_000;
    private const int MostLines = 40_000;
    private const int MostBoxes = 20_000;
    private const int MostPictures = 1000;
    private const int MostForms = 5000;
    private const int MostCut = 400;

    private readonly RawPath _path = new();
    private readonly RawClip _clip = new(page.Width, page.Height);
    private int _forms;

    private BoundedFilters Filters => (BoundedFilters)ParsingOptions.FilterProvider!;

    /// <inheritdoc/>
    public override RawPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page;
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        Filters.GoOn();
        if (page.Glyphs.Count >= MostGlyphs)
        {
            page.IsCut = true;
            return;
        }

        if (string.IsNullOrEmpty(unicode) || unicode[0] is '\uFFFD' or '\0' or (>= '\uE000' and <= '\uF8FF'))
        {
            page.Unknown++;
            return;
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var isInvisible = currentState.FontState.TextRenderingMode == TextRenderingMode.Neither;
        page.Glyphs.Add(new RawPage.Glyph(Ideographs.Fold(unicode), start, end, Math.Abs(pointSize), FontNames.IsBold(font), isInvisible));
    }

    /// <inheritdoc/>
    public override void BeginSubpath() => _path.Begin();

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath() => _path.Close();

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        if (close)
        {
            _path.Close();
        }

        AddLines();
        _path.Clear();
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        AddBoxes();
        _path.Clear();
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close)
        {
            _path.Close();
        }

        AddBoxes();
        AddLines();
        _path.Clear();
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.Move(CurrentPosition);
    }

    /// <inheritdoc/>
    public override void LineTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.Line(CurrentPosition);
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Curve(x3, y3);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Curve(x3, y3);

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    /// <inheritdoc/>
    public override void EndPath() => _path.Clear();

    /// <inheritdoc/>
    public override void ClosePath() => _path.Close();

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        _clip.Push();
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        base.PopState();
        _clip.Pop();
    }

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => _clip.Restrict(_path.Boxes());

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        // Tags say nothing that the place of letters and rules does not.
    }

    /// <inheritdoc/>
    public override void EndMarkedContent()
    {
        // See BeginMarkedContent.
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        // A gradient is no text and no rule.
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) => _clip.Restrict([rectangle.Normalise()]);

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(xObjectContentRecord.AppliedTransformation);

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(CurrentTransformationMatrix);

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        // Forms that draw forms, each many times, multiply: ten in ten in ten, a dozen deep.
        if (++_forms > MostForms || !Filters.TryCountDrawing(formStream.Data.Length))
        {
            page.IsCut = true;
            return;
        }

        base.ProcessFormXObject(formStream, xObjectName);
    }

    private void Curve(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.Curve(CurrentPosition);
    }

    private void AddPicture(in TransformationMatrix matrix)
    {
        if (page.Pictures.Count < MostPictures)
        {
            page.Pictures.Add(matrix.Transform(new PdfRectangle(0d, 0d, 1d, 1d)));
        }
    }

    private void AddLines()
    {
        if (IsWhite(GetCurrentState().CurrentStrokingColor))
        {
            return;
        }

        foreach (var line in _path.Lines)
        {
            if (page.Lines.Count >= MostLines)
            {
                page.IsCut = true;
                return;
            }

            page.Lines.Add(line);
            NoteCut(new PdfRectangle(line.From, line.To).Normalise());
        }
    }

    private void AddBoxes()
    {
        var color = GetCurrentState().CurrentNonStrokingColor;
        if (IsWhite(color))
        {
            return;
        }

        var isDark = IsDark(color);
        foreach (var box in _path.Boxes())
        {
            if (page.Boxes.Count >= MostBoxes)
            {
                page.IsCut = true;
                return;
            }

            page.Boxes.Add((box, isDark));
            NoteCut(box);
        }
    }

    // Nothing that is cut away is taken out here: whether it was written at all is what tells that a table is not whole.
    private void NoteCut(PdfRectangle box)
    {
        if (_clip.Cuts(box, CutTable.Least) && page.Cut.Count < MostCut)
        {
            page.Cut.Add((box, _clip.Area));
        }
    }

    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return false;
        }

        var (r, g, b) = color.ToRGBValues();
        return r > 0.98 && g > 0.98 && b > 0.98;
    }

    private static bool IsDark(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return true;
        }

        var (r, g, b) = color.ToRGBValues();
        return r + g + b < 2;
    }
}
