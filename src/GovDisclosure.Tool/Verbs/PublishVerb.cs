using System.CommandLine;
using GovDisclosure.Publishing;
using GovDisclosure.Tool.Help;

namespace GovDisclosure.Tool.Verbs;

/// <summary><c>publish check FILE…</c> and <c>publish mask FILE --out</c>: personal data before something is published.</summary>
internal static class PublishVerb
{
    private static readonly Dictionary<string, MaskStyle> Styles = new(StringComparer.Ordinal)
    {
        ["full"] = MaskStyle.Full,
        ["last-four"] = MaskStyle.LastFour,
        ["first-and-last"] = MaskStyle.FirstAndLast,
    };

    private static readonly Dictionary<string, ReaderScope> Scopes = new(StringComparer.Ordinal)
    {
        ["everybody"] = ReaderScope.Everybody,
        ["area"] = ReaderScope.Area,
        ["group"] = ReaderScope.Group,
    };

    private static readonly string[] HeaderKinds = [".docx", ".pdf"];

    public static Command Make(Host host) => new("publish", "Looks for personal data in what is to be published, and masks it.") { Check(host), Mask(host) };

    private static Command Check(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = $"What is to be published: {InputFiles.Kinds}, csv, zip, or folders; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var scope = ScopeOption();
        var json = new Option<bool>("--json") { Description = "Print one report a line as JSON." };
        var command = new Command("check", "Finds identity numbers, telephones, cards, names in lists and the like, hidden sheets and comments too, also in the files of an archive and beside a page that links to them; checks the header of the catalogue where one is printed. Exit code 1 where something was found.")
        {
            files, scope, json,
        };
        command.SetAction(result =>
        {
            var language = result.Language();
            var (isBroken, isFound) = (false, false);
            foreach (var path in InputFiles.List(result.GetValue(files)!, language, Problem))
            {
                try
                {
                    foreach (var report in Reports(host, path, new PersonalDataOptions { Scope = ScopeOf(result.GetValue(scope)) }))
                    {
                        Write(host.Output, report, result.GetValue(json), language);
                        isFound |= !report.IsClean;
                    }
                }
                catch (UnusableInputException problem)
                {
                    Problem(problem.In(language));
                }
                catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
                {
                    Problem(UnusableInputException.Of(path, problem).In(language));
                }
            }

            return isBroken ? ExitCodes.UnusableInput : isFound ? ExitCodes.Findings : ExitCodes.Clean;

            void Problem(string message)
            {
                isBroken = true;
                host.WriteProblem(message);
            }
        });
        return command;
    }

    /// <summary>The file itself with the header of its catalogue, then what is published with it.</summary>
    private static IEnumerable<PersonalDataReport> Reports(Host host, string path, PersonalDataOptions options)
    {
        if (PublishedFiles.IsArchive(path))
        {
            using var archive = host.OpenInput(path);
            foreach (var file in PublishedFiles.Unpack(path, archive))
            {
                yield return Report(host, file, options);
            }

            yield break;
        }

        using (var stream = host.OpenInput(path))
        {
            var report = host.Service.CheckPersonalData(stream, path, options);
            yield return report with { Findings = [.. report.Findings, .. Header(host, path)] };
        }

        if (PublishedFiles.IsPage(path))
        {
            foreach (var file in PublishedFiles.Linked(path))
            {
                yield return Report(host, file, options);
            }
        }
    }

    private static PersonalDataReport Report(Host host, PublishedFile file, PersonalDataOptions options)
    {
        if (file.Open is null)
        {
            return new PersonalDataReport(file.Name, []) { Findings = file.Notice is { } notice ? [notice] : [] };
        }

        using var stream = file.Open();
        return host.Service.CheckPersonalData(stream, file.Name, options);
    }

