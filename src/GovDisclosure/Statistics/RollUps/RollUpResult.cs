using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The sums of a roll-up, with the record of what went into them.</summary>
[JsonShape(Codec = typeof(RollUpResultShape))]
public sealed partial class RollUpResult
{
    private readonly FormValues?[] _own;
    private readonly FormValues?[] _sums;
    private readonly int[] _expected;
    private readonly int[] _counted;

    internal RollUpResult(
        OrganTree tree, Form form, int year, FormValues?[] own, FormValues?[] sums, int[] expected, int[] counted, IEnumerable<RollUpProblem> problems)
    {
        Tree = tree;
        Form = form;
        Year = year;
        _own = own;
        _sums = sums;
        _expected = expected;
        _counted = counted;
        Problems = ValueList.Copy(problems);
    }

    /// <summary>The organs.</summary>
    public OrganTree Tree { get; }

    /// <summary>The form of the sums.</summary>
    public Form Form { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>Reports that are missing, doubled, in another form, of another year or of no organ in the tree: first those read, in their order, then what is missing.</summary>
    public IReadOnlyList<RollUpProblem> Problems { get; }

    /// <summary>The problems as findings.</summary>
    public IReadOnlyList<Finding> Findings => ValueList.Copy(Problems.Select(problem => problem.Finding));

    /// <summary>The sum of everything: of all organs at the top.</summary>
    public FormValues Total
    {
        get
        {
            var builder = new FormValuesBuilder(Form);
            foreach (var root in Tree.Roots)
            {
                builder.Add(SumOf(root.Id));
            }

            return builder.Build();
        }
    }

    /// <summary>The sum of an organ: its own report and everything below it.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The sum; every cell is not shown where nobody reported.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such organ.</exception>
    public FormValues SumOf(string organId) => _sums[Tree.PlaceOf(organId)] ?? FormValues.Empty(Form);

    /// <summary>The sum of the reports below an organ; null where none is in it.</summary>
    internal FormValues? FindSum(string organId) => _sums[Tree.PlaceOf(organId)];

    /// <summary>The organ's own report, carried over into the form of the roll-up.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The report; null where it is missing or does not count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such organ.</exception>
    public FormValues? OwnOf(string organId) => _own[Tree.PlaceOf(organId)];

    /// <summary>How many organs should report: the organ and those below it.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The number of organs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such organ.</exception>
    public int ExpectedBelow(string organId) => _expected[Tree.PlaceOf(organId)];

    /// <summary>How many reports are in the sum of an organ.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The number of reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such organ.</exception>
    public int CountedBelow(string organId) => _counted[Tree.PlaceOf(organId)];

    /// <summary>The problems of the organs directly below an organ.</summary>
    /// <param name="organId">The organ.</param>
    /// <returns>The problems, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organId"/> is null.</exception>
    public IReadOnlyList<RollUpProblem> ProblemsBelow(string organId)
    {
        Guard.NotNull(organId);
        return ValueList.Copy(Problems.Where(problem => problem.ParentId == organId));
    }

    /// <summary>Compares a published sum with the one that the reports give.</summary>
    /// <param name="organId">The organ.</param>
    /// <param name="published">What the organ published for itself and everything below it, in the form of the roll-up.</param>
    /// <returns>A finding for every cell with a number that differs; none where they agree.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such organ, or the published sum is in another form.</exception>
    public IReadOnlyList<Finding> Check(string organId, FormValues published)
        => ValueList.Copy(CellDifference.Between(SumOf(organId), Guard.NotNull(published))
            .Where(difference => difference.New.IsNumber)
            .Select(difference => difference.ToFinding(
                "rollup.sum",
                $"{organId} {difference.Cell.Path}",
                "下级合计",
                "the sum of the reports") with
            {
                PlaceText = Wording.Of("{0}·{1}", "{0} · {1}", QuotedText.Quote(organId), FormNames.Of(published.Form, difference.Cell)),
            }));
}
