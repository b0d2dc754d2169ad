using GovDisclosure.Forms;
using GovDisclosure.Internal;
using GovDisclosure.Reports;
using GovDisclosure.Statistics;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace GovDisclosure.Orleans;

/// <summary>An organ in a year: its reports, what the organs below passed up, and what it passes up itself.</summary>
/// <remarks>
/// <para>The order that nothing is lost by: a change is stored, then told to the parent, which stores it, and then acknowledged. Whoever gets no
/// acknowledgement says it again; saying it twice changes nothing.</para>
/// <para>Calls interleave: between two awaits the state is whole.</para>
/// </remarks>
[Reentrant]
internal sealed partial class OrganGrain : StoredGrain<OrganState>, IOrganGrain, IRemindable
{
    private readonly DisclosureService _service;
    private readonly NationOptions _options;
    private readonly SiloNotices _notices;
    private readonly IEnumerable<INoticeRecipient> _recipients;
    private OrganKey _key;
    private Form _form = null!;
    private FormValues? _own;
    private IReadOnlyList<Finding> _rollUp = [];
    private FormValues? _sum;
    private IReadOnlyList<Finding> _overflows = [];

    public OrganGrain(
        [PersistentState("organ", NationOptions.StorageName)] IPersistentState<StoredJson> stored,
        DisclosureService service,
        IOptions<NationOptions> options,
        SiloNotices notices,
        IEnumerable<INoticeRecipient> recipients)
        : base(stored, NationJson.For(options.Value.References))
    {
        _service = service;
        _options = options.Value;
        _notices = notices;
        _recipients = recipients;
    }

    private bool IsTop => _key.OrganId.Length == 0;

    private bool IsPlaced => State.Placement > 0 || IsTop;

