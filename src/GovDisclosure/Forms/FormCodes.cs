using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Law;

namespace GovDisclosure.Forms;

/// <summary>The stable codes of form files.</summary>
internal static class FormCodes
{
    public static readonly (string Code, FormKind Value)[] Kinds = [("report", FormKind.Report), ("statistics", FormKind.Statistics)];

    public static readonly (string Code, FormLineKind Value)[] Lines =
        [("leaf", FormLineKind.Leaf), ("group", FormLineKind.Group), ("total", FormLineKind.Total)];

    public static readonly (string Code, NumberKind Value)[] Numbers =
        [("count", NumberKind.Count), ("amount", NumberKind.Amount), ("signed", NumberKind.SignedCount)];

    public static readonly (string Code, BlankMeaning Value)[] Blanks =
        [("unsaid", BlankMeaning.Unsaid), ("zero", BlankMeaning.Zero), ("notFilled", BlankMeaning.NotFilled)];

    public static readonly (string Code, IdentityScope Value)[] Scopes =
        [("table", IdentityScope.Table), ("column", IdentityScope.EachColumn), ("row", IdentityScope.EachRow), ("cell", IdentityScope.EachCell)];

    public static readonly (string Code, Severity Value)[] Severities =
        [("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error)];

    public static readonly (string Code, Verification Value)[] Verifications =
    [
        ("verified", Verification.Verified), ("secondary", Verification.Secondary),
        ("interpretation", Verification.Interpretation), ("fromMemory", Verification.FromMemory),
    ];

    public static string Of<T>((string Code, T Value)[] codes, T value)
        where T : struct
        => codes.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Code;

    /// <summary>Reads a code that may be missing; an unknown one is a problem.</summary>
    public static T? Find<T>(DataNode node, string name, (string Code, T Value)[] codes, DataProblems problems)
        where T : struct
    {
        if (node.Find(name) is not { } member || member.AsText(problems) is not { } code)
        {
            return null;
        }

        foreach (var pair in codes)
        {
            if (pair.Code == code)
            {
                return pair.Value;
            }
        }

        var known = string.Join(", ", codes.Select(pair => pair.Code));
        problems.Add(member, "form.code", $"“{code}”不是可用的代码；可用：{known}", $"\"{code}\" is not a known code; known: {known}");
        return null;
    }
}
