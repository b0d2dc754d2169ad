using System.Text.RegularExpressions;
using GovDisclosure.Calendars;
using GovDisclosure.Cases;
using GovDisclosure.Law;
using GovDisclosure.Requests;
using GovDisclosure.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace GovDisclosure.Tool.Tests;

/// <summary>The examples of the documents are code that compiles, and what their comments say is what comes out.</summary>
public class DocumentExamplesTests
{
    // What an example takes as given: the framework's usual usings, the package's, and what the host has at hand.
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using GovDisclosure.Reports;
        global using static Given;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        internal static class Given
        {
            public static ServiceCollection services = new();
            public static Microsoft.Extensions.Configuration.IConfiguration configuration = null!;
            public static AnnualReport report = null!, lastYearsReport = null!;
            public static AnnualReport[] reportsOfEarlierYears = [];
            public static AuditResult[] results = [];
            public static GovDisclosure.Forms.FormValues lastYearsTables = null!;
            public static IEnumerable<GovDisclosure.Cases.DisclosureRequest> otherRecords = [];
            public static GovDisclosure.Statistics.StatisticsTables correctedTables = null!;
            public static GovDisclosure.Statistics.YearTally correctedTally = null!;
            public static AnnualReport[] reports = [];
            public static GovDisclosure.DisclosureService service = null!;
            public static WebApplicationBuilder builder = null!;
            public static WebApplication app = null!;
            public static System.Data.Common.DbConnection connection = null!;
            public static System.Data.Common.DbConnection Connect() => connection;
            public static System.Data.Common.DbTransaction transaction = null!;
            public static GovDisclosure.Cases.DisclosureRequest request = null!;
            public static NodaTime.LocalDate today;
            public static Stream stream = Stream.Null, reportStream = Stream.Null, treeFile = Stream.Null;
        }

        internal sealed class OurSection() : SectionBuilder("ours", _ => SectionResult.Nothing);

        internal sealed class OurRule() : AuditRule("ours", new GovDisclosure.Texts.LocalizedText("我们的", "ours"), _ => []);
        """;

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var document in Documents.All)
        {
            foreach (var fence in document.Fences("csharp"))
            {
                data.Add(document.Name, fence.Line);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_AtItsLineOfADocument_Compiles(string name, int line)
    {
        var code = Documents.Of(name).Fences("csharp").Single(fence => fence.Line == line).Text;
        var errors = Compile(code).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, $"{name}, example at line {line}:\n{string.Join('\n', errors)}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("docs/en/start.md")]
    [InlineData("docs/zh/start.md")]
    public void FirstExample_OfAtMost20Lines_PrintsWhatItsCommentsSay(string name)
    {
        var code = Documents.Of(name).Fences("csharp").Select(fence => fence.Text).First(text => text.Contains("service.Year(", StringComparison.Ordinal));
        Assert.InRange(code.TrimEnd().Split('\n').Length, 1, 20);
        using var assembly = new MemoryStream();
        Assert.True(Compile(code).Emit(assembly).Success);
        var program = System.Reflection.Assembly.Load(assembly.ToArray());
        using var output = new StringWriter();
        var console = System.Console.Out;
        try
        {
            System.Console.SetOut(output);
            program.EntryPoint!.Invoke(null, program.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            System.Console.SetOut(console);
        }

        // Each line that prints says what it prints, or in words what it tells.
        var lines = output.ToString().Split('\n').Select(text => text.TrimEnd()).ToList();
        var said = PrintedComment.Matches(code).Select(match => match.Groups["said"].Value).ToList();
        Assert.Equal(4, said.Count);
        Assert.Equal([said[0], said[2], said[3]], [lines[0], lines[^3], lines[^2]]);
        Assert.Contains(lines, text => text.Contains("2024-04-16", StringComparison.Ordinal) || text.Contains("2024年4月16日", StringComparison.Ordinal));
        Assert.Contains(lines, text => text.Contains("第三十三条", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compile(string code)
    {
        // An example that has no usings of its own stands below one that has: it sees all of the package.
        var usings = string.Concat(Packages.SelectMany(a => a.GetExportedTypes()).Select(t => t.Namespace).Append("NodaTime")
            .Append("Microsoft.Extensions.DependencyInjection").Distinct().Select(n => $"global using {n};\n"));
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        return CSharpCompilation.Create(
            "Example",
            [
                CSharpSyntaxTree.ParseText(code.Replace("using System.IO;\n", string.Empty, StringComparison.Ordinal), options, "Example.cs"),
                CSharpSyntaxTree.ParseText(usings + Given, options),
            ],
            References(),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    [Fact]
    public void WorkingDays_OfTheExample_AreAsItsCommentsSay()
    {
        var calendar = WorkingDayCalendar.China;
        var due = calendar.AddWorkingDays(new LocalDate(2022, 9, 30), 20);
        Assert.Equal(new LocalDate(2022, 11, 2), due);
        Assert.Equal(20, calendar.CountWorkingDays(new LocalDate(2022, 9, 30), due));
        Assert.Equal("国庆节调休上班（国办发明电〔2021〕11号）", calendar.Describe(new LocalDate(2022, 10, 8)).Reason(Language.Chinese));
        calendar.WithProjection(2028).AddWorkingDays(new LocalDate(2026, 12, 30), 20, out var certainty);
        Assert.Equal(Certainty.Projected, certainty);
        Assert.Equal(new LocalDate(2022, 10, 1), BeijingTime.DateOf(Instant.FromUtc(2022, 9, 30, 16, 0)));
    }

    [Fact]
    public void Deadline_OfTheExample_IsAsItsCommentsSay()
    {
        var calculator = new DeadlineCalculator(WorkingDayCalendar.China);
        var request = new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)).With(
            RequestEvent.ThirdPartyConsulted(new LocalDate(2024, 3, 6), "甲公司"),
            RequestEvent.ThirdPartyAnswered(new LocalDate(2024, 3, 12), "甲公司"),
            RequestEvent.Extension(new LocalDate(2024, 3, 20), 10));
        var deadline = calculator.Deadline(request);
        Assert.Equal((new LocalDate(2024, 4, 22), DeadlineState.Final), (deadline.DueDate!.Value, deadline.State));
        var status = calculator.Status(request, new LocalDate(2024, 4, 18));
        Assert.Equal((RequestStatusKind.DueSoon, 2), (status.Kind, status.WorkingDays));
        Assert.Empty(calculator.Check(request));
    }

    private static System.Reflection.Assembly[] Packages { get; } =
        [.. typeof(Cli).Assembly.GetReferencedAssemblies().Concat(typeof(Host).Assembly.GetReferencedAssemblies())
            .Where(n => n.Name!.StartsWith("GovDisclosure", StringComparison.Ordinal)).DistinctBy(n => n.Name).Select(System.Reflection.Assembly.Load),
        typeof(GovDisclosure.Data.SqlRegisterStore).Assembly, typeof(GovDisclosure.EntityFrameworkCore.GovDisclosureModelBuilderExtensions).Assembly, typeof(GovDisclosure.AspNetCore.GovDisclosureWebOptions).Assembly,
        typeof(GovDisclosure.Orleans.DisclosureNation).Assembly];

    internal static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

    private static readonly Regex PrintedComment
        = new(@"^Console\.WriteLine\(.*\); +// (?<said>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, TimeSpan.FromSeconds(1));
}
