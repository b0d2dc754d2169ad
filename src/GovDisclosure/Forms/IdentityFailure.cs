using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>An identity of a form that a report does not meet, at one place.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record IdentityFailure
{
    internal IdentityFailure(FormIdentity identity, string place, decimal left, decimal right, IEnumerable<FormCell> cells)
    {
        Identity = identity;
        Place = place;
        Left = left;
        Right = right;
        Cells = ValueList.Copy(cells);
    }

    /// <summary>The identity.</summary>
    public FormIdentity Identity { get; }

    /// <summary>The cell that should be the sum, or else the column or row: <c>table4/review.total</c>, <c>table3/total</c>.</summary>
    public string Place { get; }

    /// <summary>The value of the left side.</summary>
    public decimal Left { get; }

    /// <summary>The value of the right side; zero where the rule asks for a whole number or for words.</summary>
    public decimal Right { get; }

    /// <summary>This year's cells that take part, in the order of the rule.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>Whether it fails only if empty cells are counted as zero, which the form does not say; the severity is a warning at most then.</summary>
    public bool CountsBlanksAsZero { get; init; }

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; internal init; } = Severity.Error;

    /// <summary>
    /// The cells of which each, changed alone, would mend this failure and all that share a cell with it without breaking another
    /// identity. One member is the likely culprit; several are all that can be said; none means that more than one cell is wrong.
    /// </summary>
    public IReadOnlyList<CellCorrection> Corrections { get; init => field = ValueList.Copy(value); } = ValueList<CellCorrection>.Empty;

    internal ComparisonKind Comparison { get; init; }

    /// <summary>The failure as a finding: the identity's id is the rule id.</summary>
    /// <param name="form">The form that the identity belongs to.</param>
    /// <returns>The finding, with expected, actual, the cells and the likely culprit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public Finding ToFinding(Form form)
    {
        Guard.NotNull(form);
        var (left, right) = (Print(Left), Print(Right));
        var isSum = Comparison == ComparisonKind.Equal && Cells.Count > 0 && Cells[0].Path == Place;
        (string? expected, string? actual) = Comparison switch
        {
            ComparisonKind.Whole => (null, left),
            ComparisonKind.Mentions => (null, null),
            ComparisonKind.Equal => isSum ? (right, left) : (left, right),
            ComparisonKind.LessOrEqual => ($"<= {right}", left),
            ComparisonKind.GreaterOrEqual => ($">= {right}", left),
            ComparisonKind.Less => ($"< {right}", left),
            _ => ($"> {right}", left),
        };
        var (chinese, english) = Comparison switch
        {
            ComparisonKind.Whole => ($"应为整数，实为 {left}", $"should be whole and is {left}"),
            ComparisonKind.Mentions => ("未提及", "the words are missing"),
            _ => ($"左边 {left}，右边 {right}，差 {Print(Left - Right)}", $"left {left}, right {right}, difference {Print(Left - Right)}"),
        };
        var (zhNote, enNote) = Notes();

        // An identity that no text tells is told by its rule.
        var text = Identity.Text.Chinese == Identity.Rule ? QuotedText.Quote(Identity.Rule) : Identity.Text;
        return new Finding(Identity.Id, Severity, Place, new LocalizedText(
            $"{text.Chinese}：{chinese}{zhNote}", $"{text.English}: {english}{enNote}"))
        {
            PlaceText = FormNames.Of(form, Place),
            Expected = expected,
            Actual = actual,
            Related = [.. Cells.Select(cell => cell.Path)],
            Source = form.Source,
        };
    }

    private (string Chinese, string English) Notes()
    {
        var (chinese, english) = CountsBlanksAsZero ? ("（空白按 0 计）", " (blanks counted as 0)") : (string.Empty, string.Empty);
        if (Corrections is [var culprit])
        {
            var text = culprit.Text;
            chinese += $"；可能有误的单元格：{text.Chinese}，改正后即全部相符";
            english += $"; likely culprit: {text.English}, which alone would mend all of it";
        }
        else if (Corrections.Count > 1)
        {
            chinese += $"；改正下列任一单元格即相符：{string.Join("；", Corrections.Select(c => c.Text.Chinese))}";
            english += $"; any one of these would mend it: {string.Join("; ", Corrections.Select(c => c.Text.English))}";
        }

        return (chinese, english);
    }

    private static string Print(decimal number) => number.ToString("0.##################", CultureInfo.InvariantCulture);
}
