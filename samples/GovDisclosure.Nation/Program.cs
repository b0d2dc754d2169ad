// A nation whose organs' reports are audited and added up on one process or several.
// dotnet run -c Release --project samples/GovDisclosure.Nation -- [--organs 2000] [--silos 3 --postgres "Host=…"] [--kill] [--check] [--measure] [--out nation.html]
using System.Collections.Concurrent;
using System.Diagnostics;
using GovDisclosure;
using GovDisclosure.Nation;
using GovDisclosure.Orleans;

if (Arguments.Parse(args) is not { } arguments)
{
    await Console.Error.WriteAsync(Arguments.Help + "\n");
    return 2;
}

var nation = new MadeUpNation(arguments.Organs, arguments.Seed);
if (arguments.Silo is not null)
{
    return await Silos.RunOneAsync(arguments, nation);
}

await Say($"{nation.Organs.Count} organs; silos: {(arguments.Silos == 0 ? "this process, in memory" : $"{arguments.Silos} processes over PostgreSQL")}");
await using var silos = await Silos.StartAsync(arguments, nation);
var cluster = new DisclosureNation(silos.Grains, "全国", MadeUpNation.Year);
var empty = arguments.Measure ? await silos.MemoryAsync() : 0;
var clock = Stopwatch.StartNew();
await cluster.PlaceAsync(nation.Organs);
await Say($"placed in {clock.Elapsed.TotalSeconds:0.0} s ({nation.Organs.Count / clock.Elapsed.TotalSeconds:0} a second)");

var files = nation.Files.ToList();
var answers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
var late = new ConcurrentDictionary<PublishedFile, bool>();
var (done, faults, killed) = (0, 0, 0);
clock.Restart();
using (new Timer(_ => Console.Error.Write($"\r{done}/{files.Count} reports, {faults} faults found, {done / Math.Max(0.1, clock.Elapsed.TotalSeconds):0} a second   "), null, 1000, 1000))
{
    await cluster.AuditAllAsync(files, Done, arguments.AtOnce);

    // What a busy machine did not read in time is asked for once more; what hangs hangs again.
    await cluster.AuditAllAsync(late.Keys, null, 2);
}

var audited = clock.Elapsed;
await cluster.SettleAsync();
await Console.Error.WriteAsync("\n");
await Say($"{done} reports audited in {audited.TotalSeconds:0.0} s: {done / audited.TotalSeconds:0} a second; the table was whole {(clock.Elapsed - audited).TotalSeconds:0.00} s later");

var provinces = new List<OrganFigures>();
foreach (var province in nation.Organs.Where(organ => organ.ParentId is null))
{
    provinces.Add(await cluster.FiguresAsync(province.Id));
}

var report = new NationReport(await cluster.TotalAsync(), provinces);
await Console.Out.WriteAsync(report.ToText());
if (arguments.Out is { } path)
{
    report.Save(path);
    await Say($"written: {path}");
}

var problems = arguments.Check ? await Check.RunAsync(cluster, nation, provinces, answers) : [];
foreach (var problem in problems.Take(20))
{
    await Say($"DIFFERS {problem}");
}

if (arguments.Check)
{
    await Say($"{(problems.Count == 0 ? "the table equals the roll-up on one machine, cell for cell; each file was reported once; all that is missing is named" : $"{problems.Count} differences")}");
}

if (arguments.Measure)
{
    var memory = await silos.MemoryAsync();
    await Say($"memory: {(memory - empty) / 1024.0 / nation.Organs.Count:0.0} KB an organ with its report ({memory / 1024 / 1024} MB in all silos)");
    var (median, worst) = await Measures.LatencyAsync(cluster, nation);
    await Say($"from a change to the nation's table: p50 {median:0} ms, p99 {worst:0} ms");
    if (arguments.Postgres is { } postgres)
    {
        await Say($"the database takes {await Measures.WritesAsync(postgres):0} small rows a second, each in a transaction of its own");
    }
}

return problems.Count == 0 ? 0 : 1;

void Done(AuditedReportFile file)
{
    if (file.Findings.Any(finding => finding.RuleId == "nation.timeout") && files.Find(f => f.Id == file.Id && f.OrganId == file.OrganId) is { } again)
    {
        late[again] = true;
    }

    answers.AddOrUpdate(file.OrganId + "/" + file.Id, 1, (_, n) => n + 1);
    Interlocked.Add(ref faults, file.Findings.Count(finding => finding.Severity == Severity.Error));
    if (Interlocked.Increment(ref done) > files.Count / 3 && arguments is { Kill: true, Silos: > 1 } && Interlocked.Exchange(ref killed, 1) == 0)
    {
        Console.Error.Write("\na silo is killed\n");
        silos.Kill();
    }
}

static Task Say(FormattableString text) => Console.Out.WriteAsync(FormattableString.Invariant(text) + "\n");
