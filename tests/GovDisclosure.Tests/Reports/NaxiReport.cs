using GovDisclosure.Answers;
using GovDisclosure.Reports;
using GovDisclosure.Sections;

namespace GovDisclosure.Tests.Reports;

/// <summary>The report that Naxi district published for 2017, from the data of the sample.</summary>
internal static class NaxiReport
{
    public static string Json { get; } = File.ReadAllText(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "naxi-2017.json"));

    public static AnnualReport Data { get; } = ReportFile.Parse(Json, "naxi-2017.json").Report;

    public static BuiltReport Built { get; } = new ReportBuilder().Build(Data);
}
