using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>Checks a report's cells against the cross-check identities of its form.</summary>
internal static class FormAudit
{
    /// <summary>Evaluates every identity of the form.</summary>
    /// <param name="values">The report's cells.</param>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where it is not at hand.</param>
    /// <param name="sections">The text of the report's sections, by the id of the section (<c>otherMatters</c>); null where it is not at hand.</param>
    /// <returns>All failures, none of them alone; a report that meets every identity costs no allocation.</returns>
    /// <remarks>
    /// An identity with a cell that is not shown is not evaluated. “/” counts as zero. A total that was left blank is the sum of its parts
    /// (<see cref="Form.PartsOf"/>). Any other blank counts as zero; where the form does not say so, a failure with a blank cell in it is a
    /// warning at most. Nothing is evaluated where no cell holds a number.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    internal static FormCheck Run(FormValues values, FormValues? previous = null, IReadOnlyDictionary<string, string>? sections = null)
    {
        var form = Guard.NotNull(values).Form;
        var program = form.Program;
        Span<int> map = program.Previous.Length <= 128 ? stackalloc int[program.Previous.Length] : new int[program.Previous.Length];
        MapPrevious(program, form, previous, map);
        var evaluator = new IdentityEvaluator(values, previous, map, sections);
        var held = 0;
        var unknown = 0;
        List<int>? failed = null;
        for (var i = 0; i < program.Checks.Length; i++)
        {
            switch (evaluator.Evaluate(i, out _))
            {
                case IdentityOutcome.Holds:
                    held++;
                    break;
                case IdentityOutcome.Unknown:
                    unknown++;
                    break;
                default:
                    (failed ??= []).Add(i);
                    break;
            }
        }

        return failed is null
            ? new FormCheck(form, held, unknown, ValueList<IdentityFailure>.Empty)
            : new FormCheck(form, held, unknown, ValueList.Copy(new FailureAnalysis(values, previous, map.ToArray(), sections, failed).Failures()));
    }

    /// <summary>Lists every evaluation of every identity of the form, also those that hold, with its terms, sides and outcome.</summary>
    /// <param name="values">The report's cells.</param>
    /// <param name="previous">The cells of the same organ's report of the year before, in any form; null where it is not at hand.</param>
    /// <param name="sections">The text of the report's sections, by the id of the section; null where it is not at hand.</param>
    /// <returns>The evaluations in the order of the form's identities; what fails here is what <see cref="Run"/> tells.</returns>
    /// <remarks>For those who print the identities beside their values, as a check sheet does; see <see cref="Run"/> for what counts as zero.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static IReadOnlyList<IdentityEvaluation> Evaluate(
        FormValues values, FormValues? previous = null, IReadOnlyDictionary<string, string>? sections = null)
    {
        var form = Guard.NotNull(values).Form;
        var map = new int[form.Program.Previous.Length];
        MapPrevious(form.Program, form, previous, map);
        return ValueList.Copy(IdentityReading.Of(
            form, new IdentityEvaluator(values, previous, map, sections)));
    }

    /// <summary>Where the cells that identities read from last year's report stand there; −1 where it has none of the ids.</summary>
    private static void MapPrevious(IdentityProgram program, Form form, FormValues? previous, Span<int> map)
    {
        for (var i = 0; i < map.Length; i++)
        {
            var cell = program.Previous[i];
            map[i] = previous is null ? -1
                : ReferenceEquals(form, previous.Form) ? cell.Index
                : previous.Form.FindCell(cell.TableId, cell.RowId, cell.ColumnId)?.Index ?? -1;
        }
    }
}
