using GovDisclosure.Sections;
using GovDisclosure.Documents;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>Makes a report of what a reader found in a file: its form, the cells of its tables, its sections and its head.</summary>
/// <remarks>
/// <para>Rows and columns are recognised by their labels, with tolerance; their place is a check. What does not fit is a finding with its
/// place and never moved to another cell. A file of this library (<see cref="ReportDocument.ToProperties"/>) is read back equal.</para>
/// <para>Immutable and usable by several threads at once. Time and memory are linear in the document.</para>
/// </remarks>
internal sealed class ReportRecognizer
{
    /// <summary>Makes a recogniser.</summary>
    /// <param name="options">What is known beforehand; null for nothing.</param>
    public ReportRecognizer(RecognitionOptions? options = null) => Options = options ?? new RecognitionOptions();

    /// <summary>What is known beforehand.</summary>
    public RecognitionOptions Options { get; }

    /// <summary>Recognises a report.</summary>
    /// <param name="document">What a reader found.</param>
    /// <returns>The report; one without <see cref="RecognizedReport.Report"/> where the file says no year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public RecognizedReport Recognize(SourceDocument document) => new Recognition(Options, Guard.NotNull(document)).Run();

    /// <summary>One run: the state between its steps.</summary>
    private sealed class Recognition(RecognitionOptions options, SourceDocument document)
    {
        private readonly List<Finding> _findings = [.. document.Findings];
        private readonly bool _isOwn = SourceItem.IsOwn(document);

        public RecognizedReport Run()
        {
            var items = SourceItem.Of(document, _isOwn);
            var scheme = SchemeOf(items, null, null);
            var head = _isOwn ? OwnHead.Of(items, document) : new PageHead(items, document, FirstHeading(items, scheme)).Read();
            var year = options.Year ?? head.Year ?? LeadReading.Year([.. items.Skip(head.TitleIndex + 1).Where(item => !item.IsUsed)]);
            ChartTables.Use(items);
            var tables = items.Where(item => !item.IsUsed).Select(item => item.Block).OfType<SourceTable>().ToList();
            var preferred = year is { } known ? TablesForm(known) : null;
            var found = TableRecognizer.Recognize(tables, Forced() is { } forced ? [forced] : options.Forms.Forms, preferred);
            if (!_isOwn && (Forced() ?? preferred) is { } likely)
            {
                found = LooseTables.Add(items, likely, found);
                tables = [.. items.Where(item => !item.IsUsed).Select(item => item.Block).OfType<SourceTable>(), .. found.Matches.Where(m => m.Match.IsLoose).Select(m => m.Parts[0].Table)];
            }

            scheme = SchemeOf(items, year, found.Form);
            var narrative = new NarrativeReader(items, scheme, head, found.Used, _isOwn).Read();
            NameTables(found);
            _findings.AddRange(found.Matches.SelectMany(m => m.Match.Findings));
            _findings.AddRange(narrative.Findings);
            var places = Places(head, narrative, found);
            var report = year is null || (!_isOwn && found.Used.Count == 0 && !HasText(narrative)) ? null : Assemble(year.Value, head, scheme, narrative, found, places);
            Notice(year, head, scheme, narrative, found, tables);
            return new RecognizedReport(document.Name, document.Format, report, places)
            {
                Tables = Tables(found, tables),
                Findings = _findings,
            };
        }

        /// <summary>A mistake that the reader found in a table says which table of the form it is.</summary>
        private void NameTables(TableResult found)
        {
            foreach (var (match, parts) in found.Matches)
            {
                var places = parts.Select(part => part.Table.Place.ToString()).ToList();
                for (var i = 0; i < _findings.Count; i++)
                {
                    if (_findings[i] is { RuleId: "reading.table", Severity: Severity.Error } finding && finding.Related.Count == 0 && places.Contains(finding.Place))
                    {
                        var name = match.Labels.Name;
                        _findings[i] = new Finding(finding.RuleId, finding.Severity, finding.Place, new LocalizedText($"{name.Chinese}：{finding.Message.Chinese}", $"{name.English}: {finding.Message.English}")) { Related = [match.Labels.Table.Id] };
                    }
                }
            }
        }

        private static bool HasText(NarrativeResult narrative) => narrative.Headings.Count > 0 || narrative.Prose.Values.Any(paragraphs => paragraphs.Count > 0);

        private Form? Forced() => options.FormId is { } id && options.Forms.Find(id) is { } form ? options.Forms.TablesOf(form) : null;

