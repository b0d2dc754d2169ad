using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Reports;
using GovDisclosure.Sources;

namespace GovDisclosure.Recognition;

/// <summary>A published file as a report: the data, where each part stands in the file, and everything that was noticed while reading.</summary>
[JsonShape]
public sealed partial record RecognizedReport
{

    // Found when somebody asks: an audit of a thousand pages does not.
    private readonly Lazy<IReadOnlyList<RecognizedFigure>> _figures;

    internal RecognizedReport(string name, SourceFormat? format, AnnualReport? report, IReadOnlyDictionary<string, SourcePlace> places)
    {
        Name = name;
        Format = format;
        Report = report;
        Places = places;
        _figures = new Lazy<IReadOnlyList<RecognizedFigure>>(() => ValueList.Copy(report is null ? null : FoundFigures.In(report, places)));
    }

    /// <summary>The file's name or address.</summary>
    public string Name { get; }

    /// <summary>The kind of file; null for a report's own JSON file.</summary>
    public SourceFormat? Format { get; }

    /// <summary>The report; null where the file is none, or does not say the year it covers. A finding says which.</summary>
    public AnnualReport? Report { get; }

    /// <summary>Where each part of the report stands, by its path in the data.</summary>
    internal IReadOnlyDictionary<string, SourcePlace> Places { get; }

    /// <summary>The tables of the file, in its order; those that were not recognised have no id.</summary>
    public IReadOnlyList<RecognizedTable> Tables { get; init => field = ValueList.Copy(value); } = ValueList<RecognizedTable>.Empty;

    /// <summary>The numbers of requests and cases in the prose, in the order of the report.</summary>
    public IReadOnlyList<RecognizedFigure> Figures => _figures.Value;

    /// <summary>What was noticed while reading and recognising; the place of each is one of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>The mistakes of a report's own JSON file, each with its line and path; empty for every other file. They are among <see cref="Findings"/> too.</summary>
    public IReadOnlyList<DataProblem> Problems { get; init => field = ValueList.Copy(value); } = ValueList<DataProblem>.Empty;

    /// <summary>Where something of the report stands in the file.</summary>
    /// <param name="path">
    /// What the place of a finding holds: the path of a cell (<c>table3/newReceived/total</c>), a paragraph (<c>prose[0].paragraphs[1]</c>),
    /// a heading (<c>headings[0]</c>), a section (<c>section:requests</c>), a table (<c>table3</c>), or <c>title</c>, <c>organ</c>, <c>published</c>.
    /// </param>
    /// <returns>The place, that of the nearest known part of the path; null where nothing of it stands in the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public SourcePlace? PlaceOf(string path)
    {
        for (var part = Guard.NotNull(path); part.Length > 0; part = Parent(part))
        {
            if (Places.TryGetValue(part, out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Where the thing stands that a finding of the report's audit is about.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The place of the finding, or of the first of its related places that stands in the file; null where none does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public SourcePlace? PlaceOf(Finding finding)
    {
        Guard.NotNull(finding);
        if (PlaceOf(finding.Place) is { } place)
        {
            return place;
        }

        foreach (var related in finding.Related)
        {
            if (PlaceOf(related) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>What tells where things stand, without the cells that were read.</summary>
    internal RecognizedReport PlacesAlone() => new(Name, Format, null, Places);

    /// <inheritdoc/>
    public bool Equals(RecognizedReport? other)
        => ReferenceEquals(this, other)
            || (other is not null && Name == other.Name && Format == other.Format && Equals(Report, other.Report) && Tables.Equals(other.Tables)
                && Findings.Equals(other.Findings) && Places.Count == other.Places.Count
                && Places.All(pair => other.Places.TryGetValue(pair.Key, out var place) && place == pair.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + Places.Count);

    private static string Parent(string path)
    {
        var cut = path.LastIndexOfAny(['/', '.', '[']);
        return cut <= 0 ? string.Empty : path.Substring(0, cut);
    }
}
