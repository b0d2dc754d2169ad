using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;

namespace GovDisclosure.Benchmarks;

/// <summary>What people wait for beside the same of another version, in one process and in turns: <c>-- against FOLDER</c>.</summary>
/// <remarks>FOLDER is where the benchmarks of the other version were built; their methods are called by their names, which last longer than the library's.</remarks>
internal static class Against
{
    private const int Rounds = 25;

    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(60);

    private static readonly (string Name, string Type, string Method)[] Calls =
    [
        ("a page of a portal read", "Reading.PageReaderBenchmarks", "Read"),
        ("a page read, recognised and audited", "Reading.FolderAuditBenchmarks", "OnePage"),
        ("a PDF file of eleven pages read", "Reading.PdfReaderBenchmarks", "Read"),
        ("a report as Markdown read and recognised", "Recognition.RecognitionBenchmarks", "ReadMarkdown"),
        ("a report as plain text read and recognised", "Recognition.RecognitionBenchmarks", "ReadPlainText"),
        ("a report recognised and audited", "Recognition.RecognitionBenchmarks", "RecognizeAndAudit"),
    ];

    public static int Run(string folder, string filter)
    {
        var (here, there) = (typeof(Against).Assembly, new Other(Path.GetFullPath(folder)).Main);
        var table = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}\n\n")
            .Append("| what | processor time | the other version's | ratio |\n| --- | ---: | ---: | ---: |\n");
        foreach (var (name, type, method) in Calls.Where(call => call.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            var (mine, other, ratio) = Ratios.Turns(Action(here, type, method), Action(there, type, method), Rounds, LeastRound);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Ratios.Text(mine)} | {Ratios.Text(other)} | {ratio:0.00} |\n");
        }

        System.Console.Write(table);
        return 0;
    }

    private static Action Action(Assembly assembly, string type, string method)
    {
        var benchmark = Activator.CreateInstance(assembly.GetType("GovDisclosure.Benchmarks." + type, throwOnError: true)!)!;
        benchmark.GetType().GetMethod("Setup")?.Invoke(benchmark, null);
        var call = benchmark.GetType().GetMethod(method)!;
        return call.ReturnType == typeof(int)
            ? Of(call.CreateDelegate<Func<int>>(benchmark))
            : Of(call.CreateDelegate<Func<object>>(benchmark));
    }

    private static Action Of<T>(Func<T> call) => () => GC.KeepAlive(call());

    /// <summary>The other version with all that it was built with.</summary>
    private sealed class Other(string folder) : AssemblyLoadContext("other")
    {
        public Assembly Main => LoadFromAssemblyPath(Path.Combine(folder, "GovDisclosure.Benchmarks.dll"));

        protected override Assembly? Load(AssemblyName assemblyName)
            => Path.Combine(folder, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
