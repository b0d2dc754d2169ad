using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.Forms;
using GovDisclosure.Registers;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The register of the host's site as endpoints and pages use it.</summary>
internal sealed class RegisterDoor(IRegisterStore store, DisclosureService service, GovDisclosureWebOptions options, IDisclosureFileStore files)
{
    private readonly DisclosureRegister _register = new(store, service) { Site = options.Site };

    public ReplyProcedure Procedure => _register.Procedure;

    public Task<RegisteredRequest?> FindAsync(string id, CancellationToken cancellationToken) => _register.FindAsync(id, cancellationToken);

    /// <summary>The next number of a year, for example <c>2024-0017</c>.</summary>
    public Task<string> NextNumberAsync(int year, CancellationToken cancellationToken) => NextNumberAsync("request", year, cancellationToken);

    /// <summary>The next number of a series in a year.</summary>
    public async Task<string> NextNumberAsync(string series, int year, CancellationToken cancellationToken)
        => FormattableString.Invariant($"{year}-{await _register.NextNumberAsync(FormattableString.Invariant($"{series}/{year}"), cancellationToken).ConfigureAwait(false):D4}");

    public Task<RegisterResult> EnterAsync(DisclosureRequest request, string person, CancellationToken cancellationToken)
        => _register.EnterAsync(request, person, cancellationToken: cancellationToken);

    /// <summary>Writes a change, or takes a step of the reply's procedure where the change names one.</summary>
    public async Task<RegisterResult> ChangeAsync(RegisteredRequest kept, RegisterChange change, string person, string? comment, CancellationToken cancellationToken)
    {
        // What goes out with a reply stands in its entry, with the one made anew as with the first.
        var goesOut = change.Step is { } step ? Procedure.Find(step) is { IsDelivery: true } : change.Events.Any(item => item.Kind == RequestEventKind.RemadeReply);
        IReadOnlyList<RegisterFile> sent = goesOut ? await new DeliveredFiles(files).FilesAsync(kept.Row.Site, kept.Row.Id, cancellationToken).ConfigureAwait(false) : [];
        return change.Step is null
            ? await _register.AppendAsync(kept.Row.Id, kept.Row.Version, change with { Files = sent }, person, comment, cancellationToken: cancellationToken).ConfigureAwait(false)
            : await _register.StepAsync(
                kept.Row.Id, kept.Row.Version, change.Step, person, comment, change.Draft, change.Events.Count > 0 ? change.Events[0] : null, sent, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Why something was not written.</summary>
    public static Problem ProblemOf(RegisterResult result) => result.Kind switch
    {
        RegisterResultKind.Conflict => Problem.Conflict,
        RegisterResultKind.Refused => Problem.OfLaw([.. result.Findings.Where(f => f.Severity == Severity.Error)]),
        _ => Problem.NotFound,
    };

    public Task<RegisterPage> ListAsync(RegisterQuery query, CancellationToken cancellationToken) => _register.ListAsync(query, cancellationToken);

    public IAsyncEnumerable<RegisteredRequest> ReadAsync(RegisterQuery query, CancellationToken cancellationToken) => store.ReadAsync(query, cancellationToken);

    public Task<IReadOnlyList<RegisterEntry>> EntriesAsync(string id, CancellationToken cancellationToken) => _register.HistoryAsync(id, cancellationToken);

    public Task<DisclosureYear> YearAsync(string organ, int year, AnnualReport own, AnnualReport? previous, CancellationToken cancellationToken)
        => _register.YearAsync(year, [organ], own, previous, cancellationToken);

    /// <summary>Locks the figures of a year together with the report as it goes out.</summary>
    /// <returns>The publication; the one that is there already where the year is locked.</returns>
    public async Task<RegisteredReport?> LockAsync(string organ, DisclosureYear year, string person, string document, CancellationToken cancellationToken)
        => await _register.PublishAsync(organ, year.Tables, year.Tally, person, document: document, cancellationToken: cancellationToken).ConfigureAwait(false)
            ?? (await _register.ReportsAsync(organ, year.Tally.Statistics.Year, cancellationToken).ConfigureAwait(false) is [.., { } last] ? last : null);

    /// <summary>Puts a restatement beside the publication, with its reason; nothing where the same report went out last.</summary>
    /// <returns>What was published and restated; null where somebody else restated at the same time.</returns>
    public async Task<IReadOnlyList<RegisteredReport>?> RestateAsync(string organ, DisclosureYear year, string person, string reason, string document, CancellationToken cancellationToken)
    {
        var known = await ReportsAsync(organ, year.Tally.Statistics.Year, cancellationToken).ConfigureAwait(false);
        if (known is [.., { } last] && last.Document == document)
        {
            return known;
        }

        return await _register.PublishAsync(organ, year.Tables, year.Tally, person, reason, document, cancellationToken).ConfigureAwait(false) is { } made ? [.. known, made] : null;
    }

    public Task<IReadOnlyList<RegisteredReport>> ReportsAsync(string organ, int year, CancellationToken cancellationToken) => _register.ReportsAsync(organ, year, cancellationToken);

    /// <summary>The figures as they were locked last; null before the publication.</summary>
    public async Task<LockedFigures?> LockedAsync(string organ, int year, CancellationToken cancellationToken)
        => await ReportsAsync(organ, year, cancellationToken).ConfigureAwait(false) is [.., { } last] ? last.Figures : null;

    public static IReadOnlyList<string> Cases(DisclosureYear counted, FormCell cell) => counted.Tally.Cases(cell);
}
