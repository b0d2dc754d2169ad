using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>An official form: its sections, its tables with rows, columns and labels as printed, and the identities that hold in them.</summary>
/// <remarks>
/// Built-in forms are in <see cref="FormCatalogue.BuiltIn"/>; a host loads its own with <see cref="FormCatalogue.Load"/>.
/// Equality compares the id, the variant and the whole content.
/// </remarks>
[JsonShape(Codec = typeof(FormShape))]
public sealed partial record Form
{
    private readonly FormIndex _index;

    internal Form(string id, string title, IReadOnlyList<FormTable> tables, IReadOnlyList<FormIdentity> identities, FormIndex index, IdentityProgram program)
    {
        Id = id;
        Title = title;
        Tables = ValueList.Copy(tables);
        Identities = ValueList.Copy(identities);
        _index = index;
        Program = program;
    }

    /// <summary>The stable id, for example <c>2021-format</c>.</summary>
    public string Id { get; }

    /// <summary>The title as printed.</summary>
    public string Title { get; }

    /// <summary>The id of the accepted variant that this is, for example <c>single-other-handling</c>; null for the form as prescribed.</summary>
    public string? Variant { get; init; }

    /// <summary>Short names under which the form is found too, for example <c>2021</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What the form prescribes.</summary>
    public FormKind Kind { get; init; } = FormKind.Report;

    /// <summary>The instruments that prescribe the form.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init => field = ValueList.Copy(value); } = ValueList<Instrument>.Empty;

    /// <summary>The first report year, inclusive.</summary>
    public int FirstYear { get; init; }

    /// <summary>The last report year, inclusive; null while the form is in force.</summary>
    public int? LastYear { get; init; }

    /// <summary>How well the report years are known.</summary>
    public Verification YearsVerification { get; init; } = Verification.Verified;

    /// <summary>The id of the form whose tables are appended to reports in this form; null for none.</summary>
    public string? AppendedForm { get; init; }

    /// <summary>The sections, in their order; empty for a table by itself.</summary>
    public IReadOnlyList<FormSection> Sections { get; init => field = ValueList.Copy(value); } = ValueList<FormSection>.Empty;

    /// <summary>The tables, in the order of the form.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>The cross-check identities.</summary>
    public IReadOnlyList<FormIdentity> Identities { get; }

    /// <summary>Layouts that published reports use beside the prescribed one, as forms of the same id.</summary>
    public IReadOnlyList<Form> Variants { get; init => field = ValueList.Copy(value); } = ValueList<Form>.Empty;

    /// <summary>All cells, in the order of tables, rows and columns; a cell's <see cref="FormCell.Index"/> is its place here.</summary>
    public IReadOnlyList<FormCell> Cells => _index.Cells;

    /// <summary>The first of <see cref="Instrument"/> as the source of findings; null where the form names none.</summary>
    internal Citation? Source => Instruments.Count > 0 ? Instruments[0].Cite() : null;

    internal IdentityProgram Program { get; }

    /// <summary>What each cell is the total of; made when first asked for.</summary>
    internal int[]?[] Totals => field ??= BlankTotals.PartsOf(this);

    /// <summary>How <see cref="Variants"/> were made, so that a form that extends this one makes them anew.</summary>
    internal IReadOnlyList<FormVariant> VariantRules { get; init; } = [];

    /// <summary>Whether the form is the one for a report year.</summary>
    /// <param name="year">The report year.</param>
    /// <returns>Whether the year lies in <see cref="FirstYear"/> to <see cref="LastYear"/>.</returns>
    public bool AppliesTo(int year) => year >= FirstYear && (LastYear is not { } last || year <= last);

    /// <summary>Finds a table.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The table, or null when the form has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public FormTable? FindTable(string id)
    {
        Guard.NotNull(id);
        return Tables.FirstOrDefault(table => table.Id == id);
    }

    /// <summary>Finds a cell by its ids.</summary>
    /// <param name="tableId">The table.</param>
    /// <param name="rowId">The row; empty in a table with one row without a label.</param>
    /// <param name="columnId">The column; empty in a table with one value column.</param>
    /// <returns>The cell, or null when the form has no such cell.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FormCell? FindCell(string tableId, string rowId, string columnId)
        => _index.Find(Guard.NotNull(tableId), Guard.NotNull(rowId), Guard.NotNull(columnId));

    /// <summary>The cells that a total (总计) is the sum of; a total that was left blank counts as their sum, see <see cref="FormAudit.Run"/>.</summary>
    /// <param name="cell">A cell of this form.</param>
    /// <returns>The cells, in the order of print; empty where the cell is no total, or where the form says that blank means zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public IReadOnlyList<FormCell> PartsOf(FormCell cell)
        => Guard.NotNull(cell).Index < Totals.Length && Totals[cell.Index] is { } parts ? ValueList.Copy(parts.Select(index => Cells[index])) : ValueList<FormCell>.Empty;

    /// <summary>The form as a file of schema <c>govdisclosure/form/1</c>, for a host to start its own from.</summary>
    /// <returns>Indented JSON that ends with a line feed; <see cref="FormCatalogue.Parse"/> reads it back equal. A variant is written as a form without variants.</returns>
    public string ToJson() => FormWriter.Write(this);

    /// <inheritdoc/>
    public bool Equals(Form? other)
        => ReferenceEquals(this, other)
            || (other is not null && (Id, Variant, Title) == (other.Id, other.Variant, other.Title) && HasTermsOf(other) && HasContentOf(other));

    private bool HasTermsOf(Form other)
        => (Kind, FirstYear, LastYear, YearsVerification, AppendedForm) == (other.Kind, other.FirstYear, other.LastYear, other.YearsVerification, other.AppendedForm);

    private bool HasContentOf(Form other)
        => Aliases.Equals(other.Aliases) && Instruments.Equals(other.Instruments) && Sections.Equals(other.Sections) && Tables.Equals(other.Tables)
            && Identities.Equals(other.Identities) && Variants.Equals(other.Variants);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The form's id and variant.</summary>
    /// <returns>For example <c>2021-format</c> or <c>2021-format (single-other-handling)</c>.</returns>
    public override string ToString() => Variant is null ? Id : $"{Id} ({Variant})";
}
