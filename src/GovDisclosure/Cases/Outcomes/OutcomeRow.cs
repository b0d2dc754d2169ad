using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>A row of an official form that counts an outcome.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
internal sealed partial record OutcomeRow
{
    internal OutcomeRow(string formId, string rowId, Verification verification)
    {
        FormId = Guard.NotBlank(formId);
        RowId = Guard.NotBlank(rowId);
        Verification = Guard.Defined(verification);
    }

    /// <summary>The id of the form: <c>2014-statistics</c>, <c>2019-format</c> or <c>2021-format</c>.</summary>
    public string FormId { get; }

    /// <summary>The id of the row in that form, for example <c>denied.stateSecret</c> or <c>3.3.4.1</c>.</summary>
    public string RowId { get; }

    /// <summary>How well it is known that the outcome belongs in the row.</summary>
    /// <remarks>The rows of 2019 and 2021 carry the outcomes themselves; for 2014 the correspondence is an interpretation.</remarks>
    public Verification Verification { get; }
}
