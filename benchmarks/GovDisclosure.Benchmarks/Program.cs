using System.Runtime.CompilerServices;
using GovDisclosure.Benchmarks;

// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- --filter '*Share*'
// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- startup
return args is [['s', 't', 'a', 'r', 't', 'u', 'p', ..] what] ? StartUp.Run(what) : Benchmarks(args);

// Not inlined: a process whose start is measured must not load what it does not need.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Benchmarks(string[] args)
{
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(StartUp).Assembly).Run(args);
    return 0;
}
