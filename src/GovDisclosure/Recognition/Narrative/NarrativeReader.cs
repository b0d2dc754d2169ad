using GovDisclosure.Reports;
using GovDisclosure.Findings;
using GovDisclosure.Sources;
using GovDisclosure.Texts;

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
            // A file of this library marks its signature and the units of its tables.
            case SourceText when item.Kind == SourceTextKind.Caption || (isOwn ? item.Kind == SourceTextKind.Particulars : Furniture.Is(item.Text)):
                break;
            case SourceText when scheme.Nodes.Any(node => node.Code == _section && !node.IsNumbered) && IsAnnexField(item.Text):
                break;
            default:
                if (item.Text.Trim().Length > 0)
                {
                    _result.Add(_section, new FoundParagraph(item.Text, item.Place, _hasTable));
                }

                break;
        }
    }

    // 填报单位（盖章）：…　年度：… above the statistics, 单位负责人：… below it.
    private static bool IsAnnexField(string text)
        => text.Length <= 200 && (text.StartsWith("填报", StringComparison.Ordinal) || text.StartsWith("单位负责人", StringComparison.Ordinal) || text.StartsWith("审核人", StringComparison.Ordinal));

    /// <summary>Where the report ends: behind its last heading the first line of the page's footer or navigation.</summary>
    private int End()
    {
        var last = -1;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Key.Length > 0 && scheme.Exact(items[i].Key).Any(n => n.Level == 1))
            {
                last = i;
            }
        }

        for (var i = Math.Max(last, head.TitleIndex) + 1; i < items.Count; i++)
        {
            if (items[i].Text.Length > 0 && Furniture.Is(items[i].Text))
            {
                return i;
            }
        }

        return items.Count;
    }

    /// <summary>The organ and the day below the report are no prose.</summary>
    private void Signature()
    {
        if (_result.Order.Count == 0 || _root is null)
        {
            return;
        }

        var paragraphs = _result.Prose[_result.Order[_result.Order.Count - 1]];
        if (_result.Prose.TryGetValue(_section, out var last))
        {
            paragraphs = last;
        }

        if (paragraphs.Count == 0 || DateReading.Only(paragraphs[paragraphs.Count - 1].Text) is not { } day)
        {
            return;
        }

        _result.SignedOn = day;
        _result.Places["published"] = paragraphs[paragraphs.Count - 1].Place;
        paragraphs.RemoveAt(paragraphs.Count - 1);
        if (paragraphs.Count > 0 && PageHead.IsOrgan(paragraphs[paragraphs.Count - 1].Text))
        {
            _result.SignedBy = paragraphs[paragraphs.Count - 1].Text.Trim();
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }
    }
}
