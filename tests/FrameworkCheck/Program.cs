using System;
using System.IO;

namespace FrameworkCheck;

/// <summary>
/// FrameworkCheck FOLDER [PACKAGES]: writes every answer of the packages into a folder, which must not differ between two frameworks; looks
/// at what the packages themselves ask for.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var answers = Exercise.Run();
        foreach (var answer in answers)
        {
            if (answer.Value.Length == 0)
            {
                Console.Error.WriteLine(answer.Key + " is empty");
                return 1;
            }

            var path = Path.Combine(args[0], answer.Key.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, answer.Value);
        }

        var tooHigh = args.Length > 1 ? Floors.TooHigh(args[1]) : [];
        foreach (var line in tooHigh)
        {
            Console.Error.WriteLine(line);
        }

        Console.WriteLine($"{answers.Count} answers on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
        return tooHigh.Count == 0 ? 0 : 1;
    }
}
