using System.Text.RegularExpressions;
using GovDisclosure.Calendars;
using GovDisclosure.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NodaTime;

namespace GovDisclosure.Tool.Tests;

/// <summary>The examples of the documents are code that compiles, and what their comments say is what comes out.</summary>
public class DocumentExamplesTests
{
    // What an example takes as given: the usings that the framework's projects have by themselves, and what the host has at hand.
    private const string Console = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Given;
        """;

    private const string Web = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        """;

    private const string Given = """
        using GovDisclosure.Audit;
        using GovDisclosure.Reports;
        using GovDisclosure.Sections;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        internal static class Given
        {
            public static ServiceCollection services = new();
            public static Microsoft.Extensions.Configuration.IConfiguration configuration = null!;
            public static AnnualReport report = null!, lastYearsReport = null!;
            public static AnnualReport[] reportsOfEarlierYears = [];
            public static AuditResult[] results = [];
            public static GovDisclosure.Forms.FormValues lastYearsTables = null!;
            public static IEnumerable<GovDisclosure.DisclosureRequest> otherRecords = [];
            public static GovDisclosure.Statistics.StatisticsTables correctedTables = null!;
            public static GovDisclosure.Statistics.YearTally correctedTally = null!;
            public static AnnualReport[] reports = [];
            public static GovDisclosure.DisclosureService service = null!;
            public static WebApplicationBuilder builder = null!;
            public static WebApplication app = null!;
            public static System.Data.Common.DbConnection connection = null!;
            public static System.Data.Common.DbConnection Connect() => connection;
            public static System.Data.Common.DbTransaction transaction = null!;
            public static GovDisclosure.DisclosureRequest request = null!;
            public static NodaTime.LocalDate today;
            public static Stream stream = Stream.Null, reportStream = Stream.Null, treeFile = Stream.Null;
        }

        internal sealed class OurSection() : SectionBuilder("ours", _ => SectionResult.Nothing);

        internal sealed class OurRule() : AuditRule("ours", new GovDisclosure.LocalizedText("我们的", "ours"), _ => []);
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

    /// <summary>An example shows the usings that it needs and no others. Set GOVDISCLOSURE_UPDATE_GOLDEN=1 to write them.</summary>
    [Theory]
    [MemberData(nameof(WithExamples))]
    public void Examples_OfADocument_ShowTheirUsings(string name)
    {
        var document = Documents.Of(name);
        var now = CSharp.Replace(document.Text, block => "```csharp\n" + WithUsings(block.Groups["text"].Value) + "```");
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(document.FilePath, now);
            return;
        }

        Assert.Equal(document.Text, now);
    }

    public static TheoryData<string> WithExamples => [.. Documents.All.Where(document => document.Fences("csharp").Any()).Select(document => document.Name)];

    private static string WithUsings(string code)
    {
        var body = Usings.Replace(code, string.Empty).TrimStart('\n');
        var all = Packages.SelectMany(a => a.GetExportedTypes()).Select(t => t.Namespace).OfType<string>().Concat(Others).Except(Hosted.IsMatch(code) ? ImplicitInWeb : []).ToHashSet(StringComparer.Ordinal);
        var compilation = Compile(string.Concat(all.Order(StringComparer.Ordinal).Select(n => $"using {n};\n")) + body);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var needed = tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>().Where(name => !name.IsVar)
            .Select(name => NamespaceOf(name, model.GetSymbolInfo(name).Symbol)).OfType<string>().Where(all.Contains).Distinct().Order(StringComparer.Ordinal).ToList();
        return needed.Count == 0 ? body : string.Concat(needed.Select(n => $"using {n};\n")) + "\n" + body;
    }

    /// <summary>The namespace that has to be named for a name to be found: of a type that stands alone, of the method that extends another type.</summary>
    private static string? NamespaceOf(SimpleNameSyntax name, ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol { ContainingType: null } type when name.Parent is not QualifiedNameSyntax && (name.Parent as MemberAccessExpressionSyntax)?.Name != name
            => type.ContainingNamespace.ToDisplayString(),
        IMethodSymbol { ReducedFrom: { } method } => method.ContainingNamespace.ToDisplayString(),
        _ => null,
    };

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
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        return CSharpCompilation.Create(
            "Example",
            [
                CSharpSyntaxTree.ParseText(code, options, "Example.cs"),
                CSharpSyntaxTree.ParseText(Console, options),
                .. Hosted.IsMatch(code) ? new[] { CSharpSyntaxTree.ParseText(Web, options) } : [],
                CSharpSyntaxTree.ParseText(Given, options),
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
        typeof(GovDisclosure.Orleans.DisclosureNation).Assembly, typeof(GovDisclosure.OpenXml.WordSourceReader).Assembly, typeof(GovDisclosure.Reading.DocumentReaders).Assembly];

    internal static IEnumerable<MetadataReference> References() => AllReferences.Value;

    private static readonly Lazy<MetadataReference[]> AllReferences = new(static () =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    // Not those of the framework that a project of its kind has by itself.
    private static readonly string[] Others = ["NodaTime", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Hosting", "Orleans.Hosting"];

    private static readonly string[] ImplicitInWeb = ["Microsoft.AspNetCore.Builder", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Configuration"];

    private static readonly Regex CSharp
        = new(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromMinutes(1));

    private static readonly Regex Usings = new(@"^using [A-Za-z.]+;\n", RegexOptions.Multiline, TimeSpan.FromMinutes(1));

    // What a web project has by itself.
    private static readonly Regex Hosted = new(@"\b(builder\.Services|app\.Map)", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));

    private static readonly Regex PrintedComment
        = new(@"^Console\.WriteLine\(.*\); +// (?<said>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, TimeSpan.FromMinutes(1));
}