        private Form? TablesForm(int year) => options.Forms.ForYear(year).Select(options.Forms.TablesOf).FirstOrDefault(form => form is not null);

        /// <summary>The outline with most of its headings in the file; that of the form or year where several fit alike.</summary>
        private SectionScheme SchemeOf(List<SourceItem> items, int? year, Form? form)
        {
            var usual = form is { Kind: FormKind.Report } ? form.Id : year is { } known ? FormCatalogue.IdFor(known) : null;
            // A form with tables names its sections itself; an outline goes before a form that is an outline only, as it has subsections.
            var outlines = ReportOutline.BuiltIn.Where(o => options.Forms.Find(o.Id) is not { Tables.Count: > 0 }).ToList();
            var schemes = options.Forms.Forms
                .Where(f => f.Sections.Count > 0 && !outlines.Exists(o => o.Id == f.Id))
                .Select(SectionScheme.Of)
                .Concat(outlines.Select(SectionScheme.Of))
                .ToList();
            if (form is { Kind: FormKind.Report } && schemes.Find(s => s.Id == form.Id) is { } own)
            {
                return own;
            }

            return schemes
                .Select(s => (Scheme: s, Score: (2 * HeadingFinder.Hits(items, s, _isOwn)) + (s.Id == usual ? 1 : 0)))
                .OrderByDescending(pair => pair.Score)
                .First().Scheme;
        }

        private static int FirstHeading(List<SourceItem> items, SectionScheme scheme)
            => items.FindIndex(item => item.Key.Length > 0 && scheme.Exact(item.Key).Any(n => n.Level == 1));

        private AnnualReport Assemble(
            int year, ReportHead head, SectionScheme scheme, NarrativeResult narrative, TableResult found, Dictionary<string, SourcePlace> places)
        {
            var organ = options.Organ ?? head.Organ ?? narrative.SignedBy;
            var report = new AnnualReport
            {
                Organ = organ is null || string.IsNullOrWhiteSpace(organ) ? "（未识别）" : organ,
                Year = year,
                Published = head.Published ?? narrative.SignedOn ?? narrative.DatedOn,
                Form = scheme.Id,
                Catalogue = head.Catalogue,
                Tables = found.Values,
                Headings = [.. narrative.Headings.Select(h => h.Text)],
            };
            if (head.Title is { } title && !string.IsNullOrWhiteSpace(title) && title != report.PrintedTitle)
            {
                report = report with { Title = title };
            }

            return ProseAssembly.Add(report, scheme, narrative, places);
        }

        private void Notice(int? year, ReportHead head, SectionScheme scheme, NarrativeResult narrative, TableResult found, List<SourceTable> tables)
        {
            if (year is null)
            {
                Add("reading.year", Severity.Error, document.Name, "未找到报告年度，无法作为年度报告读入", "the year of the report was not found; the file cannot be read as an annual report");
            }

            if (!_isOwn && year is not null && found.Used.Count == 0 && !HasText(narrative))
            {
                Add("reading.nothing", Severity.Error, document.Name, "未识别到任何表格或文字，无法作为年度报告读入", "neither a table nor prose of a report was recognised; the file cannot be read as an annual report");
            }

            if (head.Title is null)
            {
                Add("reading.title", Severity.Warning, document.Name, "未找到报告标题", "the title of the report was not found");
            }

            if (options.Organ is null && head.Organ is null && narrative.SignedBy is null)
            {
                Add("reading.organ", Severity.Warning, document.Name, "未找到报告机关", "the organ that reports was not found");
            }

            if (found.Form is { } form && year is { } known && !form.AppliesTo(known))
            {
                Add("reading.form", Severity.Warning, found.Matches[0].Parts[0].Table.Place.ToString(), FormattableString.Invariant($"{known}年的报告用了格式“{form}”"), FormattableString.Invariant($"the report of {known} is in form \"{form}\""));
            }

            NoticeTables(found, tables);
            NoticePictures(scheme, narrative, found);
        }

        private void NoticeTables(TableResult found, List<SourceTable> tables)
        {
            foreach (var table in tables.Where(t => !found.Used.Contains(t) && t.Rows.Count > 0))
            {
                if (LocalStatistics.Is(table))
                {
                    Add("reading.table", Severity.Info, table.Place.ToString(), "表格是地方统计表（指标名称、计量单位、年度、累计），不是格式中的表，未读入", "the table is one of local statistics (indicator, unit, year, cumulative), none of the form's, and was not read");
                }
                else
                {
                    Add("reading.table", Severity.Info, table.Place.ToString(), "表格不是格式中的表，未读入", "the table is none of the form's and was not read");
                }
            }
        }

