using GovDisclosure.Sections;
using System.Globalization;
using GovDisclosure.Reports;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Prose;

namespace GovDisclosure.Audit;

/// <summary>Holds a report's form and printed headings against the form that is in force for its year.</summary>
internal static class FormRule
{
    public const string YearId = "form.year";
    public const string SectionsId = "form.sections";
    public const string ContentsId = "form.contents";

    private const string Numerals = "一二三四五六七八九十";
    private const int LeastHeadings = 3;

    /// <summary>A form of another year, and a layout that is not the prescribed one.</summary>
    public static IEnumerable<Finding> CheckYear(ReportContext context)
    {
        var report = context.Report;
        if (report.Form is { } id && context.FormsInUse.Find(id) is { } form && !form.AppliesTo(report.Year))
        {
            var inUse = context.FormsInUse.ForYear(report.Year);
            var (chinese, english) = inUse.Count == 0
                ? ("该年度没有规定的格式", "no form is prescribed for that year")
                : ($"该年度的格式为{string.Join("、", inUse.Select(f => $"“{f.Id}”"))}", $"the form of that year is {string.Join(", ", inUse.Select(f => $"\"{f.Id}\""))}");
            yield return new Finding(YearId, Severity.Warning, "form", new LocalizedText(
                FormattableString.Invariant($"{report.Year}年的报告用了格式“{form.Id}”，{chinese}"),
                FormattableString.Invariant($"the report of {report.Year} is in form \"{form.Id}\"; {english}")))
            {
                Expected = inUse.Count == 0 ? null : string.Join("、", inUse.Select(f => f.Id)),
                Actual = form.Id,
                Source = inUse.Count == 0 ? null : inUse[0].Source,
            };
        }

        if (report.Tables?.Form is { Variant: { } variant } tables)
        {
            if (context.FormsInUse.Find(tables.Id)?.VariantRules.FirstOrDefault(v => v.Id == variant) is { OtherFormId: { } other } rule)
            {
                var name = FormNames.Of(tables, rule.TableId);
                yield return new Finding(YearId, Severity.Warning, rule.TableId, new LocalizedText(
                    $"{name.Chinese}是格式“{other}”的，其余各表是格式“{tables.Id}”的", $"{name.English} is that of form \"{other}\", the others are those of form \"{tables.Id}\""))
                {
                    PlaceText = name,
                    Expected = tables.Id,
                    Actual = other,
                };
                yield break;
            }

            yield return new Finding(YearId, Severity.Info, "tables", new LocalizedText(
                $"表格版式为格式“{tables.Id}”的变体“{variant}”，与规定版式不同，按该变体核对",
                $"the tables are in the variant \"{variant}\" of form \"{tables.Id}\", not as prescribed; they were checked in it"));
        }
    }

    /// <summary>Printed headings that are missing, not in their order, or wrongly numbered.</summary>
    public static IEnumerable<Finding> CheckSections(ReportContext context)
    {
        if (context.Report.Headings is not { Count: > 0 } headings || ReportForm.Of(context) is not { Sections.Count: > 0 } form)
        {
            yield break;
        }

        var printed = headings.Select(Split).ToList();
        if (form.Tables.Count == 0 && printed.Exists(heading => OldYearHeadings.IsLead(heading.Text)))
        {
            // Before 2019 nothing prescribed headings: a report with sections of its own has its own order.
            yield break;
        }

        for (var i = 0; i < printed.Count; i++)
        {
            var expected = ChineseNumeral.Of(i + 1);
            if (printed[i].Number is { } number && number != expected)
            {
                yield return Wrong($"headings[{i.ToString(CultureInfo.InvariantCulture)}]", $"标题“{headings[i]}”的序号应为“{expected}”", $"the heading \"{headings[i]}\" should be numbered \"{expected}\"", expected, number, form);
            }
        }

        var last = -1;
        foreach (var section in form.Sections)
        {
            var place = printed.FindIndex(heading => Fits(section, heading.Text));
            if (place < 0)
            {
                yield return Wrong($"section:{section.Id}", $"缺少“{section.PrintedHeading}”", $"the section \"{section.PrintedHeading}\" is missing", section.PrintedHeading, null, form);
            }
            else if (place < last)
            {
                yield return Wrong($"section:{section.Id}", $"“{headings[place]}”不在规定的位置", $"the section \"{headings[place]}\" is not in its place", section.Number, printed[place].Number, form);
            }

            last = Math.Max(last, place);
        }

        foreach (var extra in printed.Where(heading => !form.Sections.Any(section => Fits(section, heading.Text))))
        {
            var quoted = QuotedText.Quote(QuotedText.OneLine(extra.Text));
            yield return Wrong($"heading:{extra.Text}", $"格式没有{quoted.Chinese}部分", $"the form has no section {quoted.English}", null, extra.Text, form);
        }
    }

    /// <summary>“五项内容” in a report of six sections.</summary>
    public static IEnumerable<Finding> CheckContents(ReportContext context)
    {
        const string pattern = "(?<!第)(?<n>[一二三四五六七八九十]|\\d{1,2})(?:项内容|个部分|大部分|部分组成|部分内容|个方面的?内容)";
        // Of a page of which some headings were found alone nothing follows; an excerpt has one or two.
        if (context.Report.Headings is not { Count: >= LeastHeadings } headings || ReportForm.Of(context) is not { Sections.Count: > 0 })
        {
            yield break;
        }

        var count = headings.Count;
        foreach (var text in ReportTexts.Of(context.Report))
        {
            foreach (var match in ProseRule.Find(text.Folded.Text, pattern))
            {
                var digits = match.Groups["n"].Value;
                var said = Numerals.Contains(digits) ? Numerals.IndexOf(digits, StringComparison.Ordinal) + 1 : int.Parse(digits, CultureInfo.InvariantCulture);
                if (said != count)
                {
                    yield return new Finding(ContentsId, Severity.Warning, text.Place, new LocalizedText(
                        FormattableString.Invariant($"文中称“{match.Value}”，报告共 {count} 个部分"),
                        FormattableString.Invariant($"the text says \"{match.Value}\"; the report has {count} sections")))
                    {
                        Expected = count.ToString(CultureInfo.InvariantCulture),
                        Actual = said.ToString(CultureInfo.InvariantCulture),
                    };
                }
            }
        }
    }

    // 行政机关主动公开政府信息情况 is that section too; spaces and punctuation do not count.
    private static bool Fits(FormSection section, string heading)
    {
        var letters = Letters(heading);
        return section.HeadingVariants.Prepend(section.Heading).Any(own => heading == own || letters.EndsWith(Letters(own), StringComparison.Ordinal));
    }

    private static string Letters(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit));

    private static (string? Number, string Text) Split(string heading)
    {
        var comma = heading.IndexOf('、');
        return comma is > 0 and < 4 && heading[..comma].All(Numerals.Contains)
            ? (heading[..comma], heading[(comma + 1)..].Trim())
            : (null, heading.Trim());
    }

    private static Finding Wrong(string place, string chinese, string english, string? expected, string? actual, Form form)
        => new(SectionsId, Severity.Warning, place, new LocalizedText(chinese, english))
        {
            Expected = expected,
            Actual = actual,
            Source = form.Source,
        };
}
