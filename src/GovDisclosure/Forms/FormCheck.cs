using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>What came of checking a report against the identities of its form.</summary>
/// <remarks>Equality compares the counts and all failures. The default value is no check: it has no failures to give and says so by an exception.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
internal readonly partial record struct FormCheck
{
    private readonly ValueList<IdentityFailure>? _failures;

    internal FormCheck(Form form, int held, int notEvaluated, ValueList<IdentityFailure> failures)
    {
        Form = form;
        Held = held;
        NotEvaluated = notEvaluated;
        _failures = failures;
    }

    /// <summary>The form that the report was checked against.</summary>
    public Form Form { get; }

    /// <summary>How many evaluations held; an identity over columns is evaluated in each.</summary>
    public int Held { get; }

    /// <summary>How many evaluations need a cell that is not shown, last year's report or text that is not at hand.</summary>
    public int NotEvaluated { get; }

    /// <summary>Every failure, in the order of the form's identities.</summary>
    /// <exception cref="InvalidOperationException">The check is the default value.</exception>
    public IReadOnlyList<IdentityFailure> Failures => Guard.Made<FormCheck, ValueList<IdentityFailure>>(_failures);

    /// <summary>The failures as findings, in the same order.</summary>
    /// <returns>One finding a failure.</returns>
    /// <exception cref="InvalidOperationException">The check is the default value.</exception>
    public IReadOnlyList<Finding> ToFindings()
    {
        var form = Form;
        return Failures.Count == 0 ? ValueList<Finding>.Empty : ValueList.Copy(Failures.Select(failure => failure.ToFinding(form)));
    }
}
