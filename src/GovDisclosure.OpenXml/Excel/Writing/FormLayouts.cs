using GovDisclosure.Documents;
using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>The layouts of all forms of a catalogue, variants included, made once.</summary>
internal sealed class FormLayouts
{
    private readonly FormLayout[] _layouts;

    public FormLayouts(FormCatalogue forms)
        => _layouts = [.. forms.Forms.SelectMany(form => form.Variants.Prepend(form)).Where(form => form.Tables.Count > 0).Select(form => new FormLayout(form))];

    /// <summary>The form that a report's tables are in.</summary>
    /// <param name="tables">The tables of the report.</param>
    /// <param name="year">The report's year: of forms that fit alike, the one of the year is meant.</param>
    /// <returns>The form that knows most of the tables; null where none knows any.</returns>
    public FormLayout? Find(IReadOnlyList<TableBlock> tables, int year)
    {
        FormLayout? best = null;
        var most = 0;
        foreach (var layout in _layouts)
        {
            var fitting = 2 * tables.Count(layout.Fits);
            if (fitting > 0 && fitting + (layout.Form.AppliesTo(year) ? 1 : 0) is var rank && rank > most)
            {
                (best, most) = (layout, rank);
            }
        }

        return best;
    }
}
