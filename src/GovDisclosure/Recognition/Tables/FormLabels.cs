using System.Runtime.CompilerServices;
using GovDisclosure.Forms;

namespace GovDisclosure.Recognition;

/// <summary>The labels of a form's tables; compiled when a form is first met and kept as long as the form is.</summary>
internal sealed class FormLabels
{
    // Holds nothing of its own: what is kept follows from the form alone.
    private static readonly ConditionalWeakTable<Form, FormLabels> Known = new();

    private FormLabels(Form form)
    {
        Form = form;
        Tables = [.. form.Tables.Select(table => new FormTableLabels(form, table))];
    }

    public Form Form { get; }

    public IReadOnlyList<FormTableLabels> Tables { get; }

    public static FormLabels Of(Form form) => Known.GetValue(form, f => new FormLabels(f));
}
