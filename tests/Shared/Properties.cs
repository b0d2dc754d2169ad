using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovDisclosure;

/// <summary>How the properties of every test project are sampled: the same inputs on every run, new ones when asked for.</summary>
/// <remarks>
/// CsCheck's seed fixes the first input alone; all others come from the clock, so a gate of its own samples is red on some days. These
/// methods stand in an outer namespace of the tests and are therefore found before CsCheck's: a property calls <c>Sample</c> as ever.
/// With NEW_SEEDS=n in the environment each property runs on n times as many inputs, from new seeds, and a failure is made small;
/// CsCheck_Seed replays one failure.
/// </remarks>
internal static class Properties
{
    private const long DefaultCount = 100;

    private static int Searching => int.TryParse(Environment.GetEnvironmentVariable("NEW_SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 0;

    private static bool IsReplaying => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("CsCheck_Seed"));

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, long iter = DefaultCount, Func<T, string>? print = null, [CallerMemberName] string property = "")
    {
        if (Searching > 0 || IsReplaying)
        {
            Check.Sample(gen, assert, iter: iter * Math.Max(1, Searching), print: print);
            return;
        }

        var random = new PCG(1, Seed(property));
        for (var i = 0L; i < iter; i++)
        {
            var state = random.State;
            var value = gen.Generate(random, null, out _);
            try
            {
                assert(value);
            }
            catch (Exception exception)
            {
                throw new CsCheckException($"Input {i + 1} of {iter}, CsCheck_Seed={random.ToString(state)}: {(print ?? (v => Check.Print(v)))(value)}", exception);
            }
        }
    }

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, long iter = DefaultCount, Func<(T1, T2), string>? print = null, [CallerMemberName] string property = "")
        => gen.Sample(t => assert(t.Item1, t.Item2), iter, print, property);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, long iter = DefaultCount, Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string property = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3), iter, print, property);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, long iter = DefaultCount, Func<(T1, T2, T3, T4), string>? print = null,
        [CallerMemberName] string property = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3, t.Item4), iter, print, property);

    public static void Sample<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> assert, long iter = DefaultCount, Func<(T1, T2, T3, T4, T5), string>? print = null,
        [CallerMemberName] string property = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5), iter, print, property);

    public static void Sample<T1, T2, T3, T4, T5, T6>(
        this Gen<(T1, T2, T3, T4, T5, T6)> gen, Action<T1, T2, T3, T4, T5, T6> assert, long iter = DefaultCount, Func<(T1, T2, T3, T4, T5, T6), string>? print = null,
        [CallerMemberName] string property = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6), iter, print, property);

    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, long iter = DefaultCount, Func<T, string>? print = null, [CallerMemberName] string property = "")
        => gen.Sample(t => Assert.True(holds(t)), iter, print, property);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, long iter = DefaultCount, Func<(T1, T2), string>? print = null, [CallerMemberName] string property = "")
        => gen.Sample(t => holds(t.Item1, t.Item2), iter, print, property);

    public static void Sample<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen, Func<T1, T2, T3, bool> holds, long iter = DefaultCount, Func<(T1, T2, T3), string>? print = null, [CallerMemberName] string property = "")
        => gen.Sample(t => holds(t.Item1, t.Item2, t.Item3), iter, print, property);

    public static void Sample<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> gen, Func<T1, T2, T3, T4, bool> holds, long iter = DefaultCount, Func<(T1, T2, T3, T4), string>? print = null,
        [CallerMemberName] string property = "")
        => gen.Sample(t => holds(t.Item1, t.Item2, t.Item3, t.Item4), iter, print, property);

    public static void Sample<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> gen, Func<T1, T2, T3, T4, T5, bool> holds, long iter = DefaultCount, Func<(T1, T2, T3, T4, T5), string>? print = null,
        [CallerMemberName] string property = "")
        => gen.Sample(t => holds(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5), iter, print, property);

    /// <summary>A seed of each property's own, from its name: FNV-1a.</summary>
    private static ulong Seed(string property)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in property)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
