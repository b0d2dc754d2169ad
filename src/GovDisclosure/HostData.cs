using GovDisclosure.Audit;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using GovDisclosure.Sources;

namespace GovDisclosure;

/// <summary>What the files of a host's options hold, read once, beside what is built in.</summary>
internal sealed class HostData
{
    private readonly List<string> _mistakes = [];
    private readonly GovDisclosureOptions _options;

    private HostData(GovDisclosureOptions options) => _options = options;

    public WorkingDayCalendar Calendar { get; private set; } = WorkingDayCalendar.China;

    /// <summary>The built-in forms with those of files; null where no file names one, so that a host who only counts days reads no form.</summary>
    public FormCatalogue? Forms { get; private set; }

    /// <summary>The built-in schemes with those of files; null where no file names one.</summary>
    public IReadOnlyList<CategoryScheme>? Schemes { get; private set; }

    public IReadOnlyList<FeeTariff> Tariffs { get; private set; } = FeeTariff.BuiltIn;

    /// <summary>The built-in rules without those that are disabled; null where none is.</summary>
    public IReadOnlyList<AuditRule>? Rules { get; private set; }

    public ReadingLimits Limits { get; private set; } = ReadingLimits.Default;

    /// <exception cref="GovDisclosureOptionsException">The options cannot be used; it lists every mistake.</exception>
    public static HostData Load(GovDisclosureOptions options)
    {
        var data = new HostData(options);
        data.CheckNumbers();
        data.LoadCalendar();
        data.LoadForms();
        data.Schemes = options.Schemes.Count == 0 ? null : Keyed.Merge(CategoryScheme.All, data.Files(nameof(options.Schemes), options.Schemes, CategoryScheme.Load), s => s.Id);
        data.Tariffs = Keyed.Merge(data.Tariffs, data.Files(nameof(options.Tariffs), options.Tariffs, FeeTariff.Load), t => t.Id);
        data.DropRules();
        return data._mistakes.Count == 0 ? data : throw new GovDisclosureOptionsException(data._mistakes);
    }

    private void CheckNumbers()
    {
        InRange(nameof(_options.DueSoonWorkingDays), _options.DueSoonWorkingDays, 0, 1000);
        InRange(nameof(_options.FindingLimit), _options.FindingLimit, 0, int.MaxValue);
        var isBytes = InRange(nameof(_options.MaxFileBytes), _options.MaxFileBytes, 1, int.MaxValue);
        var isSeconds = InRange(nameof(_options.MaxReadingSeconds), _options.MaxReadingSeconds, 1, 3600);
        Limits = isBytes && isSeconds ? new ReadingLimits { MaxBytes = _options.MaxFileBytes, MaxSeconds = _options.MaxReadingSeconds } : Limits;
        if (string.IsNullOrWhiteSpace(_options.Organ))
        {
            _mistakes.Add($"{nameof(_options.Organ)} must not be empty.");
        }
    }

    private bool InRange(string member, long value, long min, long max)
    {
        if (value >= min && value <= max)
        {
            return true;
        }

        _mistakes.Add(FormattableString.Invariant($"{member}: {value} is not from {min} to {max}."));
        return false;
    }

    private void LoadCalendar()
    {
        foreach (var _ in Files(nameof(_options.Calendars), _options.Calendars, (stream, name) => Calendar = Calendar.WithFile(stream, name)))
        {
            // Each file is laid over those before it.
        }

        if (_options.ProjectionMistake(Calendar) is { } mistake)
        {
            _mistakes.Add(mistake);
        }
        else if (_options.ProjectThrough is { } year)
        {
            Try(nameof(_options.ProjectThrough), null, () => Calendar = Calendar.WithProjection(year));
        }
    }

    private void LoadForms()
    {
        foreach (var _ in Files(nameof(_options.Forms), _options.Forms, (stream, name) => Forms = (Forms ?? FormCatalogue.BuiltIn).With((Forms ?? FormCatalogue.BuiltIn).Load(stream, name))))
        {
            // One form may extend another before it.
        }
    }

    private void DropRules()
    {
        foreach (var id in _options.DisabledRules.Where(id => !AuditRules.BuiltIn.Any(rule => rule.Id == id)))
        {
            _mistakes.Add($"{nameof(_options.DisabledRules)}: there is no rule \"{id}\"; the rules are {string.Join(", ", AuditRules.BuiltIn.Select(r => r.Id))}.");
        }

        Rules = _options.DisabledRules.Count == 0 ? null : ValueList.Copy(AuditRules.BuiltIn.Where(rule => !_options.DisabledRules.Contains(rule.Id)));
    }

    private List<T> Files<T>(string member, IEnumerable<string> paths, Func<Stream, string, T> load)
    {
        var loaded = new List<T>();
        foreach (var path in paths)
        {
            Try(member, path, () =>
            {
                using var stream = File.OpenRead(Path.Combine(_options.BasePath ?? string.Empty, path));
                loaded.Add(load(stream, path));
            });
        }

        return loaded;
    }

    private void Try(string member, string? path, Action load)
    {
        try
        {
            load();
        }
        catch (DataFileException e)
        {
            _mistakes.AddRange(e.Problems.Select(problem => $"{member}: {problem.In(Language.English)}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            _mistakes.Add(path is null ? $"{member}: {Guard.ReasonOf(e)}" : $"{member}: {path}: {Guard.ReasonOf(e)}");
        }
    }
}
