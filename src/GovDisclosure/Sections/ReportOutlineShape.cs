using GovDisclosure.Json;

namespace GovDisclosure.Sections;

/// <summary>An outline as its id and its name.</summary>
internal sealed class ReportOutlineShape() : ReferenceShape<ReportOutline>("report-outline-reference")
{
    public static readonly ReportOutlineShape Instance = new();

    protected override string CodeOf(ReportOutline value) => value.Id;

    protected override LocalizedText NameOf(ReportOutline value) => value.Name;

    protected override ReportOutline? BuiltIn(string code, string? variant) => ReportOutline.BuiltIn.FirstOrDefault(o => o.Id == code);
}
