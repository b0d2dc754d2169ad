using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/GovDisclosure.Benchmarks -- --filter '*Share*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
