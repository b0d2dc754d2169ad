using GovDisclosure.Internal;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Sections;

/// <summary>Sentences on key points, key fields, accounts and checks.</summary>
internal static class WorkText
{
    public static void WriteProblems(SectionText text)
        => text.Paragraph(string.Concat(text.Report.Problems?.ToString(), text.Report.Improvements?.ToString()));

    public static void WriteKeyPoints(SectionText text)
    {
        if (text.Report.KeyPoints is not { } work)
        {
            return;
        }

        var clauses = work.Tasks.Select(t => t.ToString()).ToList();
        if (work.Aim is { } aim)
        {
            clauses.Add(aim);
        }

        if (work.Basis.Count > 0)
        {
            clauses.Insert(0, clauses.Count == 0 ? $"贯彻落实了{DocumentText.Join(work.Basis)}" : $"按照{DocumentText.Join(work.Basis)}要求");
        }

        text.Paragraph((clauses.Count == 0 ? string.Empty : string.Join("，", clauses) + "。") + work.Assessment);
    }

    public static void WriteKeyFields(SectionText text)
    {
        foreach (var field in text.Report.KeyFields)
        {
            if (field.Count is { } count)
            {
                var basis = field.Basis is { } document ? $"按照{document}要求，" : string.Empty;
                text.Paragraph($"{basis}{field.Name}公开政府信息{count}条。");
            }

            foreach (var paragraph in field.Paragraphs)
            {
                text.Paragraph(paragraph);
            }
        }
    }

    public static void WriteMechanisms(SectionText text)
    {
        if (text.Report.StaffAccounts is { } accounts)
        {
            text.Paragraph(FormattableString.Invariant($"{(accounts.Platform is { } platform ? $"在{platform}" : string.Empty)}创建部门账号{accounts.Count}个。"));
        }

        if (text.Report.Supervision is { Checks.Count: > 0 } plan)
        {
            text.Paragraph($"坚持做到“{plan.Name ?? ChineseNumeral.Of(plan.Checks.Count) + "个一"}”，即“{plan}”。");
        }
    }
}