        private void NoticePictures(SectionScheme scheme, NarrativeResult narrative, TableResult found)
        {
            foreach (var (section, picture) in narrative.Pictures.Where(p => !p.Picture.IsOrnament))
            {
                var wanted = scheme.Nodes.Where(n => n.Code == section).SelectMany(n => n.Tables).Where(t => !found.Matches.Any(m => m.Match.Labels.Table.Id == t)).ToList();
                if (wanted.Count > 0)
                {
                    Add("reading.picture", Severity.Error, picture.Place.ToString(), $"应有的表格（{string.Join("、", wanted.Select(t => NameOf(scheme, t).Chinese))}）是图片，未读入", $"the table that should stand here ({string.Join(", ", wanted.Select(t => NameOf(scheme, t).English))}) is a picture and was not read");
                }
                else
                {
                    Add("reading.picture", Severity.Info, picture.Place.ToString(), "图片未读入", "the picture was not read");
                }
            }

            foreach (var node in scheme.Nodes.Where(n => n.Tables.Count > 0 && narrative.Places.ContainsKey("section:" + n.Code)))
            {
                foreach (var table in node.Tables.Where(t => !found.Matches.Any(m => m.Match.Labels.Table.Id == t)))
                {
                    if (!narrative.Pictures.Exists(p => p.Section == node.Code && !p.Picture.IsOrnament))
                    {
                        NoticeMissing(node.Code, table, NameOf(scheme, table), narrative);
                    }
                }
            }
        }

        /// <summary>A table of the form that was not found: where the section holds a table that was not read, its figures are lost, and that is an error.</summary>
        private void NoticeMissing(string section, string table, LocalizedText name, NarrativeResult narrative)
        {
            var place = narrative.Places["section:" + section].ToString();
            if (narrative.OtherTables.Find(other => other.Section == section && other.Table.Rows.Count > 1 && !LocalStatistics.Is(other.Table)).Table is { } unread)
            {
                Add("reading.table", Severity.Error, unread.Place.ToString(), $"该部分应有的表格（{name.Chinese}）未能读出：此处的表格没有读入，其中的数据缺失", $"the table that this section should hold ({name.English}) could not be read: the table here was not taken in, and its figures are missing", table);
            }
            else
            {
                Add("reading.table", Severity.Warning, place, $"该部分应有的表格（{name.Chinese}）未找到", $"the table that this section should hold ({name.English}) was not found", table);
            }
        }

        private static LocalizedText NameOf(SectionScheme scheme, string table)
            => scheme.Tables.FirstOrDefault(t => t.Id == table) is { } known ? FormNames.Of(known) : QuotedText.Quote(table);

        private static List<RecognizedTable> Tables(TableResult found, List<SourceTable> tables)
        {
            var result = new List<RecognizedTable>();
            foreach (var table in tables)
            {
                if (found.Matches.FirstOrDefault(m => ReferenceEquals(m.Parts[0].Table, table)) is { Match: { } match })
                {
                    result.Add(new RecognizedTable(match.Labels.Table.Id, table.Place, match.Confidence, match.Cells));
                }
                else if (!found.Used.Contains(table))
                {
                    result.Add(new RecognizedTable(null, table.Place, 0, []));
                }
            }

            return result;
        }

        private static Dictionary<string, SourcePlace> Places(ReportHead head, NarrativeResult narrative, TableResult found)
        {
            var places = new Dictionary<string, SourcePlace>(head.Places, StringComparer.Ordinal);
            foreach (var pair in narrative.Places)
            {
                places[pair.Key] = pair.Value;
            }

            foreach (var (match, parts) in found.Matches)
            {
                places[match.Labels.Table.Id] = parts[0].Table.Place;
                foreach (var (id, place) in match.RowPlaces)
                {
                    places[match.Labels.Table.Id + "/" + id] = place;
                }

                foreach (var cell in match.Cells)
                {
                    places[cell.Cell.Path] = cell.Place;
                }
            }

            return places;
        }

        private void Add(string rule, Severity severity, string place, string chinese, string english, params string[] related)
            => _findings.Add(new Finding(rule, severity, place, new LocalizedText(chinese, english)) { Related = related });
    }
}
