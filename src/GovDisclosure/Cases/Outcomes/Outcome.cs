using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>How a request ends (办理结果): one of the twenty-one rows of the annual report's third table.</summary>
/// <remarks>
/// The instances are those of <see cref="All"/> and no others, so reference equality is equality. The code is the id of
/// the row in the form of 2021 and never changes; <see cref="Index"/> is dense, for tallies.
/// Source: 国办公开办函〔2021〕30号; the legal basis is in <see cref="Bases"/>.
/// </remarks>
[JsonShape(Codec = typeof(OutcomeShape))]
public sealed partial class Outcome
{
    internal Outcome(
        int index,
        string code,
        OutcomeGroup group,
        LocalizedText name,
        Citation[] bases,
        OutcomeDemand[] demands,
        string[] rows2014,
        Citation[]? earlier = null)
    {
        Index = index;
        Code = Guard.NotBlank(code);
        Group = Guard.Defined(group);
        Name = Guard.NotNull(name);
        Bases = ValueList.Copy(bases);
        EarlierBases = ValueList.Copy(earlier ?? []);
        Demands = ValueList.Copy([.. demands, .. Outcome.Common(group)]);
        Rows = ValueList.Copy(
            rows2014.Select(row => new OutcomeRow("2014-statistics", row, Verification.Interpretation))
                .Append(new OutcomeRow("2019-format", group == OutcomeGroup.OtherHandling ? "otherHandling" : code, Verification.Verified))
                .Append(new OutcomeRow("2021-format", code, Verification.Verified)));
    }

    /// <summary>The place in <see cref="Outcome.All"/>, from 0 to 20, in the order of the form.</summary>
    public int Index { get; }

    /// <summary>The stable code, for example <c>denied.stateSecret</c>.</summary>
    public string Code { get; }

    /// <summary>The group of the form that the outcome belongs to.</summary>
    public OutcomeGroup Group { get; }

    /// <summary>The name; the Chinese one is the form's label without its number.</summary>
    public LocalizedText Name { get; }

    /// <summary>The articles that allow the outcome, of all regimes, the older first.</summary>
    public IReadOnlyList<Citation> Bases { get; }

    /// <summary>What practice rested the outcome on before the Regulations named it: opinions, replies and judicial texts; empty for none.</summary>
    public IReadOnlyList<Citation> EarlierBases { get; }

    /// <summary>What a reply with this outcome has to contain or presupposes; see <see cref="OutcomeDemand.AppliesOn"/> for the day.</summary>
    public IReadOnlyList<OutcomeDemand> Demands { get; }

    /// <summary>The rows that count the outcome, form by form.</summary>
    /// <remarks>
    /// One row in 2019 and in 2021. In 2014 there may be several, of which a reply kind of the 2007 Regulations picks one
    /// (<see cref="ReplyKind"/>), or none: an abandoned application was no reply.
    /// </remarks>
    internal IReadOnlyList<OutcomeRow> Rows { get; }

    /// <summary>Whether the outcome refuses information under articles 14, 15 or 16 of the 2019 Regulations.</summary>
    /// <remarks>
    /// Only such a refusal has to go to reconsideration before court (法释〔2025〕8号 and 行政复议法 art. 23). A register query
    /// (art. 36 item 7) is printed among the denials and is none.
    /// </remarks>
    public bool IsExemption => Group == OutcomeGroup.Denied && this != Outcome.DeniedAdminQuery;

    /// <summary>The articles that allow the outcome on a day.</summary>
    /// <param name="day">The day of the decision.</param>
    /// <returns>
    /// Those of <see cref="Bases"/> whose instrument is in force on that day; where none is, those of <see cref="EarlierBases"/>; empty when the
    /// outcome was not known then.
    /// </returns>
    public IReadOnlyList<Citation> BasesOn(LocalDate day)
    {
        var bases = ValueList.Copy(Bases.Where(b => LawInForce.On(b.Instrument, day)));
        return bases.Count > 0 ? bases : ValueList.Copy(EarlierBases.Where(b => LawInForce.On(b.Instrument, day)));
    }

    /// <summary>The ids of the rows that count the outcome in a form.</summary>
    /// <param name="formId">The form: <c>2014-statistics</c>, <c>2019-format</c> or <c>2021-format</c>.</param>
    /// <returns>No row, one row, or the rows among which the reply kind decides.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formId"/> is null.</exception>
    public IReadOnlyList<string> RowsIn(string formId)
    {
        Guard.NotNull(formId);
        return ValueList.Copy(Rows.Where(r => r.FormId == formId).Select(r => r.RowId));
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
