using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What the check sheet says of a line.</summary>
internal static class Verdicts
{
    public const string Holds = "一致";
    public const string Fails = "不一致";
    public const string FailsWithBlanks = "不一致（空白按0计）";
    public const string Unknown = "未核对";
    public const string NothingAsked = "不适用";

    /// <summary>The words for a line as it stands.</summary>
    public static string Of(CheckLine line)
    {
        if (line.Comparison is null)
        {
            return line.Demands.Exists(demand => demand.Broken > 0) ? Fails
                : line.Terms.Any(term => term.Value.IsNumber) ? Holds
                : Unknown;
        }

        foreach (var condition in line.Evaluation.Conditions)
        {
            if (condition.Outcome != IdentityOutcome.Holds)
            {
                return condition.Outcome == IdentityOutcome.Unknown ? Unknown : NothingAsked;
            }
        }

        return line.Comparison.Outcome switch
        {
            IdentityOutcome.Holds => Holds,
            IdentityOutcome.Fails => Fails,
            IdentityOutcome.FailsWithBlanks => FailsWithBlanks,
            _ => Unknown,
        };
    }

    /// <summary>The sign between the sides as it is printed.</summary>
    public static string Sign(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "＝",
        ComparisonKind.LessOrEqual => "≤",
        ComparisonKind.GreaterOrEqual => "≥",
        ComparisonKind.Less => "＜",
        ComparisonKind.Greater => "＞",
        ComparisonKind.Whole => "为整数",
        _ => "提及",
    };

    /// <summary>The sign between the sides in a formula.</summary>
    public static string Operator(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => "=",
        ComparisonKind.LessOrEqual => "<=",
        ComparisonKind.GreaterOrEqual => ">=",
        ComparisonKind.Less => "<",
        _ => ">",
    };
}
