using System.Runtime.CompilerServices;
using BenchmarkDotNet.Configs;
using GovDisclosure.Benchmarks;

// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- --filter '*Share*'
// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- startup
// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- ratios [part of a name]
// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- against FOLDER [part of a name]
return args is ["ratios", ..] ? Measured(args) : args is ["against", var folder, ..] ? Compared(folder, args) : args is [['s', 't', 'a', 'r', 't', 'u', 'p', ..] what] ? StartUp.Run(what) : Benchmarks(args);

[MethodImpl(MethodImplOptions.NoInlining)]
static int Measured(string[] args) => Ratios.Run(args.Length > 1 ? args[1] : string.Empty);

[MethodImpl(MethodImplOptions.NoInlining)]
static int Compared(string folder, string[] args) => Against.Run(folder, args.Length > 2 ? args[2] : string.Empty);

// Not inlined: a process whose start is measured must not load what it does not need.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Benchmarks(string[] args)
{
    // Two busy cores take longer for a benchmark's own build than the two minutes that are usual.
    var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(StartUp).Assembly).Run(args, config);
    return 0;
}
