using GovDisclosure.Sections;
using GovDisclosure.Answers;
using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Law;
using GovDisclosure.Rendering;
using GovDisclosure.Reports;

namespace GovDisclosure.DependencyInjection;

/// <summary>What a host sets when it registers the library: calendar, regimes, forms, outlines, rules, writers.</summary>
/// <remarks>
/// Each list begins with what is built in, in the order of use; a host adds, removes and reorders. Nothing throws while the options are set:
/// every mistake is told at the end of the registration, all in one <see cref="GovDisclosureOptionsException"/>.
/// </remarks>
public sealed class GovDisclosureOptions
{
    private readonly List<string> _mistakes = [];

    internal GovDisclosureOptions()
    {
    }

    /// <summary>The working day calendar; China's, with the notices that come with the library, unless set.</summary>
    public WorkingDayCalendar Calendar { get; set; } = WorkingDayCalendar.China;

    /// <summary>The forms of reports; the built-in ones unless set.</summary>
    public FormCatalogue Forms { get; set; } = FormCatalogue.BuiltIn;

    /// <summary>The regimes, built-in or derived; one for each code.</summary>
    public IList<DisclosureRegime> Regimes { get; } = [.. Law.Regimes.All];

    /// <summary>The category schemes, built-in and a host's own.</summary>
    public IList<CategoryScheme> Schemes { get; } = [.. CategorySchemes.All];

    /// <summary>The outlines that a report's form can name.</summary>
    public IList<ReportOutline> Outlines { get; } = [.. ReportOutlines.BuiltIn];

    /// <summary>The rules of the audit, in the order in which their findings are listed.</summary>
    public IList<IAuditRule> Rules { get; } = [.. AuditRules.BuiltIn];

    /// <summary>The writers of reports, one for each format.</summary>
    public IList<IReportWriter> Writers { get; } = [new HtmlReportWriter(), new MarkdownReportWriter(), new PlainTextReportWriter(), new JsonReportWriter()];

    /// <summary>Changes an outline: adds, replaces, reorders or drops sections.</summary>
    /// <param name="id">The id of the outline.</param>
    /// <param name="change">Makes the new outline from the old one, for example <c>o => o.Remove("fees")</c>.</param>
    /// <returns>The same options.</returns>
    /// <remarks>An id that is not there, and an <see cref="ArgumentException"/> of the change, are told at the end of the registration.</remarks>
    public GovDisclosureOptions ChangeOutline(string id, Func<ReportOutline, ReportOutline> change)
    {
        var at = Outlines.ToList().FindIndex(o => o?.Id == id);
        if (at < 0)
        {
            _mistakes.Add($"There is no outline \"{id}\"; the outlines are {string.Join(", ", Outlines.Select(o => o?.Id))}.");
            return this;
        }

        try
        {
            Outlines[at] = change is null ? null! : change(Outlines[at]);
        }
        catch (ArgumentException mistake)
        {
            _mistakes.Add($"Outline \"{id}\": {Guard.ReasonOf(mistake)}");
        }

        return this;
    }

    /// <summary>Every mistake that was made so far; none where the options can be used.</summary>
    internal IReadOnlyList<string> Mistakes()
    {
        var mistakes = new List<string>(_mistakes);
        if (Calendar is null)
        {
            mistakes.Add($"{nameof(Calendar)} must not be null.");
        }

        if (Forms is null)
        {
            mistakes.Add($"{nameof(Forms)} must not be null.");
        }

        Unique(mistakes, nameof(Regimes), Regimes, r => r.Code);
        Unique(mistakes, nameof(Schemes), Schemes, s => s.Id);
        Unique(mistakes, nameof(Outlines), Outlines, o => o.Id);
        Unique(mistakes, nameof(Rules), Rules, r => r.Id);
        Unique(mistakes, nameof(Writers), Writers, w => w.Format);
        return mistakes;
    }

    private static void Unique<T>(List<string> mistakes, string name, IList<T> values, Func<T, string> key)
        where T : class
    {
        if (values.Any(v => v is null))
        {
            mistakes.Add($"{name} holds null.");
        }

        var keys = values.Where(v => v is not null).Select(key).ToList();
        if (keys.Any(string.IsNullOrWhiteSpace))
        {
            mistakes.Add($"{name} holds one without a name.");
        }

        mistakes.AddRange(keys.Where(k => !string.IsNullOrWhiteSpace(k)).GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{name} holds \"{g.Key}\" more than once."));
    }
}