    // A page or a document prints its header; a list or a text that has none is an attachment.
    private static IReadOnlyList<Finding> Header(Host host, string path)
    {
        if (path == "-" || !(PublishedFiles.IsPage(path) || HeaderKinds.Contains(Path.GetExtension(path).ToLowerInvariant())))
        {
            return [];
        }

        using var stream = host.OpenInput(path);
        return host.Service.CheckCatalogueHeader(stream, path);
    }

    private static Command Mask(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The file: text, Markdown, csv, HTML, Word or Excel." };
        var target = new Option<string>("--out") { Description = "Where the masked copy goes.", Required = true };
        var style = new Option<string?>("--style") { Description = $"What stays to be seen: {string.Join(", ", Styles.Keys)}; last-four unless said." };
        var scope = ScopeOption();
        var command = new Command("mask", "Writes a copy of the same form in which personal data is masked, and prints what was masked. Exit code 2 where no copy can be written.")
        {
            file, target, style, scope,
        };
        command.SetAction(result =>
        {
            var language = result.Language();
            var (from, to) = (result.GetValue(file)!, OutputPath.Of(result.GetValue(target)!));
            if (from != "-" && InputFiles.Target(from) == InputFiles.Target(to))
            {
                throw new UnusableInputException("--out 不能是原文件", "--out must not be FILE itself");
            }

            var options = new PersonalDataOptions { Scope = ScopeOf(result.GetValue(scope)), Style = StyleOf(result.GetValue(style)) };
            var report = Copy(host, from, to, options);
            Write(host.Output, report, isJson: false, language);
            return report.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.UnusableInput : ExitCodes.Clean;
        });
        return command;
    }

    // The copy takes its name when it is whole. A link and a device stay what they are: the copy is written into them.
    private static PersonalDataReport Copy(Host host, string from, string to, PersonalDataOptions options)
    {
        var takesName = !File.Exists(to) || InputFiles.IsItself(to);
        var part = takesName ? to + ".part" : Path.GetTempFileName();
        try
        {
            PersonalDataReport report;
            using (var input = host.OpenInput(from))
            using (var output = File.Create(part))
            {
                report = host.Service.MaskPersonalData(input, from, output, options);
            }

            if (report.Findings.All(finding => finding.Severity != Severity.Error))
            {
                Put(part, to, takesName);
            }

            return report;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.Of(to, problem);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static void Put(string part, string to, bool takesName)
    {
        if (takesName)
        {
            File.Move(part, to, overwrite: true);
            return;
        }

        using var copy = File.OpenRead(part);
        FigureFiles.Write(to, copy.CopyTo);
    }

    private static Option<string?> ScopeOption() => new("--scope") { Description = $"To whom it is published: {string.Join(", ", Scopes.Keys)}; everybody unless said." };

    private static ReaderScope ScopeOf(string? code) => Of(Scopes, code ?? "everybody", "--scope");

    private static MaskStyle StyleOf(string? code) => Of(Styles, code ?? "last-four", "--style");

    private static T Of<T>(Dictionary<string, T> codes, string code, string option)
        => codes.TryGetValue(code, out var value) ? value : throw UnusableInputException.Of(UsageError.BadValue(option, code, codes.Keys));

    private static void Write(TextWriter output, PersonalDataReport report, bool isJson, Language language)
    {
        if (isJson)
        {
            JsonOutput.WriteLine(output, report.WriteTo);
            return;
        }

        var isChinese = language == Language.Chinese;
        output.WriteLine(PlainLine.Of(report.Name));
        foreach (var finding in report.ToFindings())
        {
            output.WriteLine("  " + PlainLine.Of(finding.In(language)));
        }

        output.WriteLine(isChinese
            ? FormattableString.Invariant($"  共{report.Total}处个人信息，{report.Masked}处已脱敏，{report.Pictures}张图片未读取")
            : FormattableString.Invariant($"  {report.Total} places with personal data, {report.Masked} masked already, {report.Pictures} pictures not read"));
    }
}
