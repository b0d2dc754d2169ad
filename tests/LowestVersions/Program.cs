using System.Reflection;
using System.Text.Json;
using GovDisclosure;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using NodaTime;

// LowestVersions: loads every assembly that the packages refer to, and tells each version that was restored beside the one that is asked for.
var framework = "net" + Environment.Version.ToString(2);
var assets = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Assets").Value!;
using var file = JsonDocument.Parse(File.ReadAllBytes(assets));
var target = file.RootElement.GetProperty("targets").EnumerateObject().First(t => t.Name.StartsWith(framework, StringComparison.Ordinal)).Value;
var restored = target.EnumerateObject().ToDictionary(p => p.Name.Split('/')[0], p => p.Name.Split('/')[1], StringComparer.OrdinalIgnoreCase);
var asked = target.EnumerateObject()
    .SelectMany(p => p.Value.TryGetProperty("dependencies", out var dependencies) ? dependencies.EnumerateObject().Select(d => (By: p.Name.Split('/')[0], d.Name, Floor: d.Value.GetString()!)) : [])
    .ToLookup(d => d.Name, StringComparer.OrdinalIgnoreCase);
var wrong = 0;
foreach (var (by, name, floor) in asked.SelectMany(d => d).Where(d => d.By.StartsWith("GovDisclosure", StringComparison.Ordinal) && restored.ContainsKey(d.Name)))
{
    // Another package may ask for more than ours does; nobody asks for more than what was restored.
    var isLowest = asked[name].Any(d => d.Floor.Split(',')[0].Trim('[', '(') == restored[name]);
    Console.WriteLine($"{by} asks for {name} {floor}: {restored[name]}{(isLowest ? string.Empty : ", which nobody asks for")}");
    wrong += isLowest ? 0 : 1;
}

var packages = AppDomain.CurrentDomain.GetAssemblies().Concat(restored.Keys.Where(k => k.StartsWith("GovDisclosure", StringComparison.Ordinal)).Select(Assembly.Load))
    .Where(a => a.GetName().Name!.StartsWith("GovDisclosure", StringComparison.Ordinal)).Distinct().ToList();
foreach (var reference in packages.SelectMany(p => p.GetReferencedAssemblies()).DistinctBy(r => r.FullName))
{
    var loaded = Assembly.Load(reference).GetName();
    if (loaded.Version < reference.Version)
    {
        Console.WriteLine($"{reference} is {loaded.Version} here");
        wrong++;
    }
}

var due = new DeadlineCalculator(WorkingDayCalendar.China).Deadline(new DisclosureRequest(RequestChannel.Internet, new LocalDate(2024, 3, 4))).DueDate;
Console.WriteLine($"{packages.Count} packages on {framework}, {wrong} wrong, a first deadline: {due:uuuu-MM-dd}");
return packages.Count == 7 && wrong == 0 ? 0 : 1;
