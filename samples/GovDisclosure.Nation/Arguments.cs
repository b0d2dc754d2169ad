using System.Globalization;

namespace GovDisclosure.Nation;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    public const string Help =
        """
        GovDisclosure.Nation [--organs 2000] [--silos 3 --postgres "Host=127.0.0.1;Username=…;Database=…"] [--kill] [--check] [--measure] [--out nation.html] [--seed 1] [--at-once 64]

          Makes a nation with a fixed seed (34 provinces, counties, townships and departments; up to 200,000 organs), publishes a report of each, sound or faulty,
          as HTML or PDF, has them read and audited, and prints the nation's table, the worst rules and organs. Without --silos all in this process, in memory.

          --kill     ends one of the silos without a word when a third of the reports are done
          --check    compares the table cell for cell with the roll-up on one machine; the exit code is 1 where they differ
          --measure  how long it takes from a change to the nation's table, the memory of an organ, and the writes a second of the database
        """;

    public int Organs { get; private init; } = 2000;

    public int Silos { get; private init; }

    public string? Postgres { get; private init; }

    public bool Kill { get; private init; }

    public bool Check { get; private init; }

    public bool Measure { get; private init; }

    public string? Out { get; private init; }

    public int Seed { get; private init; } = 1;

    public int AtOnce { get; private init; } = 64;

    /// <summary>In a process that is one silo of several: its port, its gateway's port and the name of the cluster.</summary>
    public string? Silo { get; private init; }

    public static Arguments? Parse(string[] args)
    {
        var parsed = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : string.Empty;
            var next = args[i] switch
            {
                "--organs" => parsed with { Organs = Number(value, 34, 200_000) },
                "--silos" => parsed with { Silos = Number(value, 1, 16) },
                "--postgres" => parsed with { Postgres = value },
                "--out" => parsed with { Out = value },
                "--seed" => parsed with { Seed = Number(value, 0, int.MaxValue) },
                "--at-once" => parsed with { AtOnce = Number(value, 1, 10_000) },
                "--silo" => parsed with { Silo = value },
                _ => null,
            };
            i += next is null ? 0 : 1;
            next ??= args[i] switch
            {
                "--kill" => parsed with { Kill = true },
                "--check" => parsed with { Check = true },
                "--measure" => parsed with { Measure = true },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            parsed = next;
        }

        return parsed.Silos > 0 && parsed.Postgres is null ? null : parsed;
    }

    private static int Number(string text, int least, int most)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ArgumentException(FormattableString.Invariant($"\"{text}\" is no number from {least} to {most}."), nameof(text));
}
