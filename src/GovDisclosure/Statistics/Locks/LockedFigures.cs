using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Statistics;

/// <summary>The figures of a year as they were published, frozen with a hash.</summary>
/// <remarks>
/// <para>The hash is SHA-256 over a canonical text of the organ, the year, the day, the form, every cell that is shown and every
/// case behind it, in UTF-8 and in ordinal order: the same figures give the same hash on every machine, and any later change
/// another one. The text is of version 1 (<c>govdisclosure/lock/1</c>).</para>
/// <para>Immutable. Equality compares all members.</para>
/// </remarks>
[JsonShape(Codec = typeof(LockedFiguresShape))]
public sealed partial record LockedFigures
{
    internal LockedFigures(string organ, int year, LocalDate lockedOn, FormValues values, IEnumerable<LockedCell> cases)
    {
        Organ = organ;
        Year = year;
        LockedOn = lockedOn;
        Values = values;
        Cases = ValueList.Copy(cases);
        Hash = LockText.HashOf(this);
    }

    /// <summary>The organ that published the figures.</summary>
    public string Organ { get; }

    /// <summary>The year of the figures.</summary>
    public int Year { get; }

    /// <summary>The day on which they were frozen.</summary>
    public LocalDate LockedOn { get; }

    /// <summary>The figures.</summary>
    public FormValues Values { get; }

    /// <summary>The cases behind the cells that requests give; empty where they were not frozen with the figures.</summary>
    internal IReadOnlyList<LockedCell> Cases { get; }

    /// <summary>The hash: <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
    public string Hash { get; }

    /// <summary>Freezes figures.</summary>
    /// <param name="organ">The organ that publishes them.</param>
    /// <param name="year">The year of the figures.</param>
    /// <param name="lockedOn">The day.</param>
    /// <param name="values">The figures.</param>
    /// <param name="tally">
    /// The tally that the figures come from, whose cases are frozen with them so that a restatement can name the cases behind a
    /// change; null for the figures alone.
    /// </param>
    /// <returns>The frozen figures.</returns>
    /// <exception cref="ArgumentException"><paramref name="organ"/> is empty, or <paramref name="tally"/> is of another year.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is below 1 or above 9999.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tally"/> cannot open its cells, see <see cref="YearTally.HasCases"/>.</exception>
    public static LockedFigures Lock(string organ, int year, LocalDate lockedOn, FormValues values, YearTally? tally = null)
    {
        Guard.NotBlank(organ);
        Guard.InRange(year, 1, 9999);
        Guard.NotNull(values);
        if (tally is not null && tally.Statistics.Year != year)
        {
            throw new ArgumentException(FormattableString.Invariant($"The tally is of {tally.Statistics.Year}, not of {year}."), nameof(tally));
        }

        return new LockedFigures(organ, year, lockedOn, values, tally is null ? [] : LockedCell.AllOf(values.Form, tally));
    }

    /// <summary>The ids of the cases that a cell counted when the figures were frozen, in ordinal order.</summary>
    /// <param name="cell">A cell of the form of <see cref="Values"/>.</param>
    /// <returns>The ids; empty where the cases were not frozen with the figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public IReadOnlyList<string> CasesOf(FormCell cell)
    {
        Guard.NotNull(cell);
        return Cases.FirstOrDefault(frozen => frozen.Cell.Equals(cell))?.Ids ?? ValueList<string>.Empty;
    }

    /// <summary>What changed since the figures were frozen, cell by cell.</summary>
    /// <param name="current">The figures now, in the same form.</param>
    /// <param name="tally">The tally that they come from; null where the cases are not asked for.</param>
    /// <returns>
    /// The cells that changed, in the order of the form, with the cases behind them where they were frozen and <paramref name="tally"/> is given. A cell
    /// whose cases changed and whose value did not is then among them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="current"/> is null.</exception>
    /// <exception cref="ArgumentException">The forms differ, or <paramref name="tally"/> is of another year.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="tally"/> cannot open its cells, see <see cref="YearTally.HasCases"/>.</exception>
    public IReadOnlyList<CellDifference> ChangesTo(FormValues current, YearTally? tally = null)
    {
        if (tally is not null && tally.Statistics.Year != Year)
        {
            throw new ArgumentException(FormattableString.Invariant($"The tally is of {tally.Statistics.Year}, not of {Year}."), nameof(tally));
        }

        var changes = CellDifference.Between(Values, Guard.NotNull(current));
        return tally is null || Cases.Count == 0 ? changes : ValueList.Copy(WithCases(changes.ToDictionary(d => d.Cell.Index), current, tally));
    }

    private IEnumerable<CellDifference> WithCases(Dictionary<int, CellDifference> changes, FormValues current, YearTally tally)
    {
        var before = Cases.ToDictionary(c => c.Cell.Index, c => c.Ids);
        var now = tally.CasesOfAll(current.Form).ToDictionary(pair => pair.Key.Index, pair => pair.Value);
        foreach (var cell in current.Form.Cells)
        {
            var old = before.TryGetValue(cell.Index, out var frozen) ? frozen : [];
            var ids = now.TryGetValue(cell.Index, out var counted) ? counted : [];
            var difference = (changes.TryGetValue(cell.Index, out var change) ? change : new CellDifference(cell, Values[cell.Index], current[cell.Index])) with
            {
                CasesAdded = Without(ids, old),
                CasesRemoved = Without(old, ids),
            };
            if (change is not null || difference.CasesAdded.Count + difference.CasesRemoved.Count > 0)
            {
                yield return difference;
            }
        }
    }

    private static List<string> Without(IEnumerable<string> ids, IEnumerable<string> others)
        => [.. ids.Except(others, StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Reads frozen figures, and checks them against their hash.</summary>
    /// <param name="stream">The file, as <see cref="ToJson"/> writes it; read to its end and not closed.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <param name="forms">The forms to read it with; null for <see cref="FormCatalogue.BuiltIn"/>.</param>
    /// <returns>The frozen figures.</returns>
    /// <exception cref="DataFileException">The file has mistakes, or its content does not give its hash (rule <c>lock.hash</c>); all are listed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    public static LockedFigures Load(Stream stream, string fileName, FormCatalogue? forms = null)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return LockJson.Read(DataFile.Parse(Guard.NotNull(stream), problems), forms ?? FormCatalogue.BuiltIn, problems);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="forms">The forms that the tables can be of; null for the built-in ones.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<LockedFigures> LoadAsync(Stream stream, string fileName, FormCatalogue? forms = null, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName, forms), cancellationToken);

    /// <summary>Reads frozen figures from text, see <see cref="Load"/>.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <param name="forms">The forms to read it with; null for <see cref="FormCatalogue.BuiltIn"/>.</param>
    /// <returns>The frozen figures.</returns>
    /// <exception cref="DataFileException">The text has mistakes, or its content does not give its hash (rule <c>lock.hash</c>); all are listed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="fileName"/> is null.</exception>
    public static LockedFigures Parse(string json, string fileName, FormCatalogue? forms = null)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return LockJson.Read(DataFile.Parse(Guard.NotNull(json), problems), forms ?? FormCatalogue.BuiltIn, problems);
    }

    /// <summary>Writes the frozen figures as JSON of schema <c>govdisclosure/lock/1</c>.</summary>
    /// <returns>The text, with the hash.</returns>
    public string ToJson() => LockJson.Write(this);
}
