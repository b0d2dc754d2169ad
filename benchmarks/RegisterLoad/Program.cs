// Clients of a portal's endpoints over Kestrel against PostgreSQL on loopback, and what they were told held against the database.
// dotnet run -c Release --project benchmarks/RegisterLoad -- "Host=…" [clients, 50] [seconds, 60] [kill]
// With "kill" the portal's process is ended without a word in the middle, and started again. Ends with 1 where an acknowledged event is lost.
using System.Globalization;
using GovDisclosure.RegisterLoad;

if (args is ["serve", { } database, { } address])
{
    await LoadServer.RunAsync(database, address);
    return 0;
}

if (args.Length == 0)
{
    await Console.Error.WriteLineAsync("RegisterLoad \"Host=…\" [clients, 50] [seconds, 60] [kill]");
    return 2;
}

var clients = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50;
var seconds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60;
var result = await LoadRun.RunAsync(args[0], clients, TimeSpan.FromSeconds(seconds), args.Contains("kill"), CancellationToken.None);
Console.Write(result.ToText());
return result.Lost.Count == 0 && result.Broken.Count == 0 ? 0 : 1;
