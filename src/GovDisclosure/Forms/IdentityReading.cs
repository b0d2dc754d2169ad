namespace GovDisclosure.Forms;

/// <summary>Lists every evaluation of a form's identities with its terms, for those who want to see more than the failures.</summary>
internal static class IdentityReading
{
    public static List<IdentityEvaluation> Of(Form form, in IdentityEvaluator evaluator)
    {
        var checks = form.Program.Checks;
        var list = new List<IdentityEvaluation>(checks.Length);
        for (var i = 0; i < checks.Length; i++)
        {
            var check = checks[i];
            list.Add(new IdentityEvaluation(check.Identity, check.Place, evaluator.Evaluate(i, out _))
            {
                PlaceText = FormNames.Of(form, check.Place),
                Conditions = Comparisons(form, evaluator, check, check.Start, check.ConsequencesStart),
                Comparisons = Comparisons(form, evaluator, check, check.ConsequencesStart, check.End),
            });
        }

        return list;
    }

    private static EvaluatedComparison[] Comparisons(Form form, in IdentityEvaluator evaluator, in IdentityCheck check, int start, int end)
    {
        var list = new EvaluatedComparison[end - start];
        for (var i = start; i < end; i++)
        {
            ref readonly var item = ref form.Program.Comparisons[i];
            var outcome = evaluator.Compare(i);
            var (left, right) = evaluator.Sides(i);
            list[i - start] = new EvaluatedComparison(
                item.Kind, outcome == IdentityOutcome.FailsWithBlanks && check.BlankIsZero ? IdentityOutcome.Fails : outcome)
            {
                LeftTerms = Terms(form, evaluator, in item, item.Start, item.Middle),
                LeftConstant = item.LeftConstant,
                RightTerms = Terms(form, evaluator, in item, item.Middle, item.End),
                RightConstant = item.RightConstant,
                Left = left,
                Right = right,
                Section = item.Kind == ComparisonKind.Mentions ? form.Program.Texts[item.Text].Section : null,
                Phrase = item.Kind == ComparisonKind.Mentions ? form.Program.Texts[item.Text].Phrase : null,
            };
        }

        return list;
    }

    private static EvaluatedTerm[] Terms(Form form, in IdentityEvaluator evaluator, in CompiledComparison comparison, int start, int end)
    {
        var list = new EvaluatedTerm[end - start];
        for (var i = start; i < end; i++)
        {
            var term = form.Program.Terms[i];
            evaluator.TryRead(in comparison, term.Cell, out var units, out var tag);
            var cell = term.Cell >= 0 ? form.Cells[term.Cell] : form.Program.Previous[~term.Cell];
            list[i - start] = new EvaluatedTerm(cell, term.Cell < 0, term.Factor, new CellValue(units, tag));
        }

        return list;
    }
}
