using GovDisclosure.Internal;
using GovDisclosure.Registers;
using static GovDisclosure.Wording;

namespace GovDisclosure;

/// <content>What is written of single requests.</content>
public sealed partial class DisclosureRegister
{
    private const int MostTries = 100;

    /// <summary>Enters a request.</summary>
    /// <param name="request">The request; without a number it gets the next one of the year of its arrival, for example <c>2024-0017</c>.</param>
    /// <param name="person">The key of who enters it.</param>
    /// <param name="comment">What the person says of it; null for nothing.</param>
    /// <param name="despiteErrors">Whether it is entered though its course has errors, as an old register's may.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>Saved; a conflict where the number is taken; refused with the errors of its course.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty or longer than 100 characters, or the request is of another site.</exception>
    public async Task<RegisterResult> EnterAsync(
        DisclosureRequest request, string person, string? comment = null, bool despiteErrors = false, CancellationToken cancellationToken = default)
    {
        var entered = Ours(request);
        Guard.NotBlank(person);
        if (RegisterLimits.ObstacleTo(entered) is { } obstacle)
        {
            return new RegisterResult(RegisterResultKind.Refused) { Findings = [obstacle] };
        }

        var findings = FindingsOf(entered);
        if (HasErrors(findings) && !despiteErrors)
        {
            return new RegisterResult(RegisterResultKind.Refused) { Findings = findings };
        }

        var isNumbered = entered.Id is not null;
        for (var i = 0; i < MostTries; i++)
        {
            entered = isNumbered ? entered : entered with { Id = await NextIdAsync(entered, cancellationToken).ConfigureAwait(false) };
            var write = WriteOf(before: null, new RegisterChange { Request = entered }, person, comment);
            var conflicts = await _store.CommitAsync(new RegisterCommit(Site) { Writes = [write] }, cancellationToken).ConfigureAwait(false);
            if (conflicts.Count == 0)
            {
                return new RegisterResult(RegisterResultKind.Saved) { Request = new RegisteredRequest(write.Row, entered), Findings = findings };
            }

            if (isNumbered)
            {
                break;
            }
        }

        return new RegisterResult(RegisterResultKind.Conflict) { Request = await FindAsync(entered.Id!, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>Enters many requests at once, all of them or none, as an old register has them.</summary>
    /// <param name="requests">The requests, each with its number; what is faulty in their courses is kept and is a finding.</param>
    /// <param name="person">The key of who enters them.</param>
    /// <param name="comment">What the person says of it; null for nothing.</param>
    /// <param name="cancellationToken">Stops before they are written.</param>
    /// <returns>Saved; a conflict, with a finding for each number that is taken or stands twice; refused, with a finding for each that has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="requests"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty or longer than 100 characters, or a request is of another site.</exception>
    public async Task<RegisterResult> EnterAllAsync(
        IEnumerable<DisclosureRequest> requests, string person, string? comment = null, CancellationToken cancellationToken = default)
    {
        Person(Guard.NotBlank(person));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (entered, findings) = (new List<DisclosureRequest>(), new List<Finding>());
        foreach (var request in Guard.NotNull(requests).Select(Ours))
        {
            if (RegisterLimits.ObstacleTo(request) is { } obstacle)
            {
                findings.Add(obstacle);
            }
            else if (request.Id is null || !names.Add(request.Id))
            {
                findings.Add(Obstacle(request.Id ?? string.Empty, "register.number", request.Id is null ? Of("没有编号", "there is no number") : Of("编号重复", "the number stands twice")));
            }
            else
            {
                entered.Add(request);
            }
        }

        if (findings.Count > 0)
        {
            return new RegisterResult(RegisterResultKind.Refused) { Findings = findings };
        }

        // Their courses are read by all processors.
        var writes = new RegisterWrite[entered.Count];
        Parallel.For(0, writes.Length, i => writes[i] = WriteOf(before: null, new RegisterChange { Request = entered[i] }, person, comment));
        var conflicts = await _store.CommitAsync(new RegisterCommit(Site) { Writes = writes }, cancellationToken).ConfigureAwait(false);
        return new RegisterResult(conflicts.Count == 0 ? RegisterResultKind.Saved : RegisterResultKind.Conflict)
        {
            Findings = [.. conflicts.Select(id => Obstacle(id, "register.number", Of("编号已被使用", "the number is taken")))],
        };
    }

    /// <summary>Adds to a request what happened, what was decided, or any other change.</summary>
    /// <param name="id">The number of the request.</param>
    /// <param name="version">The <see cref="RegisterRow.Version"/> that the person saw.</param>
    /// <param name="change">The change.</param>
    /// <param name="person">The key of who makes it.</param>
    /// <param name="comment">What the person says of it; null for nothing.</param>
    /// <param name="despiteErrors">Whether it is written though it brings errors into the course.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>
    /// Saved; a conflict, with the request as it is now, where somebody wrote in between; refused where the change brings an error that was not
    /// there before, with its article, where the entry is void, and where a reply would go round its procedure.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="person"/> is empty or longer than 100 characters, or the change holds nothing, a step, or a request of another number or site.</exception>
    public Task<RegisterResult> AppendAsync(
        string id, long version, RegisterChange change, string person, string? comment = null, bool despiteErrors = false, CancellationToken cancellationToken = default)
    {
        if (Guard.NotNull(change).IsEmpty || change.Step is not null)
        {
            throw new ArgumentException("A change holds something, and a step is taken with StepAsync.", nameof(change));
        }

        return WriteAsync(Guard.NotNull(id), version, change, Guard.NotBlank(person), comment, despiteErrors, step: null, cancellationToken);
    }

    /// <summary>Takes a step of the procedure of the reply.</summary>
    /// <param name="id">The number of the request.</param>
    /// <param name="version">The <see cref="RegisterRow.Version"/> that the person saw.</param>
    /// <param name="step">The code of the step.</param>
    /// <param name="person">The key of who takes it.</param>
    /// <param name="comment">What the person says of it; null for nothing.</param>
    /// <param name="draft">What the step proposes to decide; null to leave the proposal as it is.</param>
    /// <param name="delivered">For the delivery: the event of the reply; null for one of today. Nothing for other steps.</param>
    /// <param name="files">For the delivery: the files that go out with it, which are kept elsewhere; null for none. Nothing for other steps.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>
    /// As for <see cref="AppendAsync"/>; refused too where the procedure has no such step from where the reply stands, and where it is delivered
    /// without anything that was proposed. Only the delivery is a reply: it writes event, decision and message together.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> or <paramref name="person"/> is empty, the person longer than 100 characters, or <paramref name="delivered"/> is no reply.</exception>
    public async Task<RegisterResult> StepAsync(
        string id,
        long version,
        string step,
        string person,
        string? comment = null,
        RequestDecision? draft = null,
        RequestEvent? delivered = null,
        IReadOnlyList<RegisterFile>? files = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(id);
        Guard.NotBlank(person);
        if (delivered is { Kind: not (RequestEventKind.Reply or RequestEventKind.RemadeReply) })
        {
            throw new ArgumentException("What is delivered is a reply.", nameof(delivered));
        }

        var found = Procedure.Find(Guard.NotBlank(step));
        if (found is null)
        {
            return Refused(id, "register.step", Of("办理程序没有“{0}”这一步", "the procedure has no step \"{0}\"", step));
        }

        var change = new RegisterChange { Step = step, Draft = found.IsDelivery ? null : draft };
        if (found.IsDelivery)
        {
            var proposed = draft ?? await ProposedAsync(id, cancellationToken).ConfigureAwait(false);
            if (proposed is null)
            {
                return Refused(id, "register.no-draft", Of("没有拟稿，不能送达", "nothing was drafted that could be delivered"));
            }

            var reply = delivered ?? RequestEvent.Of(RequestEventKind.Reply, _service.Today);
            change = reply.Kind == RequestEventKind.RemadeReply
                ? change with { Events = [reply], RemadeDecision = proposed, Files = files ?? [] }
                : change with { Events = [reply], Decision = proposed, Files = files ?? [] };
        }

        return await WriteAsync(id, version, change, person, comment, despiteErrors: false, found, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Erases the identity of an applicant, which is kept apart from the entries; everything else stays.</summary>
    /// <param name="id">The number of the request.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>Saved, a conflict, or not found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public async Task<RegisterResult> EraseContactAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return NotFound;
        }

        var write = new RegisterWrite(found.Row with { Stamp = found.Row.Stamp + 1 }, found.Row.Stamp) { SetsContact = true };
        var conflicts = await _store.CommitAsync(new RegisterCommit(Site) { Writes = [write] }, cancellationToken).ConfigureAwait(false);
        return conflicts.Count == 0
            ? new RegisterResult(RegisterResultKind.Saved) { Request = new RegisteredRequest(write.Row, RegisterContact.TakeOut(found.Request)) }
            : new RegisterResult(RegisterResultKind.Conflict) { Request = found };
    }

    private async Task<RegisterResult> WriteAsync(
        string id, long version, RegisterChange change, string person, string? comment, bool despiteErrors, ReplyStep? step, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return NotFound;
        }

        if (found.Row.Version != version)
        {
            return new RegisterResult(RegisterResultKind.Conflict) { Request = found };
        }

        change = change.Request is null ? change : change with { Request = Same(change.Request, found.Row.Id) };
        if (ObstacleOf(found.Row, change, step) is { } obstacle)
        {
            return new RegisterResult(RegisterResultKind.Refused) { Request = found, Findings = [obstacle] };
        }

        var after = change.ApplyTo(found.Request);
        if (RegisterLimits.ObstacleTo(after) is { } tooLong)
        {
            return new RegisterResult(RegisterResultKind.Refused) { Request = found, Findings = [tooLong] };
        }

        var findings = NewFindings(found.Request, after);
        if (!despiteErrors && HasErrors(findings))
        {
            return new RegisterResult(RegisterResultKind.Refused) { Request = found, Findings = findings };
        }

        var write = WriteOf(found, change, person, comment, step);
        var messages = change.Events.Any(e => e.Kind is RequestEventKind.Reply or RequestEventKind.RemadeReply)
            ? new[] { RegisterMessage.Of(write.Row, RegisterMessageKind.Replied, _service.Today) }
            : [];
        var conflicts = await _store.CommitAsync(new RegisterCommit(Site) { Writes = [write], Messages = messages }, cancellationToken).ConfigureAwait(false);
        return conflicts.Count == 0
            ? new RegisterResult(RegisterResultKind.Saved) { Request = new RegisteredRequest(write.Row, after), Findings = findings }
            : new RegisterResult(RegisterResultKind.Conflict) { Request = await FindAsync(id, cancellationToken).ConfigureAwait(false) };
    }

    private RegisterWrite WriteOf(RegisteredRequest? before, RegisterChange change, string person, string? comment, ReplyStep? step = null)
    {
        var after = change.ApplyTo(before?.Request);
        var bare = RegisterContact.TakeOut(after);
        var old = before?.Row ?? new RegisterRow { Site = Site, Id = after.Id!, Facts = new RegisterFacts { ReceivedOn = after.Receipt.Arrived } };
        var entry = RegisterEntry.Make(Site, old.Id, old.Version + 1, Now, Person(person), Comment(comment), change, old.Head);
        var row = RegisterReading.Row(bare, old, Options, _service.Today) with
        {
            Version = entry.Version,
            Stamp = old.Stamp + 1,
            Head = entry.Hash,
            ReplyState = step?.To ?? old.ReplyState,
        };
        return new RegisterWrite(row, old.Stamp)
        {
            Request = bare,
            Before = before?.Row,
            DayKey = RegisterReading.DayKey(bare),
            Entries = [entry],
            Reviews = RegisterReading.Reviews(bare, row, Options),
            SetsContact = change.Request is not null,
            Contact = after.Applicant?.Contact,
        };
    }

    private Finding? ObstacleOf(RegisterRow row, RegisterChange change, ReplyStep? step)
    {
        var state = row.ReplyState ?? ReplyProcedure.Start;
        if (row.VoidOn is not null)
        {
            return Obstacle(row.Id, "register.void", Of("该登记已作废，不能再办理", "the entry is void: nothing more can be done with it"));
        }

        if (step is not null && !step.From.Contains(state))
        {
            var possible = string.Join(", ", Procedure.StepsFrom(state).Select(s => s.Code));
            return Obstacle(row.Id, "register.step", Of("答复处于“{0}”，不能进行“{1}”；可以：{2}", "the reply is {0}, from where \"{1}\" cannot be done; possible: {2}", state, step.Name, possible));
        }

        var isBegun = row.ReplyState is not null && !Procedure.Steps.Any(s => s.IsDelivery && s.To == state);
        return step is null && isBegun && change.Events.Any(e => e.Kind == RequestEventKind.Reply)
            ? Obstacle(row.Id, "register.reply-not-delivered", Of("答复正在办理（{0}），只有送达才是答复", "the reply is in its procedure ({0}): only its delivery is a reply", state))
            : null;
    }

    // As they will be read back: the hash stands over them.
    private static string Person(string person)
        => KeptText.Of(person) is var plain && string.IsNullOrWhiteSpace(plain) ? throw new ArgumentException("The key of the person must not be empty.", nameof(person))
            : plain.Length <= RegisterLimits.MostPerson ? plain
            : throw new ArgumentException(FormattableString.Invariant($"The key of the person has {plain.Length} characters; at most {RegisterLimits.MostPerson} are kept."), nameof(person));

    private static string? Comment(string? comment) => string.IsNullOrWhiteSpace(comment) || KeptText.Of(comment!) is not { Length: > 0 } plain ? null : plain;

    private async Task<RequestDecision?> ProposedAsync(string id, CancellationToken cancellationToken)
    {
        RequestDecision? proposed = null;
        await foreach (var entry in _store.EntriesAsync(Site, id, cancellationToken).ConfigureAwait(false))
        {
            proposed = entry.Change().Draft ?? proposed;
        }

        return proposed;
    }

    private async Task<string> NextIdAsync(DisclosureRequest request, CancellationToken cancellationToken)
    {
        var year = request.Receipt.Arrived.Year;
        var number = await _store.NextAsync(Site, FormattableString.Invariant($"request/{year}"), cancellationToken).ConfigureAwait(false);
        return FormattableString.Invariant($"{year}-{number:0000}");
    }

    private DisclosureRequest Ours(DisclosureRequest request)
    {
        var site = Guard.NotNull(request).Site;
        if (site is not null && site != Site)
        {
            throw new ArgumentException($"The request is of the site {site}, not of {Site}.", nameof(request));
        }

        var id = request.Id is null ? null : KeptText.Of(request.Id).Trim();
        return RegisterContact.Plain(request) with { Site = Site, Id = string.IsNullOrEmpty(id) ? null : id };
    }

    private DisclosureRequest Same(DisclosureRequest request, string id)
        => Ours(request) is var ours && (ours.Id is null || ours.Id == id)
            ? ours with { Id = id }
            : throw new ArgumentException($"The request has the number {request.Id}, not {id}.", nameof(request));

    /// <summary>What the course and the decision have; nothing where no law governs the request.</summary>
    private IReadOnlyList<Finding> FindingsOf(DisclosureRequest request) => _service.Deadlines.FindRegime(request) is null ? [] : _service.Deadlines.Check(request);

    private List<Finding> NewFindings(DisclosureRequest before, DisclosureRequest after)
    {
        var known = new HashSet<(string, string)>(FindingsOf(before).Select(f => (f.RuleId, f.Message.Chinese)));
        return [.. FindingsOf(after).Where(f => !known.Contains((f.RuleId, f.Message.Chinese)))];
    }

    private static bool HasErrors(IReadOnlyList<Finding> findings) => findings.Any(f => f is { Severity: Severity.Error, IsWaived: false });

    private static Finding Obstacle(string id, string rule, LocalizedText message) => new(rule, Severity.Error, id, message);

    private static RegisterResult Refused(string id, string rule, LocalizedText message) => new(RegisterResultKind.Refused) { Findings = [Obstacle(id, rule, message)] };
}
