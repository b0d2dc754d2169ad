using GovDisclosure.Categories;
using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Publishing;

/// <summary>A document on its way from a draft to the catalogue: what it is, whether it is public, its four days, and what happened to it.</summary>
/// <remarks>
/// A value: events give a new one, see <see cref="PublicationProcedure.Move"/>. The text may stay in the host's CMS: a host makes values of its
/// rows as it reads them, and every check and count takes them as a sequence. Equality compares all members.
/// </remarks>
[JsonShape]
public sealed partial record Publication
{
    /// <summary>Makes a document.</summary>
    /// <param name="id">The host's id of it.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="title"/> is empty.</exception>
    public Publication(string id, string title)
    {
        Id = Guard.NotBlank(id);
        Title = Guard.NotBlank(title);
    }

    /// <summary>The host's id of it.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The organ that publishes it: who made it, or the lead organ of a joint one (2019 Regulations, art. 10); empty where it is not said.</summary>
    public string Organ { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>What it is for the report.</summary>
    public PublicationKind Kind { get; init => field = Guard.Defined(value, nameof(Kind)); }

    /// <summary>文号, the document number as printed; empty for none.</summary>
    public string DocumentNumber { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>索引号, the index number once it was issued; empty before.</summary>
    public string IndexNumber { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>公开属性, whether it is public.</summary>
    public SourceClassification Attribute { get; init => field = Guard.Defined(value, nameof(Attribute)); }

    /// <summary>The article on which it is not public (2019 Regulations, arts. 13 to 16); null for none.</summary>
    public Citation? Ground { get; init; }

    /// <summary>Who drafted it and proposed the attribute; empty where it is not said.</summary>
    public string Drafter { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>Classes: a scheme's id and the code in it, several of several schemes (theme, 体裁, organ, 服务对象, a host's own).</summary>
    public IReadOnlyList<CatalogueField> Classes { get; init => field = ValueList.Copy(value); } = ValueList<CatalogueField>.Empty;

    /// <summary>公开范围, to whom it is published.</summary>
    public ReaderScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    /// <summary>Codes of the channels through which it is published.</summary>
    public IReadOnlyList<string> Channels { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>成文日期, the day on which it was made or got; null where it is not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>发布日期, the day of its publication; null before.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>施行日期, the first day it is in force; null where it has none.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>失效或废止日期, the first day on which it is no longer in force; null while it is.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The day on which it was withdrawn from publication; null where it was not.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>How it stands to other documents.</summary>
    public IReadOnlyList<PublicationLink> Links { get; init => field = ValueList.Copy(value); } = ValueList<PublicationLink>.Empty;

    /// <summary>The names of its attachments.</summary>
    public IReadOnlyList<string> Attachments { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>内容概述, the summary of the catalogue; empty for none.</summary>
    public string Summary { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>Its address on the web; empty for none.</summary>
    public string Address { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>Whether it brings data together that stood apart, so that the review has to look at what they tell together.</summary>
    public bool IsAggregated { get; init; }

    /// <summary>What the check for personal data found in it and its attachments; null where it was not made.</summary>
    public PersonalDataReport? PersonalData { get; init; }

    /// <summary>What happened to it, in its order; a step adds to it and nothing is taken out.</summary>
    public IReadOnlyList<PublicationEvent> Events { get; init => field = ValueList.Copy(value); } = ValueList<PublicationEvent>.Empty;

    /// <summary>Who proposed the attribute: who set it first, else the drafter; empty where it is not said.</summary>
    public string AttributeProposedBy => Events.FirstOrDefault(happened => happened.Attribute != SourceClassification.Unknown)?.By ?? Drafter;

    /// <summary>Who decided the attribute: who signed last; empty before.</summary>
    public string AttributeDecidedBy => Events.LastOrDefault(happened => happened.Step == "signed")?.By ?? string.Empty;

    /// <summary>Whether everybody may find it: published, not withdrawn, and neither for an area nor for a group alone.</summary>
    public bool IsPublic => PublishedOn is not null && WithdrawnOn is null && Scope is not (ReaderScope.Area or ReaderScope.Group);

    /// <summary>The code of the step that it stands at; empty before the first.</summary>
    public string Step => Events.Count == 0 ? string.Empty : Events[Events.Count - 1].Step;

    /// <summary>Whether it is in force on a day: in effect, not ended, not withdrawn. A document without a day of effect is from its publication on, or its making.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is; false where none of the three days is known.</returns>
    public bool IsInForceOn(LocalDate day) => (EffectiveOn ?? PublishedOn ?? MadeOn) <= day && !(EndedOn <= day) && !(WithdrawnOn <= day);

    /// <summary>What stands in the way of its publication, or should have.</summary>
    /// <returns>
    /// Findings of the rules <c>publication.attribute</c>, <c>publication.attribute-late</c>, <c>publication.ground</c>, <c>publication.proactive</c>, <c>publication.reviewer</c>,
    /// <c>publication.review</c>, <c>publication.review-basis</c>, <c>publication.review-items</c>, <c>publication.review-late</c>, <c>publication.aggregation</c>, <c>publication.personal-data</c>, each with its article.
    /// </returns>
    public IReadOnlyList<Finding> Check() => ValueList.Copy(PublicationConditions.Blockers(this));

    /// <summary>Its entry in the catalogue.</summary>
    /// <returns>The entry, with what the document has.</returns>
    public CatalogueEntry ToCatalogueEntry() => new()
    {
        IndexNumber = IndexNumber,
        Title = Title,
        Publisher = Organ,
        IssuedOn = MadeOn,
        PublishedOn = PublishedOn,
        DocumentNumber = DocumentNumber,
        Summary = Summary,
        Theme = Classes.FirstOrDefault(c => c.Label == CategoryScheme.Themes.Id)?.Value is { } theme ? CategoryScheme.Themes.Find(theme)?.Name.Chinese ?? theme : string.Empty,
    };
}
