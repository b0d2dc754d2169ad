using System.Globalization;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml;

/// <summary>Reads a drawing: the text of its text boxes, and which pictures and charts it shows. No picture is opened.</summary>
internal sealed class WordDrawingReader(WordStory story)
{
    private const int EmuPerPoint = 12700;

    private string _description = string.Empty;
    private int _width;
    private int _height;
    private int _pictures;
    private string? _chart;

    /// <summary>Reads the current drawing; stands on its end.</summary>
    public void Read(WordFlow flow)
    {
        var xml = story.Xml;
        if (xml.IsEmpty)
        {
            return;
        }

        var boxes = new WordFlow();
        var depth = xml.Depth;
        var choices = new WordChoices();
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (!xml.IsStart || choices.Skips(xml))
            {
                continue;
            }

            switch (xml.Name)
            {
                case "txbxContent":
                    story.ReadBlocks(boxes);
                    break;
                case "docPr":
                    _description = First(xml.Attribute("descr"), xml.Attribute("title"));
                    break;
                case "extent":
                    _width = Points(xml.Attribute("cx"));
                    _height = Points(xml.Attribute("cy"));
                    break;
                case "chart" when xml.Attribute("id") is { } id:
                    _chart = id;
                    break;
                case "blip" or "imagedata" or "relIds" or "OLEObject":
                    // An embedded object shows a picture of itself, which was counted already.
                    _pictures += xml.Name == "OLEObject" && _pictures > 0 ? 0 : 1;
                    break;
            }
        }

        Add(flow, boxes);
    }

    private void Add(WordFlow flow, WordFlow boxes)
    {
        var picture = new SourcePicture(default, _description) { Width = _width, Height = _height };
        if (_chart is not null)
        {
            story.Context.CountBlock();
            flow.Items.Add(new WordChartFigures(picture, story.Context.Target(_chart)));
        }

        for (var i = 0; i < Math.Min(_pictures, 100); i++)
        {
            story.Context.CountBlock();
            flow.Items.Add(picture);
        }

        flow.Items.AddRange(boxes.Items);
    }

    private static string First(string? description, string? title) => string.IsNullOrWhiteSpace(description) ? title ?? string.Empty : description!;

    private static int Points(string? emu)
        => long.TryParse(emu, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (int)Math.Min(value / EmuPerPoint, 100_000) : 0;
}
