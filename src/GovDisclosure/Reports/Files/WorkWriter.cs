using System.Text.Json;
using GovDisclosure.Json;
using GovDisclosure.Proposals;
using GovDisclosure.Rates;
using GovDisclosure.WorkFigures;

namespace GovDisclosure.Reports;

/// <summary>Writes the figures of the year's work.</summary>
internal static class WorkWriter
{
    public static void Hotline(Utf8JsonWriter writer, HotlineFigures hotline)
    {
        writer.Text("name", hotline.Name);
        writer.Count("cases", hotline.Cases);
        writer.Text("opening", hotline.Opening);
        writer.List("programmes", hotline.Programmes, (w, programme) =>
        {
            w.Text("name", programme.Name);
            w.Count("cases", programme.Cases);
            w.Text("unit", programme.Unit);
            w.Text("action", programme.Action);
            w.Number("departments", programme.Departments);
            w.Number("issues", programme.Issues);
            Rate(w, "resolutionRate", programme.ResolutionRate);
            Rate(w, "satisfactionRate", programme.SatisfactionRate);
            if (!programme.IsPartOfTotal)
            {
                w.WriteBoolean("isPartOfTotal", false);
            }
        });
    }

    public static void Supervision(Utf8JsonWriter writer, SupervisionPlan plan)
    {
        writer.Text("name", plan.Name);
        writer.List("checks", plan.Checks, (w, check) =>
        {
            w.Text("name", check.Name);
            w.Text("frequency", SupervisionFrequencyCodes.Instance.Of(check.Frequency));
        });
    }

    public static void KeyPoints(Utf8JsonWriter writer, KeyPointWork work)
    {
        writer.List("basis", work.Basis, Document);
        writer.List("tasks", work.Tasks, (w, task) =>
        {
            w.Text("name", task.Name);
            w.List("documents", task.Documents, Document);
        });
        writer.Text("aim", work.Aim);
        writer.Object("assessment", work.Assessment, (w, assessment) =>
        {
            w.Text("scheme", assessment.Scheme);
            w.Percent("weight", assessment.Weight);
            w.Text("opening", assessment.Opening);
            w.Text("closing", assessment.Closing);
        });
    }

    public static void KeyField(Utf8JsonWriter writer, KeyField field)
    {
        writer.Text("name", field.Name);
        writer.Object("basis", field.Basis, Document);
        writer.Count("count", field.Count);
        writer.Texts("paragraphs", field.Paragraphs);
    }

    public static void Proposals(Utf8JsonWriter writer, ProposalFigures figures)
    {
        writer.Text("kind", ProposalKindCodes.Instance.Of(figures.Kind));
        writer.List("origins", figures.Origins, (w, origin) =>
        {
            w.Text("name", origin.Name);
            w.Number("count", origin.Count);
            w.Text("session", origin.Session);
        });
        writer.Number("printedTotal", figures.PrintedTotal);
        writer.Text("remarks", figures.Remarks);
        writer.List("outcomes", figures.Outcomes, (w, outcome) =>
        {
            w.Text("outcome", ProposalOutcomeCodes.Instance.Of(outcome.Outcome));
            w.Number("count", outcome.Count);
            w.Text("wording", outcome.Wording);
            w.Percent("printedShare", outcome.PrintedShare);
        });
        writer.Number("outcomeBase", figures.OutcomeBase);
        writer.Text("outcomeBaseName", figures.OutcomeBaseName);
        writer.Text("conclusion", figures.Conclusion);
        Rate(writer, "replyRate", figures.ReplyRate);
        Rate(writer, "consultationRate", figures.ConsultationRate);
        Rate(writer, "satisfactionRate", figures.SatisfactionRate);
    }

    /// <summary>A rate: its print alone where that is all that is known.</summary>
    private static void Rate(Utf8JsonWriter writer, string name, ReportedRate? rate)
    {
        if (rate is { Count: null, Base: null, Note: null })
        {
            writer.Percent(name, rate.Printed);
            return;
        }

        writer.Object(name, rate, (w, value) =>
        {
            w.Percent("printed", value.Printed);
            w.Number("count", value.Count);
            w.Number("base", value.Base);
            w.Text("note", value.Note);
        });
    }

    private static void Document(Utf8JsonWriter writer, IssuedDocument document)
    {
        writer.Text("title", document.Title);
        writer.Text("number", document.Number);
    }
}
