using GovDisclosure.Json;

namespace GovDisclosure.Forms;

/// <summary>A form in the making: read from a file, or a copy of the form that a file extends.</summary>
internal sealed class FormDraft
{
    public string Id { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public List<string> Aliases { get; set; } = [];

    public FormKind Kind { get; set; } = FormKind.Report;

    public List<Instrument> Instruments { get; set; } = [];

    public int FirstYear { get; set; }

    public int? LastYear { get; set; }

    public Verification YearsVerification { get; set; } = Verification.Verified;

    public string? AppendedForm { get; set; }

    public List<FormSection> Sections { get; set; } = [];

    public List<FormTable> Tables { get; set; } = [];

    /// <summary>The identities, each with its place in the file; null for one of the form that is extended.</summary>
    public List<(FormIdentity Identity, DataNode? Node)> Identities { get; set; } = [];

    public List<(FormVariant Variant, DataNode? Node)> Variants { get; set; } = [];

    public static FormDraft Of(Form form) => new()
    {
        Id = form.Id,
        Title = form.Title,
        Kind = form.Kind,
        Instruments = [.. form.Instruments],
        FirstYear = form.FirstYear,
        LastYear = form.LastYear,
        YearsVerification = form.YearsVerification,
        AppendedForm = form.AppendedForm,
        Sections = [.. form.Sections],
        Tables = [.. form.Tables],
        Identities = [.. form.Identities.Select(identity => (identity, (DataNode?)null))],
        Variants = [.. form.VariantRules.Select(variant => (variant, (DataNode?)null))],
    };

    public Form Build(DataProblems problems)
    {
        var variants = new List<Form>();
        foreach (var (variant, node) in Variants)
        {
            if (variant.Apply(Tables) is { } tables)
            {
                variants.Add(Build(tables, [], variant.Id, [], problems, dropUnknown: true));
            }
            else if (node is not null)
            {
                problems.Add(
                    node,
                    "form.variant",
                    $"表“{variant.TableId}”没有带下级的行“{variant.RowId}”",
                    $"table \"{variant.TableId}\" has no row \"{variant.RowId}\" with rows below it");
            }
        }

        return Build(Tables, variants, null, [.. Variants.Select(v => v.Variant)], problems, dropUnknown: false);
    }

    private Form Build(
        List<FormTable> tables, List<Form> variants, string? variant, List<FormVariant> variantRules, DataProblems problems, bool dropUnknown)
    {
        var index = new FormIndex(tables);
        var compiler = new IdentityCompiler(tables, index);
        var identities = new List<FormIdentity>();
        foreach (var (identity, node) in Identities)
        {
            try
            {
                compiler.Add(identity);
                identities.Add(identity);
            }
            catch (IdentityRuleException error)
            {
                // A variant lacks rows by design: the identities about them go with them.
                if (!dropUnknown)
                {
                    Report(problems, identity, node, error);
                }
            }
        }

        return new Form(Id, Title, tables, identities, index, compiler.Finish())
        {
            Variant = variant,
            Aliases = Aliases,
            Kind = Kind,
            Instruments = Instruments,
            FirstYear = FirstYear,
            LastYear = LastYear,
            YearsVerification = YearsVerification,
            AppendedForm = AppendedForm,
            Sections = Sections,
            Variants = variants,
            VariantRules = variantRules,
        };
    }

    private static void Report(DataProblems problems, FormIdentity identity, DataNode? node, IdentityRuleException error)
    {
        var chinese = $"恒等式“{identity.Id}”第{error.Position}字：{error.Chinese}";
        var english = $"identity \"{identity.Id}\", character {error.Position}: {error.Message}";
        var place = node?.Find("rule") ?? node;
        if (place is not null)
        {
            problems.Add(place, "form.identity", chinese, english);
        }
        else
        {
            problems.Add(0, 0, "$", "form.identity", chinese, english);
        }
    }
}
