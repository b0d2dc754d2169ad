using GovDisclosure.Json;
using GovDisclosure.Rates;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Reports;

/// <summary>Reads the figures of the year's work.</summary>
internal static class WorkReader
{
    public static HotlineFigures? Hotline(DataNode? node, DataProblems problems)
        => node.Object(problems, "name", "cases", "opening", "programmes") is { } found
            && (found.RequireText("name", problems), found.Reported("cases", problems, isRequired: true)) is ({ } name, { } cases)
                ? new HotlineFigures(name, cases)
                {
                    Opening = found.FindText("opening", problems),
                    Programmes = found.List("programmes", problems, Programme),
                }
                : null;

    public static InspectionPoints? InspectionPoints(DataNode? node, DataProblems problems)
        => node.Object(problems, "count", "places") is { } found && found.Count("count", problems, isRequired: true) is { } count
            ? new InspectionPoints(count) { Places = found.Texts("places", problems) }
            : null;

    public static StaffAccounts? StaffAccounts(DataNode? node, DataProblems problems)
        => node.Object(problems, "count", "platform") is { } found && found.Count("count", problems, isRequired: true) is { } count
            ? new StaffAccounts(count) { Platform = found.FindText("platform", problems) }
            : null;

    public static SupervisionPlan? Supervision(DataNode? node, DataProblems problems)
        => node.Object(problems, "name", "checks") is { } found
            ? new SupervisionPlan(found.List("checks", problems, Check)) { Name = found.FindText("name", problems) }
            : null;

    public static KeyPointWork? KeyPoints(DataNode? node, DataProblems problems)
        => node.Object(problems, "basis", "tasks", "aim", "assessment") is { } found
            ? new KeyPointWork
            {
                Basis = found.List("basis", problems, Document),
                Tasks = found.List("tasks", problems, Task),
                Aim = found.FindText("aim", problems),
                Assessment = Assessment(found.Find("assessment"), problems),
            }
            : null;

    public static KeyField? KeyField(DataNode node, DataProblems problems)
        => node.Object(problems, "name", "basis", "count", "paragraphs") is { } found && found.RequireText("name", problems) is { } name
            ? new KeyField(name)
            {
                Basis = found.Find("basis") is { } basis ? Document(basis, problems) : null,
                Count = found.Reported("count", problems),
                Paragraphs = found.Texts("paragraphs", problems),
            }
            : null;

    /// <summary>A rate: its print alone, or an object with the counts behind it.</summary>
    public static ReportedRate? Rate(this DataNode node, string name, DataProblems problems)
    {
        if (node.Find(name) is not { } found)
        {
            return null;
        }

        if (found.Kind != DataKind.Object)
        {
            return found.AsPercent(problems) is { } print ? new ReportedRate(print) : null;
        }

        found.RejectUnknown(problems, "printed", "count", "base", "note");
        return found.Percent("printed", problems, isRequired: true) is { } printed
            ? new ReportedRate(printed)
            {
                Count = found.Count("count", problems),
                Base = found.Count("base", problems),
                Note = found.FindText("note", problems),
            }
            : null;
    }

    private static HotlineProgramme? Programme(DataNode node, DataProblems problems)
    {
        if (node.Object(problems, "name", "cases", "unit", "action", "departments", "issues", "resolutionRate", "satisfactionRate", "isPartOfTotal") is not { } found
            || (found.RequireText("name", problems), found.Reported("cases", problems, isRequired: true)) is not ({ } name, { } cases))
        {
            return null;
        }

        var programme = new HotlineProgramme(name, cases)
        {
            Departments = found.Count("departments", problems),
            Issues = found.Count("issues", problems),
            ResolutionRate = found.Rate("resolutionRate", problems),
            SatisfactionRate = found.Rate("satisfactionRate", problems),
            IsPartOfTotal = found.Find("isPartOfTotal")?.AsBoolean(problems) ?? true,
        };
        programme = found.FindWording("unit", problems) is { } unit ? programme with { Unit = unit } : programme;
        return found.FindWording("action", problems) is { } action ? programme with { Action = action } : programme;
    }

    private static SupervisionCheck? Check(DataNode node, DataProblems problems)
        => node.Object(problems, "name", "frequency") is { } found && found.RequireText("name", problems) is { } name
            ? new SupervisionCheck(name, found.Code("frequency", problems, SupervisionFrequencyCodes.Instance, SupervisionFrequency.Daily, isRequired: true))
            : null;

    private static KeyPointTask? Task(DataNode node, DataProblems problems)
        => node.Object(problems, "name", "documents") is { } found && found.RequireText("name", problems) is { } name
            ? new KeyPointTask(name) { Documents = found.List("documents", problems, Document) }
            : null;

    private static PerformanceAssessment? Assessment(DataNode? node, DataProblems problems)
        => node.Object(problems, "scheme", "weight", "opening", "closing") is { } found
            && (found.RequireText("scheme", problems), found.Percent("weight", problems, isRequired: true)) is ({ } scheme, { } weight)
                ? new PerformanceAssessment(scheme, weight) { Opening = found.FindText("opening", problems), Closing = found.FindText("closing", problems) }
                : null;

    private static IssuedDocument? Document(DataNode node, DataProblems problems)
        => node.Object(problems, "title", "number") is { } found && found.RequireText("title", problems) is { } title
            ? new IssuedDocument(title, found.FindText("number", problems))
            : null;
}
