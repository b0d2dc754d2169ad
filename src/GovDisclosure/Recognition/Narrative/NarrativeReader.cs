using GovDisclosure.Reports;
using GovDisclosure.Sources;
using NodaTime;

namespace GovDisclosure.Recognition;

/// <summary>Deals out the pieces of a file to the sections of a report.</summary>
internal sealed class NarrativeReader(List<SourceItem> items, SectionScheme scheme, ReportHead head, HashSet<SourceTable> used, bool isOwn)
{
    private readonly NarrativeResult _result = new();
    private readonly HeadingFinder _headings = new(items, scheme, isOwn);
    private string _section = ReportSectionCodes.Lead;
    private string? _root;
    private bool _hasTable;

    public NarrativeResult Read()
    {
        // What stands above the title is no part of the report, unless the report has no title.
        var end = isOwn ? items.Count : End();
        for (var i = Math.Max(0, head.TitleIndex + 1); i < end; i++)
        {
            if (items[i].IsUsed)
            {
                continue;
            }

            if (_headings.At(i, _root) is { } heading)
            {
                Begin(heading, items[i]);
                i += heading.Items - 1;
            }
            else
            {
                Take(items[i]);
            }
        }

        if (!isOwn)
        {
            Signature();
        }

        return _result;
    }

    private void Begin(FoundHeading heading, SourceItem item)
    {
        if (heading.Node is { } node)
        {
            if (node.Level == 1)
            {
                _root = node.Code;
                if (node.IsNumbered)
                {
                    AddHeading(heading.Text, item);
                }
            }

            _section = node.Code;
            _hasTable = false;
            if (!_result.Places.ContainsKey("section:" + node.Code))
            {
                _result.Places["section:" + node.Code] = item.Place;
            }

            if (heading.Rest.Length > 0)
            {
                _result.Add(_section, new FoundParagraph(heading.Rest, item.Place, false));
            }

            return;
        }

        AddHeading(heading.Text, item);
        _result.Add(_section, new FoundParagraph(heading.Text, item.Place, _hasTable));
        _result.Findings.Add(new Finding("reading.section", Severity.Warning, item.Place.ToString(), new LocalizedText(
            $"格式没有“{TableMatch.Cut(heading.Text)}”部分，其文字归入前一部分", $"the form has no section \"{TableMatch.Cut(heading.Text)}\"; its text was added to the section before it"))
        {
            Actual = heading.Text,
        });
    }

    private void AddHeading(string text, SourceItem item)
    {
        _result.Places[FormattableString.Invariant($"headings[{_result.Headings.Count}]")] = item.Place;
        _result.Headings.Add((text, item.Place));
    }

    private void Take(SourceItem item)
    {
        switch (item.Block)
        {
            case SourceTable table when used.Contains(table):
                _hasTable = true;
                break;
            case SourceTable table:
                _result.OtherTables.Add((_section, table));
                break;
            case SourcePicture picture:
                _result.Pictures.Add((_section, picture));
                break;
            case SourceText when IsNoProse(item):
                break;
            case SourceText when DateBelowTitle(item) is { } day:
                _result.DatedOn = day;
                break;
            default:
                TakeProse(item);
                break;
        }
    }

    private void TakeProse(SourceItem item)
    {
        if (item.Text.Trim().Length > 0)
        {
            _result.Add(_section, new FoundParagraph(item.Text, item.Place, _hasTable));
        }
    }

    // A file of this library marks its signature and the units of its tables.
    private bool IsNoProse(SourceItem item)
        => item.Kind == SourceTextKind.Caption
            || (isOwn ? item.Kind == SourceTextKind.Particulars : Furniture.Is(item.Text))
            || (IsAnnexField(item.Text) && scheme.Nodes.Any(node => node.Code == _section && !node.IsNumbered));

    // （2024年1月16日） right below the title.
    private LocalDate? DateBelowTitle(SourceItem item)
        => !isOwn && _section == ReportSectionCodes.Lead && _result.Order.Count == 0 ? DateReading.Only(item.Text.Trim('（', '）', '(', ')', ' ')) : null;

    // 填报单位（盖章）：…　年度：… above the statistics, 单位负责人：… below it.
    private static bool IsAnnexField(string text)
        => text.Length <= 200 && (text.StartsWith("填报", StringComparison.Ordinal) || text.StartsWith("单位负责人", StringComparison.Ordinal) || text.StartsWith("审核人", StringComparison.Ordinal));

    /// <summary>Where the report ends: behind its last heading, and some prose, the first line of the page's footer or navigation.</summary>
    /// <remarks>A line of particulars right below the title (来源：…　时间：…) ends nothing: the report has not begun.</remarks>
    private int End()
    {
        var start = Math.Max(items.FindLastIndex(IsSectionHeading), head.TitleIndex) + 1;
        var hasProse = items.Take(start).Any(IsSectionHeading);
        for (var i = start; i < items.Count; i++)
        {
            if (items[i].Text.Length > 0 && Furniture.Is(items[i].Text) && (hasProse || Furniture.IsFooter(items[i].Text)) && !items.Skip(i + 1).Any(IsNumberedLine))
            {
                return i;
            }

            hasProse |= items[i].Text.Contains('。');
        }

        return items.Count;
    }

    private bool IsSectionHeading(SourceItem item) => item.Key.Length > 0 && scheme.Exact(item.Key).Any(n => n.Level == 1);

    private static bool IsNumberedLine(SourceItem item) => item.Key.Length > 0 && HeadingNumber.IsFirstLevel(item.Text);

    /// <summary>The organ and the day below the report, or between it and its annex, are no prose.</summary>
    private void Signature()
    {
        for (var i = _result.Order.Count - 1; i >= 0 && _root is not null && _result.SignedOn is null; i--)
        {
            var paragraphs = _result.Prose[_result.Order[i]];
            var at = paragraphs.FindLastIndex(p => !IsAnnexLine(p.Text));
            if (at >= 0)
            {
                Sign(paragraphs, at);
                return;
            }
        }
    }

    private void Sign(List<FoundParagraph> paragraphs, int at)
    {
        if (DateReading.Only(paragraphs[at].Text) is not { } day)
        {
            return;
        }

        _result.SignedOn = day;
        _result.Places["published"] = paragraphs[at].Place;
        paragraphs.RemoveAt(at);
        if (at > 0 && PageHead.IsOrgan(paragraphs[at - 1].Text))
        {
            _result.SignedBy = paragraphs[at - 1].Text.Trim();
            paragraphs.RemoveAt(at - 1);
        }
    }

    private static bool IsAnnexLine(string text) => text.Length <= 100 && (text.StartsWith("附件", StringComparison.Ordinal) || text.StartsWith("附表", StringComparison.Ordinal) || text.StartsWith("附：", StringComparison.Ordinal));
}
