using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Tool.Tests;

/// <summary>Each of a host's usual jobs is a call on the service, with at most two namespaces of the package in sight.</summary>
public partial class UsualJobsTests
{
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using NodaTime;
        global using static Given;

        internal static class Given
        {
            public static GovDisclosure.DisclosureRequest request = null!;
            public static GovDisclosure.DisclosureRequest[] requests = [];
            public static GovDisclosure.Reports.AnnualReport report = null!, lastYear = null!;
            public static Stream stream = Stream.Null;
        }
        """;

    public static TheoryData<string, string> Jobs => new()
    {
        { "a request", "using GovDisclosure;\nvar made = new DisclosureRequest(RequestChannel.Internet, new LocalDate(2024, 3, 4)) { Id = \"R-1\" }.With(RequestEvent.Extension(new LocalDate(2024, 3, 20), 10));" },
        { "a request from a line", "using GovDisclosure;\nforeach (var line in RequestLine.Read(stream)) Console.WriteLine(new DisclosureService().Status(line.Request!));" },
        { "status", "using GovDisclosure;\nvar status = new DisclosureService().Status(request); Console.WriteLine($\"{status.Kind} {status.Deadline.DueDate}\");" },
        { "next steps and findings", "using GovDisclosure;\nvar reading = new DisclosureService().Assess(request); foreach (var step in reading.NextSteps) Console.WriteLine(step); foreach (var finding in reading.Findings) Console.WriteLine(finding);" },
        { "mistakes", "using GovDisclosure;\nforeach (var finding in new DisclosureService().Check(request)) Console.WriteLine(finding);" },
        { "explanation", "using GovDisclosure;\nConsole.WriteLine(new DisclosureService().Explain(request).ToText(Language.Chinese));" },
        { "fee of a month", "using GovDisclosure;\nConsole.WriteLine(new DisclosureService().FeeOfMonth(requests, \"applicant\", new YearMonth(2024, 3))!.Amount);" },
        { "fee of so many", "using GovDisclosure;\nvar service = new DisclosureService(); Console.WriteLine(service.TariffInForceOn(service.Today).Scale(FeeBasis.PerItem).Quote(45).Amount);" },
        { "remedies", "using GovDisclosure;\nforeach (var remedy in new DisclosureService().Remedies(request)) Console.WriteLine(remedy.Explain());" },
        { "publication", "using GovDisclosure;\nConsole.WriteLine(new DisclosureService().PublicationDeadline(new LocalDate(2024, 3, 4)).DueDate);" },
        { "year", "using GovDisclosure;\nvar year = new DisclosureService { Organ = \"某区\" }.Year(2023, requests); Console.WriteLine($\"{year.Tables} {year.Report} {year.Findings.Count}\");" },
        { "sum of organs", "using GovDisclosure;\nConsole.WriteLine(new DisclosureService().SumUp([report, lastYear]).Report);" },
        { "build", "using GovDisclosure;\nforeach (var finding in new DisclosureService().Build(report, lastYear).Findings) Console.WriteLine(finding);" },
        { "write", "using GovDisclosure;\nusing GovDisclosure.OpenXml;\nvar service = new DisclosureService { Writers = [.. DisclosureService.BuiltInWriters, new WordReportWriter()] }; service.Write(service.Build(report), \"docx\", stream);" },
        { "read", "using GovDisclosure;\nusing GovDisclosure.Reading;\nvar read = new DisclosureService { Readers = DocumentReaders.All }.Read(stream, \"report.pdf\"); Console.WriteLine(read.PlaceOf(\"table3/newReceived/total\"));" },
        { "audit of one file", "using GovDisclosure;\nusing GovDisclosure.Reading;\nvar file = new DisclosureService { Readers = DocumentReaders.All }.AuditFile(stream, \"report.html\"); Console.WriteLine(file.IsClean); foreach (var finding in file.Findings) Console.WriteLine(finding);" },
        { "audit of many files", "using GovDisclosure;\nforeach (var file in new DisclosureService().AuditFiles(Directory.EnumerateFiles(\".\").Select(ReportSource.OfFile))) Console.WriteLine(file);" },
        { "a notice with the days that move", "using GovDisclosure;\nforeach (var move in new DisclosureService().LoadNotice(stream, \"notice.json\", requests).Moves) Console.WriteLine($\"{move.Before} {move.After}\");" },
        { "an answer as JSON", "using GovDisclosure;\nConsole.WriteLine(new DisclosureService().Status(request).ToJson());" },
    };

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Job_OfAHost_CompilesWithAtMostTwoNamespaces(string job, string code)
    {
        Assert.InRange(PackageUsing().Count(code), 1, 2);
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        var program = CSharpCompilation.Create(
            "Job",
            [CSharpSyntaxTree.ParseText(code, options), CSharpSyntaxTree.ParseText(Given, options)],
            DocumentExamplesTests.References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var errors = program.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{job}:\n{string.Join('\n', errors)}");
    }

    [GeneratedRegex(@"^using GovDisclosure", RegexOptions.Multiline, 60_000)]
    private static partial Regex PackageUsing();
}
