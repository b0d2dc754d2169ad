using GovDisclosure.Calendars;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>A row of a list of what has to be published: of the basic catalogue, a standard catalogue, a key field.</summary>
[JsonShape]
public sealed partial record CatalogueItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="list">The id of the list; documents name it and the code among their classes.</param>
    /// <param name="code">The code in the list.</param>
    /// <param name="name">公开事项, the name.</param>
    /// <param name="basis">公开依据.</param>
    /// <exception cref="ArgumentException"><paramref name="list"/>, <paramref name="code"/> or <paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public CatalogueItem(string list, string code, string name, Citation basis)
    {
        List = Guard.NotBlank(list);
        Code = Guard.NotBlank(code);
        Name = Guard.NotBlank(name);
        Basis = Guard.NotNull(basis);
    }

    /// <summary>The id of the list.</summary>
    public string List { get; }

    /// <summary>The code in the list.</summary>
    public string Code { get; }

    /// <summary>公开事项, the name.</summary>
    public string Name { get; }

    /// <summary>公开依据, and how well the row is known.</summary>
    public Citation Basis { get; }

    /// <summary>公开内容（要素）.</summary>
    public IReadOnlyList<string> Elements { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>公开主体, who publishes it, or the ministry that wrote the list; empty where it is not said.</summary>
    public string Body { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>公开对象.</summary>
    public ReaderScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    /// <summary>公开时限: the id of the <see cref="PublicationRule"/>, counted from the day of making; empty for none.</summary>
    public string Rule { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>公开时限 as a table prints it, for example 信息形成或者变更之日起20个工作日内; a number of days in it counts where <see cref="Rule"/> names no period. Empty where it is not said.</summary>
    public string Period { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>公开依据 as a table prints it; empty where it is not said.</summary>
    public string Grounds { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>公开方式: published of itself or on request.</summary>
    public SourceClassification Attribute { get; init => field = Guard.Defined(value, nameof(Attribute)); }

    /// <summary>公开层级, as a table prints them: 县级, 乡级.</summary>
    public IReadOnlyList<string> Levels { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>公开渠道和载体.</summary>
    public IReadOnlyList<string> Channels { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>A list by its elements, for which a publication then names the element: <c>2.11</c> for the eleventh element of item 2.</summary>
    /// <param name="items">The items; one without elements stays as it is.</param>
    /// <returns>
    /// One for each element, in their order, with the period of its own: of <see cref="MajorProjects"/>, 7 working days for what is a licence or a penalty by its name (国办发〔2017〕94号, 二（四）),
    /// 20 for the others (2019 Regulations, art. 26).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static IReadOnlyList<CatalogueItem> ByElement(IEnumerable<CatalogueItem> items)
        => ValueList.Copy(Guard.NotNull(items).SelectMany(item => item.Elements.Count == 0 ? [item] : item.Elements.Select(item.Element)));

    private CatalogueItem Element(string element, int index)
        => new(List, FormattableString.Invariant($"{Code}.{index + 1}"), $"{Name}：{element}", Basis)
        {
            Elements = [element],
            Body = Body,
            Scope = Scope,
            Rule = Rule.Length == 0 && List == Projects ? PeriodOf(element) : Rule,
            Period = Period,
            Grounds = Grounds,
            Attribute = Attribute,
            Levels = Levels,
            Channels = Channels,
        };

    /// <summary>Holds lists against what is published: what is there, what came late, and what is missing.</summary>
    /// <param name="items">The items.</param>
    /// <param name="publications">The documents; read once. Those that are withdrawn or not published by the last day do not count.</param>
    /// <param name="period">The days of publication that count, both included.</param>
    /// <param name="calendar">The working days, for the periods.</param>
    /// <param name="periods">The periods that <see cref="Rule"/> names, a host's own among them; null for those built in.</param>
    /// <returns>One for each item, in their order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CalendarCoverageException">A day that has to be counted is not covered.</exception>
    public static IReadOnlyList<CatalogueCoverage> Cover(IEnumerable<CatalogueItem> items, IEnumerable<Publication> publications, DateInterval period, WorkingDayCalendar calendar, IEnumerable<PublicationRule>? periods = null)
    {
        var rules = (periods ?? PublicationRule.All).ToList();
        Guard.NotNull(period);
        Guard.NotNull(calendar);
        var published = Guard.NotNull(publications)
            .Where(item => item.PublishedOn is { } day && period.Contains(day) && item.WithdrawnOn is null)
            .SelectMany(item => item.Classes.Select(c => (Key: (c.Label, c.Value), Item: item)))
            .ToLookup(pair => pair.Key, pair => pair.Item);
        return ValueList.Copy(Guard.NotNull(items).Select(item => item.Covered([.. published[(item.List, item.Code)]], calendar, rules)));
    }

    private CatalogueCoverage Covered(IReadOnlyList<Publication> under, WorkingDayCalendar calendar, List<PublicationRule> rules)
    {
        var rule = Rule.Length > 0 ? rules.Find(one => one.Id == Rule) : CatalogueTable.PeriodOf(this);
        var late = under.Where(item => IsLate(item, rule, calendar) || IsLate(item, rules.Find(one => one.Id == DecisionTitles.RuleOf(item.Title)), calendar)).Select(item => item.Id).ToList();
        var status = under.Count == 0 ? CoverageStatus.Missing : late.Count > 0 ? CoverageStatus.Late : CoverageStatus.Published;
        return new CatalogueCoverage(this, status, under.Select(item => item.Id), late);
    }

    // A decision on a licence or a penalty has 7 working days in a host's own list too (国办发〔2017〕94号, 二（四）).
    private static bool IsLate(Publication item, PublicationRule? rule, WorkingDayCalendar calendar)
        => rule is not null && item is { MadeOn: { } made, PublishedOn: { } day } && day > rule.Through(made, calendar).Day;
}
