using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>A step of a procedure: from where it may be taken, and under which conditions.</summary>
[JsonShape]
public sealed partial record ProcedureStep
{
    /// <summary>Makes a step.</summary>
    /// <param name="code">The code, for example <c>signed</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="after">The codes of the steps after which it may be taken; an empty code for a document that has taken none. Copied.</param>
    /// <param name="conditions">The codes of its conditions; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty, or a condition is none of <see cref="PublicationProcedure.ConditionCodes"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ProcedureStep(string code, LocalizedText name, IEnumerable<string> after, IEnumerable<string> conditions)
    {
        Code = Guard.NotBlank(code);
        Name = Guard.NotNull(name);
        After = ValueList.Copy(Guard.NotNull(after));
        Conditions = ValueList.Copy(Guard.NotNull(conditions));
        if (Conditions.FirstOrDefault(condition => PublicationConditions.Find(condition) is null) is { } unknown)
        {
            throw Guard.Invalid($"There is no condition \"{unknown}\"; the conditions are {string.Join(", ", PublicationProcedure.ConditionCodes)}.", nameof(conditions));
        }
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The codes of the steps after which it may be taken.</summary>
    public IReadOnlyList<string> After { get; }

    /// <summary>The codes of its conditions.</summary>
    public IReadOnlyList<string> Conditions { get; }
}
