using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A cross-check identity (勾稽关系) of a form: an expression over its cells that a report has to meet.</summary>
/// <remarks>
/// <para>A rule compares two sums with <c>=</c>, <c>&lt;=</c>, <c>&gt;=</c>, <c>&lt;</c> or <c>&gt;</c>; <c>A implies B</c> and
/// <c>A and B</c> join comparisons. A sum has names, whole numbers, <c>previous(name)</c> for the cell of last year's report,
/// <c>leaves(name)</c> and <c>children(name)</c> for what stands under a row or column. <c>whole(name)</c> asks for a whole number,
/// <c>mentions(section, phrase)</c> for words in a section. A name that is not made of letters, digits and dots behind a letter stands in <c>[ ]</c>.</para>
/// <para>Equality compares all members.</para>
/// </remarks>
[JsonShape]
public sealed partial record FormIdentity
{
    internal FormIdentity(string id, string tableId, string rule, LocalizedText text)
    {
        Id = id;
        TableId = tableId;
        Rule = rule;
        Text = text;
    }

    /// <summary>The stable id, for example <c>T3.balance</c>; the rule id of its findings.</summary>
    public string Id { get; }

    /// <summary>The table whose cells the names mean.</summary>
    public string TableId { get; }

    /// <summary>The expression.</summary>
    public string Rule { get; }

    /// <summary>What the identity says, in words; the form's own words in Chinese where it has them.</summary>
    public LocalizedText Text { get; }

    /// <summary>How often it is evaluated.</summary>
    public IdentityScope Scope { get; init; } = IdentityScope.Table;

    /// <summary>The ids of the blocks that it is limited to; empty for all blocks of the table.</summary>
    public IReadOnlyList<string> Blocks { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>How bad a failure is: an error for arithmetic, a warning for what can be legitimate.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>How well the identity is known.</summary>
    public Verification Verification { get; init; } = Verification.Verified;
}
