using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Reports;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Collects what the first rows of our own workbooks say of the report: organ, year and day as properties, the catalogue header as lines.</summary>
/// <param name="isForm">Whether the workbook was an empty form: there a catalogue header without any value was not filled in.</param>
internal sealed class OwnHead(bool isForm)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly List<SourceText> _catalogue = [];
    private string _organ = string.Empty;
    private string _year = string.Empty;
    private bool _hasCatalogue = !isForm;

    public List<CatalogueField> Properties { get; } = [];

    /// <summary>Takes a field that is no text of the report; whether it is one.</summary>
    public bool TakeField(string label, string value)
    {
        switch (label)
        {
            case ProseSheet.OrganLabel:
                _organ = Add(ReportDocument.OrganProperty, value);
                return true;
            case ProseSheet.YearLabel:
                _year = Add(ReportDocument.YearProperty, value);
                return true;
            case ProseSheet.PublishedLabel:
                Add(ReportDocument.PublishedProperty, Iso(value));
                return true;
            default:
                return false;
        }
    }

    public void TakeCatalogue(SourcePlace place, string label, string value)
    {
        _hasCatalogue |= value.Length > 0;
        _catalogue.Add(new SourceText(place, label + "：" + value) { Kind = SourceTextKind.Particulars });
    }

    /// <summary>The lines at the head of the report: its title, made of organ and year where none was typed, and the catalogue header.</summary>
    public IEnumerable<SourceText> Lines(SourceText? title, SourcePlace place)
    {
        if ((title ?? Title(place)) is { } first)
        {
            yield return first;
        }

        foreach (var line in _hasCatalogue ? _catalogue : [])
        {
            yield return line;
        }
    }

    private SourceText? Title(SourcePlace place)
        => _organ.Length == 0 || !int.TryParse(_year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1949 or > 9998
            ? null
            : new SourceText(place, new AnnualReport { Organ = _organ, Year = year }.PrintedTitle) { Kind = SourceTextKind.Title };

    private string Add(string name, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return string.Empty;
        }

        Properties.Add(new CatalogueField(name, value));
        return value;
    }

    // A day is shown in Chinese, and the property is written as in every other format.
    private static string Iso(string day)
    {
        var match = Regex.Match(day, @"^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$", RegexOptions.CultureInvariant, Limit);
        return match.Success ? match.Groups["year"].Value + "-" + match.Groups["month"].Value.PadLeft(2, '0') + "-" + match.Groups["day"].Value.PadLeft(2, '0') : day;
    }
}
