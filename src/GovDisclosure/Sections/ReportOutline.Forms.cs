using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Sections;

public sealed partial record ReportOutline
{
    /// <summary>The outline of a form: every section in its order, with the usual ones below the first.</summary>
    /// <param name="form">A form of kind <see cref="FormKind.Report"/> with sections.</param>
    /// <returns>The outline; its id is the form's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no sections, or an id of a section is not a code.</exception>
    public static ReportOutline OfForm(Form form)
    {
        if (Guard.NotNull(form).Sections.Count == 0)
        {
            throw new ArgumentException($"Form {form} has no sections.", nameof(form));
        }

        return new ReportOutline(form.Id, new LocalizedText(form.Title, $"the sections of form {form.Id}"), form.Sections.Select(s => Entry(form, s)))
        {
            Source = form.Source,
        };
    }

    private static OutlineEntry Entry(Form form, FormSection section)
        => new(
            FormSectionBuilder.Of(section, isRequired: true, form),
            section.Sections.Select(below => new OutlineEntry(FormSectionBuilder.Of(below, isRequired: false, form))));
}
