namespace GovDisclosure.Forms;

// The report's cells against the cross-check identities of its form.
public sealed partial class FormValues
{
    /// <summary>Looks for the identities of the form that do not hold.</summary>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where it is not at hand.</param>
    /// <param name="sections">The text of the report's sections, by the id of the section (<c>otherMatters</c>); null where it is not at hand.</param>
    /// <returns>One finding a failure, in the order of the form's identities; none, and no allocation, where all hold.</returns>
    /// <remarks>
    /// An identity with a cell that is not shown is not evaluated. “/” counts as zero. Blank counts as zero too; where the form does
    /// not say so, a failure with a blank cell in it is a warning at most. Nothing is evaluated where no cell holds a number.
    /// </remarks>
    public IReadOnlyList<Finding> Check(FormValues? previous = null, IReadOnlyDictionary<string, string>? sections = null)
        => FormAudit.Run(this, previous, sections).ToFindings();

    /// <summary>Lists every evaluation of every identity of the form, also those that hold, with its terms, sides and outcome.</summary>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where it is not at hand.</param>
    /// <param name="sections">The text of the report's sections, by the id of the section; null where it is not at hand.</param>
    /// <returns>The evaluations in the order of the form's identities; what fails here is what <see cref="Check"/> tells.</returns>
    /// <remarks>For those who print the identities beside their values, as a check sheet does; see <see cref="Check"/> for what counts as zero.</remarks>
    public IReadOnlyList<IdentityEvaluation> Evaluate(FormValues? previous = null, IReadOnlyDictionary<string, string>? sections = null)
        => FormAudit.Evaluate(this, previous, sections);
}
