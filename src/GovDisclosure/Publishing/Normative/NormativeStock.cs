using GovDisclosure.Internal;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Publishing;

/// <summary>The rules (规章) or normative documents (行政规范性文件) of an organ for table 2 of a year: the documents behind each cell (2019 Regulations, art. 20 item 1).</summary>
/// <remarks>
/// A document is made in the year of its making, else of its publication; it ends in the year of <see cref="Publication.EndedOn"/>, by a repealing act
/// (one may end several, see <see cref="WithRepeals"/>) or by lapse. Whether the act that only repeals counts as made is a host's choice: places differ.
/// </remarks>
[JsonShape]
public sealed partial record NormativeStock
{
    private NormativeStock(int year, PublicationKind kind)
    {
        Year = year;
        Kind = kind;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Rules or normative documents.</summary>
    public PublicationKind Kind { get; }

    /// <summary>本年制发件数: ids of those made in the year.</summary>
    public IReadOnlyList<string> Issued { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>本年废止件数: ids of those ended in the year by an act.</summary>
    public IReadOnlyList<string> Repealed { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Ids of those that lapsed in the year without an act; the form has no cell for them.</summary>
    public IReadOnlyList<string> Lapsed { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>现行有效件数: ids of those in force at the end of 31 December.</summary>
    public IReadOnlyList<string> InForce { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Ids of those made by then whose day of effect is still to come.</summary>
    public IReadOnlyList<string> Pending { get; private init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Counts the documents of a kind.</summary>
    /// <param name="publications">All documents, of all years and kinds; read once. Repeals among them are applied.</param>
    /// <param name="kind">Rules or normative documents.</param>
    /// <param name="year">The year, from 1949 to 9998.</param>
    /// <param name="countsRepealingActs">Whether a document that only ends others counts as made and in force; true unless set.</param>
    /// <returns>The documents behind each cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is neither a rule nor a normative document, or the year is outside its range.</exception>
    public static NormativeStock Count(IEnumerable<Publication> publications, PublicationKind kind, int year, bool countsRepealingActs = true)
    {
        if (kind is not (PublicationKind.Rule or PublicationKind.NormativeDocument))
        {
            throw Guard.Undefined(kind, nameof(kind));
        }

        Guard.InRange(year, 1949, 9998);
        var all = WithRepeals(publications);
        var repealed = RepealedIds(all);
        var last = new LocalDate(year, 12, 31);
        var own = all.Where(item => item.Kind == kind && IsMade(item) && !(item.WithdrawnOn <= last))
            .Where(item => countsRepealingActs || !IsRepealOnly(item)).ToList();
        return new NormativeStock(year, kind)
        {
            Issued = Ids(own, item => Made(item)?.Year == year),
            Repealed = Ids(own, item => item.EndedOn?.Year == year && repealed.Contains(item.Id)),
            Lapsed = Ids(own, item => item.EndedOn?.Year == year && !repealed.Contains(item.Id)),
            InForce = Ids(own, item => Made(item) <= last && item.IsInForceOn(last)),
            Pending = Ids(own, item => Made(item) <= last && item.EffectiveOn > last && !(item.EndedOn <= last)),
        };
    }

    /// <summary>Ends what other documents end: each target of <see cref="PublicationLinkKind.Repeals"/> on the day on which the act takes effect, unless it ended before or was made after.</summary>
    /// <param name="publications">The documents.</param>
    /// <returns>The same documents in the same order, ended where an act among them ends them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publications"/> is null.</exception>
    public static IReadOnlyList<Publication> WithRepeals(IEnumerable<Publication> publications)
    {
        var all = ValueList.Copy(Guard.NotNull(publications));
        var ends = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var act in all.Where(act => IsMade(act) && act.WithdrawnOn is null))
        {
            if ((act.EffectiveOn ?? act.PublishedOn ?? act.MadeOn) is { } day)
            {
                foreach (var target in act.Links.Where(link => link.Kind == PublicationLinkKind.Repeals).Select(link => link.Target))
                {
                    ends[target] = ends.TryGetValue(target, out var known) && known < day ? known : day;
                }
            }
        }

        return ValueList.Copy(all.Select(item => ends.TryGetValue(item.Id, out var day) && !(item.EndedOn <= day) && !(Made(item) > day) ? item with { EndedOn = day } : item));
    }

    /// <summary>Holds the stock against that of last year: what was in force, and what was made, ended, lapsed or took effect late, must give what is in force.</summary>
    /// <param name="before">The stock of the year before, from the same documents.</param>
    /// <param name="reported">What last year's report gave as in force; null not to ask.</param>
    /// <returns>
    /// Findings of the rule <c>T2.stock</c>, which name the documents: those of lapses, for which the form has no cell; those in force only in one of the
    /// two years without a reason; and the difference to last year's report.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="before"/> is of another kind or not of the year before.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is null.</exception>
    public IReadOnlyList<Finding> Check(NormativeStock before, long? reported = null)
    {
        if (Guard.NotNull(before).Year != Year - 1 || before.Kind != Kind)
        {
            throw Guard.Invalid("The stock must be of the year before and of the same kind.", nameof(before));
        }

        var findings = new List<Finding>();
        var gone = before.InForce.Except(InForce).Except(Repealed).Except(Lapsed).ToList();
        var came = InForce.Except(before.InForce).Except(Issued).Except(before.Pending).ToList();
        Add(findings, Lapsed, Severity.Warning, "本年{0}件失效而没有废止：{1}；表内没有相应单元格，勾稽关系因此不平", "{0} lapsed in the year without a repeal: {1}; the form has no cell for them, so that the identity does not hold");
        Add(findings, gone, Severity.Error, "{0}件上年有效、本年不再有效，没有废止或者失效的记录：{1}", "{0} were in force last year and are not now, without a record of their end: {1}");
        Add(findings, came, Severity.Error, "{0}件上年不在有效文件中，也不是本年制发：{1}", "{0} were not in force last year and were not made this year: {1}");
        Add(findings, Pending, Severity.Info, "{0}件已制发、尚未施行：{1}", "{0} are made and not yet in effect: {1}");
        if (reported is { } number && number != before.InForce.Count)
        {
            findings.Add(new Finding("T2.stock", Severity.Warning, Place, Of("上年报告现行有效{0}件，按登记为{1}件", "last year's report gives {0} in force, the register {1}", number, before.InForce.Count))
            {
                PlaceText = PlaceText,
                Expected = before.InForce.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Actual = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Source = Instrument.Regulations2019.Article(20, null, 1),
            });
        }

        return ValueList.Copy(findings);
    }

    private LocalizedText PlaceText => Kind == PublicationKind.Rule ? new("表二·规章", "table 2 · rules") : new("表二·行政规范性文件", "table 2 · normative documents");

    private string Place => Kind == PublicationKind.Rule ? "table2.rules" : "table2.normativeDocs";

    private void Add(List<Finding> findings, IReadOnlyList<string> ids, Severity severity, string chinese, string english)
    {
        if (ids.Count > 0)
        {
            findings.Add(new Finding("T2.stock", severity, Place, Wording(chinese, english, ids)) { PlaceText = PlaceText, Source = Instrument.Regulations2019.Article(20, null, 1), Related = ids });
        }
    }

    private static LocalizedText Wording(string chinese, string english, IReadOnlyList<string> ids) => Of(chinese, english, ids.Count, QuotedText.List(ids.Take(20)));

    private static LocalDate? Made(Publication item) => item.MadeOn ?? item.PublishedOn;

    private static bool IsRepealOnly(Publication item) => item.Links.Count > 0 && item.Links.All(link => link.Kind == PublicationLinkKind.Repeals);

    // A draft is none yet: a document with a course counts from its signing on, one without is as the host says.
    private static bool IsMade(Publication item)
        => item.PublishedOn is not null || item.Events.Count == 0 || item.Events.Any(happened => happened.Step is "signed" or "published");

    // What had lapsed before the act was made did not end by it.
    private static HashSet<string> RepealedIds(IReadOnlyList<Publication> all)
    {
        var ids = new HashSet<string>(all.Where(item => item.Events.Any(happened => happened.Step == "repealed")).Select(item => item.Id), StringComparer.Ordinal);
        var ends = all.Where(item => item.EndedOn is not null).GroupBy(item => item.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().EndedOn, StringComparer.Ordinal);
        foreach (var act in all.Where(act => IsMade(act) && act.WithdrawnOn is null))
        {
            foreach (var link in act.Links.Where(link => link.Kind == PublicationLinkKind.Repeals))
            {
                if (ends.TryGetValue(link.Target, out var end) && !(Made(act) > end))
                {
                    ids.Add(link.Target);
                }
            }
        }

        return ids;
    }

    private static ValueList<string> Ids(List<Publication> items, Func<Publication, bool> isIn) => ValueList.Copy(items.Where(isIn).Select(item => item.Id));
}
