using System.CommandLine;
using GovDisclosure.Answers;
using GovDisclosure.Categories;
using GovDisclosure.Json;
using GovDisclosure.Publishing;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>catalogue check FILE</c>: a catalogue as JSON lines, one entry each, or as CSV.</summary>
internal static class CatalogueVerb
{
    public static Command Make(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The catalogue: JSON lines, one entry each (govdisclosure/catalogue-entry/1), or csv with a header; - reads standard input." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON." };
        var check = new Command("check", "Finds missing elements, index numbers that stand twice, gaps, and codes that two organs share. Exit code 1 where an error stands.") { file, json };
        check.SetAction(result =>
        {
            var language = result.Language();
            var findings = CatalogueRegister.Check(Read(host, result.GetValue(file)!, language));
            if (result.GetValue(json))
            {
                JsonOutput.WriteLine(host.Output, writer =>
                {
                    writer.WriteStartArray();
                    foreach (var finding in findings)
                    {
                        finding.WriteTo(writer);
                    }

                    writer.WriteEndArray();
                });
            }
            else
            {
                FindingOutput.WriteLines(host.Output, findings, language);
            }

            return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return new Command("catalogue", "Checks the catalogue of what is published.") { check };
    }

    private static IEnumerable<CatalogueEntry> Read(Host host, string path, Language language)
        => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ReadTable(host, path, language) : ReadLines(host, path);

    private static IReadOnlyList<CatalogueEntry> ReadTable(Host host, string path, Language language)
    {
        try
        {
            using var reader = host.OpenText(path);
            return CatalogueRegister.ReadCsv(reader, path);
        }
        catch (DataFileException problem)
        {
            throw Host.Unusable(problem, language);
        }
    }

    private static IEnumerable<CatalogueEntry> ReadLines(Host host, string path)
    {
        using var reader = host.OpenText(path);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, path, number);
            }
        }
    }

    private static CatalogueEntry Parse(string line, string path, int number)
    {
        try
        {
            return GovDisclosureJson.Parse<CatalogueEntry>(line, path);
        }
        catch (DataFileException problem)
        {
            throw new UnusableInputException(
                Lines(problem, p => FormattableString.Invariant($"{path} 第{number}行：“{p.Path}”：{p.Message.Chinese}")),
                Lines(problem, p => FormattableString.Invariant($"{path}, line {number}: \"{p.Path}\": {p.Message.English}")),
                problem);
        }
    }

    // What a mistake quotes of the file must not look like another line.
    private static string Lines(DataFileException problem, Func<DataProblem, string> say) => string.Join('\n', problem.Problems.Select(p => PlainLine.Of(say(p))));
}
