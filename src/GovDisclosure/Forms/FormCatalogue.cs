using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>The forms that a host works with: the built-in ones, and its own beside them.</summary>
/// <remarks>Immutable. Equality compares the forms in their order.</remarks>
[JsonShape(TextOnly = true)]
public sealed partial record FormCatalogue
{
    private static readonly string[] BuiltInFiles = [
        "2008-outline", "2014-statistics", "2019-format", "2021-format", "2008-gansu-statistics", "2008-shanghai-statistics", "2008-fujian-statistics",
    ];

    // Compiled on first use and never changed after that.
    private static readonly Lazy<FormCatalogue> BuiltInCatalogue = new(LoadBuiltIn);

    private FormCatalogue(IEnumerable<Form> forms) => Forms = ValueList.Copy(forms);

    /// <summary>
    /// The built-in forms: the outline of article 32 of the 2007 Regulations (2008-2018), the statistics table of
    /// 国办发〔2014〕32号 (2014-2018), the trial form of 国办公开办函〔2019〕60号 (2019-2020) and the form of 国办公开办函〔2021〕30号 (from 2021);
    /// behind them the statistics tables that Gansu, Shanghai and Fujian had their organs fill in from 2008 on.
    /// </summary>
    public static FormCatalogue BuiltIn => BuiltInCatalogue.Value;

    /// <summary>The forms, in the order in which they were added.</summary>
    public IReadOnlyList<Form> Forms { get; }

    /// <summary>Reads a form file of schema <c>govdisclosure/form/1</c>; it may extend a form of this catalogue.</summary>
    /// <param name="stream">The file: JSON in UTF-8; read to its end and not closed.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <returns>The form; it is not in this catalogue yet, see <see cref="With"/>.</returns>
    /// <exception cref="DataFileException">The file has mistakes; all are listed, an identity that names an unknown cell among them.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Form Load(Stream stream, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return Read(DataFile.Parse(Guard.NotNull(stream), problems), problems);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public Task<Form> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a form from text, see <see cref="Load"/>.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <returns>The form.</returns>
    /// <exception cref="DataFileException">The text has mistakes; all are listed.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Form Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return Read(DataFile.Parse(Guard.NotNull(json), problems), problems);
    }

    /// <summary>A catalogue with one more form; a form of the same id is replaced.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">The id or an alias of the form is a name of another form.</exception>
    public FormCatalogue With(Form form)
    {
        Guard.NotNull(form);
        var others = Forms.Where(other => other.Id != form.Id).ToList();
        foreach (var name in form.Aliases.Concat([form.Id]))
        {
            if (others.Find(other => other.Id == name || other.Aliases.Contains(name)) is { } taken)
            {
                throw new ArgumentException($"The name \"{name}\" of form {form.Id} is a name of form {taken.Id} already.", nameof(form));
            }
        }

        return new FormCatalogue(Forms.Any(other => other.Id == form.Id)
            ? Forms.Select(other => other.Id == form.Id ? form : other)
            : Forms.Concat([form]));
    }

    /// <summary>Finds a form by its id or an alias, for example <c>2021-format</c> or <c>2021</c>.</summary>
    /// <param name="name">The id or alias.</param>
    /// <returns>The form, or null when none has that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Form? Find(string name)
    {
        Guard.NotNull(name);
        return Forms.FirstOrDefault(form => form.Id == name) ?? Forms.FirstOrDefault(form => form.Aliases.Contains(name));
    }

    /// <summary>The national forms for a report year: the report's own first, then tables that are reported beside it.</summary>
    /// <param name="year">The report year.</param>
    /// <returns>The forms; empty when none applies. Those of the kind <see cref="FormKind.LocalStatistics"/> are asked for by name.</returns>
    public IReadOnlyList<Form> ForYear(int year)
        => ValueList.Copy(Forms.Where(form => form.Kind != FormKind.LocalStatistics && form.AppliesTo(year)).OrderBy(form => form.Kind));

    /// <summary>The form whose tables a report of a year fills in: its own, or the one that is appended to it.</summary>
    /// <param name="form">The report's form.</param>
    /// <returns>The form itself when it has tables; the appended one; null when there is neither.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public Form? TablesOf(Form form)
        => Guard.NotNull(form).Tables.Count > 0 ? form
            : form.AppendedForm is { } appended ? Find(appended)
            : null;

    /// <summary>The catalogue with the forms that a host gave for the reading of JSON.</summary>
    internal FormCatalogue WithAll(JsonReferences references) => references.Of<Form>().Aggregate(this, (known, form) => known.With(form));

    /// <inheritdoc/>
    public bool Equals(FormCatalogue? other) => other is not null && Forms.Equals(other.Forms);

    /// <inheritdoc/>
    public override int GetHashCode() => Forms.GetHashCode();

    private static FormCatalogue LoadBuiltIn()
    {
        var catalogue = new FormCatalogue([]);
        foreach (var name in BuiltInFiles)
        {
            using var stream = typeof(FormCatalogue).Assembly.GetManifestResourceStream($"GovDisclosure.Forms.Data.{name}.json")
                ?? throw new InvalidOperationException($"The built-in form {name} is missing from the assembly.");
            catalogue = catalogue.With(catalogue.Load(stream, $"{name}.json"));
        }

        return catalogue;
    }

    private Form Read(DataNode? root, DataProblems problems)
    {
        var form = new FormReader(problems, Find).Read(root);
        problems.ThrowIfAny();
        return form!;
    }

    /// <summary>The id of the form that the reports of a year follow unless they name another.</summary>
    /// <param name="year">The year that the report covers.</param>
    /// <returns><c>2008-outline</c> to 2018, <c>2019-format</c> for 2019 and 2020, <c>2021-format</c> from 2021.</returns>
    public static string IdFor(int year) => year switch
    {
        <= 2018 => "2008-outline",
        <= 2020 => "2019-format",
        _ => "2021-format",
    };
}