    private bool IsMissing => State.Reports && State.Placement > 0 && !State.Sources.Values.Any(source => source.Report is { Tables: not null });

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken).ConfigureAwait(true);
        _key = OrganKey.Parse(this.GetPrimaryKeyString());
        _form = _service.TablesFor(null, _key.Year) ?? throw new InvalidOperationException(FormattableString.Invariant($"No form with tables is known for {_key.Year}."));
        foreach (var child in State.Children.Values)
        {
            child.Sum = Unpacked(child.Summary);
        }

        CountOwn();
        if (State.Version > State.Acknowledged)
        {
            PushLater();
        }
    }

    public async Task PlaceAsync(OrganPlace place)
    {
        if (place.Number > State.Placement && Differs(place))
        {
            if (State.ParentId is { } old && old != place.ParentId)
            {
                // The farewell has a version between what the old parent has and what the new one gets.
                State.Farewells[old] = ++State.Version;
            }

            State.Farewells.Remove(place.ParentId);
            (State.Placement, State.Name, State.ParentId, State.Reports) = (place.Number, place.Name, place.ParentId, place.Reports);
            Changed();
            await PersistAsync().ConfigureAwait(true);
        }
        else
        {
            await DurableAsync().ConfigureAwait(true);
        }

        await PushAsync().ConfigureAwait(true);
    }

    public Task MoveAsync(long number, string parentId) => PlaceAsync(new OrganPlace(number, State.Name, parentId, State.Reports));

    public async Task<OrganAnswer> TakeAsync(OrganChange change)
    {
        if (!IsPlaced)
        {
            return new OrganAnswer { Findings = [RollUpFindings.Unknown(_key.OrganId)] };
        }

        var source = State.Sources.GetValueOrDefault(change.Source);
        if (change.Sequence > (source?.Sequence ?? 0))
        {
            if (Changed(source, change) is { } problem)
            {
                return new OrganAnswer { IsPlaced = true, Sequence = source?.Sequence ?? 0, Findings = [problem] };
            }

            await PersistAsync().ConfigureAwait(true);
        }
        else
        {
            await DurableAsync().ConfigureAwait(true);
        }

        await PushAsync().ConfigureAwait(true);
        return new OrganAnswer { IsPlaced = true, Sequence = State.Sources[change.Source].Sequence, Findings = [.. _rollUp] };
    }

    public async Task<long> ReceiveAsync(ChildFigures child)
    {
        var known = State.Children.GetValueOrDefault(child.Id);
        if (child.Version > (known?.Version ?? 0))
        {
            var sum = Unpacked(child.Summary);
            State.Children[child.Id] = new OrganState.ChildState { Version = child.Version, Summary = child.Summary, Sum = sum };
            Changed();
            await RemindAsync().ConfigureAwait(true);
            await PersistAsync().ConfigureAwait(true);
        }
        else
        {
            await DurableAsync().ConfigureAwait(true);
        }

        PushLater();
        return State.Children[child.Id].Version;
    }

    public Task<OrganFigures> FiguresAsync()
    {
        var summary = Summary();
        return Task.FromResult(new OrganFigures
        {
            Id = _key.OrganId,
            Name = State.Name,
            ParentId = State.ParentId is { Length: > 0 } parent ? parent : null,
            Own = _own,
            Sum = Sum() ?? FormValues.Empty(_form),
            Expected = summary.Expected,
            Counted = summary.Counted,
            Files = summary.Files,
            Errors = summary.Errors,
            Warnings = summary.Warnings,
            Rules = summary.Rules,
            Worst = summary.Worst,
            Children = [.. Children().Select(child => child.Key)],
        });
    }

    public Task<OrganDetails> DetailsAsync() => Task.FromResult(new OrganDetails
    {
        Findings = [.. OwnFindings(), .. IsMissing ? [RollUpFindings.Missing(_key.OrganId, State.Name)] : (Finding[])[]],
        Files = [.. State.Sources.Where(source => source.Value.IsFile).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => FileOf(source.Key, source.Value, isKnown: true))],
        Children = [.. Children().Select(child => child.Key)],
        ChildrenWithFindings = [.. Children().Where(child => child.Value.Summary is { } s && (s.Counted < s.Expected || s.Rules.Count > 0)).Select(child => child.Key)],
    });

    private IEnumerable<KeyValuePair<string, OrganState.ChildState>> Children()
        => State.Children.Where(child => child.Value.Summary is not null).OrderBy(child => child.Key, StringComparer.Ordinal);

    private bool Differs(OrganPlace place)
        => State.Placement == 0 || State.Name != place.Name || State.ParentId != place.ParentId || State.Reports != place.Reports;

    private FormValues? Unpacked(OrganSummary? summary) => summary?.Sum is { } sum ? PackedFigures.Unpack(sum, _form) : null;

    private Finding? Changed(OrganState.SourceState? source, OrganChange change)
    {
        var report = change.Report;
        if (change.Difference is { } difference)
        {
            // A difference to figures that are not known says nothing.
            if (change.Sequence != (source?.Sequence ?? 0) + 1)
            {
                return NationFindings.OutOfOrder(_key.OrganId, change.Source, (source?.Sequence ?? 0) + 1);
            }

            try
            {
                report = new AnnualReport { Organ = _key.OrganId, Year = _key.Year, Tables = source?.Report?.Tables is { } tables ? tables.Add(difference) : difference };
            }
            catch (Exception problem) when (problem is OverflowException or ArgumentException)
            {
                return problem is OverflowException ? NationFindings.Overflow(_key.OrganId) : NationFindings.Failed(_key.OrganId, $"{difference.Form}");
            }
        }

        State.Sources[change.Source] = new OrganState.SourceState { Sequence = change.Sequence, Report = Figures(report) };
        CountOwn();
        Changed();
        return null;
    }

    /// <summary>What is kept of a report: the figures and not the prose.</summary>
    private AnnualReport? Figures(AnnualReport? report)
        => report is null ? null : new AnnualReport { Organ = _key.OrganId, Year = report.Year, Form = report.Form, Tables = report.Tables };

    /// <summary>Adds up the organ's own reports as the roll-up on one machine does: the same code says which counts, what is doubled, and what is in another form.</summary>
    private void CountOwn()
    {
        var reports = State.Sources.Where(source => source.Value.Report is not null).OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Value.Report!).ToList();
        if (!reports.Exists(report => report.Tables is not null))
        {
            (_own, _rollUp) = (null, [.. reports.Select(_ => RollUpFindings.NoTables(_key.OrganId))]);
            return;
        }

        var name = State.Name.Length > 0 ? State.Name : _key.OrganId;
        var sum = _service.SumUp(reports, OrganTree.Of([new Organ(_key.OrganId, name) { Reports = State.Reports }]), _form, _key.Year);
        (_own, _rollUp) = (sum.RollUp.OwnOf(_key.OrganId), [.. sum.Findings]);
    }

    private void Changed()
    {
        _sum = null;
        State.Version++;
    }

    private FormValues? Sum()
    {
        if (_sum is not null)
        {
            return _sum;
        }

        var overflows = new List<Finding>();
        var sum = _own;
        foreach (var (id, child) in Children())
        {
            if (child.Sum is not { } below)
            {
                continue;
            }

            try
            {
                sum = sum is null ? below : sum.Add(below);
            }
            catch (OverflowException)
            {
                overflows.Add(NationFindings.Overflow(id));
            }
        }

        _overflows = overflows;
        return _sum = sum;
    }

    private List<Finding> OwnFindings()
    {
        Sum();
        return [.. State.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).SelectMany(source => source.Value.Findings), .. _rollUp, .. _overflows];
    }
}
