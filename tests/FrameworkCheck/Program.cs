using System;
using System.IO;

namespace FrameworkCheck;

/// <summary>Writes every answer of the packages into a folder; the folders of two frameworks must not differ.</summary>
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

        Console.WriteLine($"{answers.Count} answers on {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
        return 0;
    }
}
