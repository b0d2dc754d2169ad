using GovDisclosure.Forms;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>What may be typed into the cells of a blank form: a number of the kind that the form asks for, / or —.</summary>
internal static class InputRules
{
    public static void Write(SheetXml sheet, PlannedTable plan)
    {
        if (plan.Inputs is not { Count: > 0 } inputs)
        {
            return;
        }

        var areas = new List<(NumberKind Kind, CellRange Area)>();
        foreach (var group in inputs.GroupBy(pair => pair.Value).OrderBy(group => group.Key))
        {
            var found = new List<CellArea>();
            CellAreas.Add([.. group.Select(pair => (pair.Key.Column + 1, pair.Key.Row + plan.Top))], string.Empty, found);
            areas.AddRange(found.Select(area => (group.Key, area.Range)));
        }

        sheet.Xml.Markup("<dataValidations count=\""u8).Number(areas.Count).Markup("\">"u8);
        foreach (var (kind, area) in areas)
        {
            var cell = CellReference.Of(area.Row, area.Column);
            var (number, words) = kind switch
            {
                NumberKind.Count => ($"AND({cell}>=0,{cell}=INT({cell}))", "填非负整数；没有的填 0，不适用的填 /，不列示的填 —。"),
                NumberKind.SignedCount => ($"{cell}=INT({cell})", "填整数，减少的填负数；没有的填 0，不适用的填 /，不列示的填 —。"),
                _ => ($"{cell}>=0", "填不小于 0 的金额；没有的填 0，不适用的填 /，不列示的填 —。"),
            };
            sheet.Xml.Markup("<dataValidation type=\"custom\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"不能填这个值\" error=\""u8)
                .Text(words).Markup("\" promptTitle=\"填法\" prompt=\""u8).Text(words).Markup("\" sqref=\""u8);
            sheet.WriteRange(area);
            // Text compares higher than every number, so what is no number must be sorted out first.
            sheet.Xml.Markup("\"><formula1>"u8).Text($"IF(ISNUMBER({cell}),{number},OR({cell}=\"/\",{cell}=\"—\"))").Markup("</formula1></dataValidation>"u8);
        }

        sheet.Xml.Markup("</dataValidations>"u8);
    }
}
