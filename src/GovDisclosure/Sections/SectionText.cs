using GovDisclosure.Documents;
using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

/// <summary>Collects the paragraphs of a section: the host's prose and the sentences of figures, in their order.</summary>
internal sealed class SectionText(ReportContext context, string code)
{
    private readonly List<string> _paragraphs = [];
    private readonly List<ChartBlock> _charts = [];

    public ReportContext Context { get; } = context;

    public string Code { get; } = code;

    public AnnualReport Report => Context.Report;

    /// <summary>The paragraphs of figures so far.</summary>
    public IReadOnlyList<string> Sentences => _paragraphs;

    public List<Finding> Findings { get; } = [];

    public List<Explanation> Explanations { get; } = [];

    /// <summary>Adds a paragraph of figures; an empty one is not added.</summary>
    public void Paragraph(string sentences)
    {
        if (sentences.Length > 0)
        {
            _paragraphs.Add(sentences);
        }
    }

    /// <summary>The charts, which stand behind the texts and tables of the section.</summary>
    public IReadOnlyList<ChartBlock> Charts => _charts;

    /// <summary>Adds a chart where the host wants charts; none is not added.</summary>
    public void Chart(Func<ChartBlock?> draw)
    {
        if (Context.IncludeCharts && draw() is { } chart)
        {
            _charts.Add(chart);
        }
    }

    public List<ReportBlock> Blocks()
    {
        var texts = new List<string>(Prose(ProsePosition.Before));
        var figures = new List<string>(_paragraphs);
        var (opening, closing) = (Prose(ProsePosition.Opening), Prose(ProsePosition.Closing));
        if (figures.Count == 0)
        {
            // Prose that belongs into the paragraph of the figures is kept where there are none.
            texts.AddRange(opening.Concat(closing));
        }
        else
        {
            // Only the last opening and the first closing paragraph touch the figures; the others stay paragraphs.
            if (opening.Count > 0)
            {
                figures[0] = opening[opening.Count - 1] + figures[0];
                texts.AddRange(opening.Take(opening.Count - 1));
            }

            if (closing.Count > 0)
            {
                figures[figures.Count - 1] += closing[0];
            }

            texts.AddRange(figures);
            texts.AddRange(closing.Skip(1));
        }

        texts.AddRange(Prose(ProsePosition.After));
        return texts.ConvertAll<ReportBlock>(text => new ParagraphBlock(text));
    }

    private IReadOnlyList<string> Prose(ProsePosition position) => Report.ProseOf(Code, position);
}
