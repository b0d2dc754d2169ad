using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovDisclosure;

/// <summary>Gives a reader damaged files in a process of its own, whose memory and time are limited: what ends that process is a failure.</summary>
/// <remarks>
/// The gate reads a bounded number of files from a fixed seed. With FUZZ=minutes in the environment new seeds are searched for so long. The
/// input that ended the process is kept, and its path is in the failure.
/// </remarks>
internal static class Fuzz
{
    private const string ChildVariable = "FUZZ_CHILD";
    private const string HeapLimit = "20000000"; // 512 MB in hexadecimal, as the runtime reads it.
    private const int SecondsForEach = 20;

    private static readonly string[] Numbers = ["0", "-1", "1", "255", "65535", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e9", "0.5"];

    /// <summary>Reads variants of files.</summary>
    /// <param name="files">Sound files to begin with.</param>
    /// <param name="read">Reads one; it throws where what it gives is wrong.</param>
    /// <param name="count">How many variants are read of one seed.</param>
    /// <param name="words">Words of the format, put in at any place.</param>
    /// <param name="damage">Damages a file of this format once, half of the time; null where it cannot.</param>
    /// <param name="test">The test; its name is unique in its project.</param>
    public static void Run(IReadOnlyList<byte[]> files, Action<byte[]> read, int count, string[] words, Func<byte[], Random, byte[]?>? damage = null, [CallerMemberName] string test = "")
    {
        if (Environment.GetEnvironmentVariable(ChildVariable) is { Length: > 0 } child)
        {
            var parts = child.Split('|');
            ReadAll(files, read, count, (file, random) => Damage(file, random, words, damage), int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
            return;
        }

        if (!int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
        {
            RunChild(test, count, seed: 20261127);
            return;
        }

        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromMinutes(minutes))
        {
            RunChild(test, count, Random.Shared.Next());
        }
    }

    private static void ReadAll(IReadOnlyList<byte[]> files, Action<byte[]> read, int count, Func<byte[], Random, byte[]> damage, int seed, string input)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var file = damage(files[random.Next(files.Count)], random);
            File.WriteAllBytes(input, file);
            read(file);
        }
    }

    private static void RunChild(string test, int count, int seed)
    {
        var input = Path.Combine(Path.GetTempPath(), $"fuzz-{test}-{seed}");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Fuzz).Assembly.Location);
        }

        start.ArgumentList.Add("-method");
        start.ArgumentList.Add("*." + test);
        start.Environment[ChildVariable] = $"{seed}|{input}";
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal) || name.StartsWith("XUNIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var isInTime = process.WaitForExit(TimeSpan.FromSeconds(60 + ((long)count * SecondsForEach / 10)));
        if (!isInTime)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        var said = output.Result + error.Result;
        Assert.True(isInTime && process.ExitCode == 0 && said.Contains("Total: 1", StringComparison.Ordinal), $"Seed {seed}, in time: {isInTime}; the last input is {input}\n{said}");
        File.Delete(input);
    }

    private static byte[] Damage(byte[] file, Random random, string[] words, Func<byte[], Random, byte[]?>? damage)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            file = file.Length == 0 ? [0] : (random.Next(2) == 0 ? damage?.Invoke(file, random) : null) ?? DamageOnce(file, random, words);
        }

        return file;
    }

    private static byte[] DamageOnce(byte[] file, Random random, string[] words)
    {
        var at = random.Next(file.Length);
        switch (random.Next(6))
        {
            case 0:
                var flipped = (byte[])file.Clone();
                flipped[at] = (byte)random.Next(256);
                return flipped;
            case 1:
                return file[..at];
            case 2:
                var length = random.Next(Math.Min(2000, file.Length - at));
                return [.. file[..at], .. file[(at + length)..]];
            case 3:
                var end = at + random.Next(Math.Min(2000, file.Length - at));
                return [.. file[..end], .. file[at..end], .. file[end..]];
            case 4:
                return [.. file[..at], .. Encoding.UTF8.GetBytes(words[random.Next(words.Length)]), .. file[at..]];
            default:
                return Renumber(file, at, Encoding.UTF8.GetBytes(Numbers[random.Next(Numbers.Length)]));
        }
    }

    /// <summary>Replaces the next number.</summary>
    private static byte[] Renumber(byte[] file, int at, byte[] number)
    {
        while (at < file.Length && !char.IsAsciiDigit((char)file[at]))
        {
            at++;
        }

        var end = at;
        while (end < file.Length && char.IsAsciiDigit((char)file[end]))
        {
            end++;
        }

        return [.. file[..at], .. number, .. file[end..]];
    }
}
