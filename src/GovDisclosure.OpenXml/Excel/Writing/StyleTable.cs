using GovDisclosure.Documents;
using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>Collects the cell formats that a workbook uses, in the order of their first use, and writes its styles.</summary>
internal sealed class StyleTable
{
    /// <summary>The place of the format for a failed identity among the differential formats.</summary>
    public const int FailedFormat = 0;

    /// <summary>The place of the format for an identity that was not evaluated.</summary>
    public const int UnknownFormat = 1;

    private const int FirstOwnFormat = 164;
    private const int InputFill = 3;

    private readonly Dictionary<CellStyle, int> _places = new() { [new CellStyle(CellRole.Normal)] = 0 };
    private readonly List<CellStyle> _styles = [new CellStyle(CellRole.Normal)];
    private readonly List<(sbyte Decimals, bool IsSigned)> _formats = [];

    /// <summary>The number by which cells name a format.</summary>
    public int Place(CellStyle style)
    {
        if (!_places.TryGetValue(style, out var place))
        {
            _places[style] = place = _styles.Count;
            _styles.Add(style);
        }

        return place;
    }

    public void Write(XmlBuffer xml)
    {
        var ids = _styles.ConvertAll(style => FormatId(style));
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
        WriteFormats(xml);
        xml.Markup(Looks);
        xml.Markup("<cellStyleXfs count=\""u8).Number(RoleStyle.All.Length).Markup("\">"u8);
        foreach (var role in RoleStyle.All)
        {
            WriteFormat(xml, role, 0, -1);
            WriteAlignment(xml, role.Horizontal, role.Wraps, isInput: false);
        }

        xml.Markup("</cellStyleXfs><cellXfs count=\""u8).Number(_styles.Count).Markup("\">"u8);
        for (var i = 0; i < _styles.Count; i++)
        {
            var (style, role) = (_styles[i], RoleStyle.All[(int)_styles[i].Role]);
            WriteFormat(xml, style.IsInput ? role with { Fill = InputFill, Border = 1 } : role, ids[i], (int)style.Role, style.IsQuoted);
            WriteAlignment(xml, Horizontal(style.Alignment) ?? role.Horizontal, role.Wraps, style.IsInput);
        }

        xml.Markup("</cellXfs><cellStyles count=\""u8).Number(RoleStyle.All.Length).Markup("\">"u8);
        for (var i = 0; i < RoleStyle.All.Length; i++)
        {
            xml.Markup("<cellStyle name=\""u8).Text(RoleStyle.All[i].Name).Markup("\" xfId=\""u8).Number(i);
            xml.Markup(i == 0 ? "\" builtinId=\"0\"/>"u8 : "\"/>"u8);
        }

        xml.Markup("</cellStyles>"u8).Markup(Differences).Markup("</styleSheet>"u8);
    }

    private static string? Horizontal(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "left",
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => null,
    };

    // 0 and 0.00 are among the formats that every application knows by number.
    private int FormatId(CellStyle style)
    {
        switch (style.Decimals)
        {
            case CellStyle.General:
                return 0;
            case 0 when !style.IsSigned:
                return 1;
            case 2 when !style.IsSigned:
                return 2;
        }

        var key = (style.Decimals, style.IsSigned);
        var place = _formats.IndexOf(key);
        if (place < 0)
        {
            place = _formats.Count;
            _formats.Add(key);
        }

        return FirstOwnFormat + place;
    }

    private void WriteFormats(XmlBuffer xml)
    {
        if (_formats.Count == 0)
        {
            return;
        }

        xml.Markup("<numFmts count=\""u8).Number(_formats.Count).Markup("\">"u8);
        for (var i = 0; i < _formats.Count; i++)
        {
            var (decimals, isSigned) = _formats[i];
            var number = decimals <= 0 ? "0" : "0." + new string('0', decimals);
            var code = decimals == CellStyle.Date ? "yyyy\"年\"m\"月\"d\"日\""
                : isSigned ? $"+{number};-{number};{number}"
                : number;
            xml.Markup("<numFmt numFmtId=\""u8).Number(FirstOwnFormat + i).Markup("\" formatCode=\""u8).Text(code).Markup("\"/>"u8);
        }

        xml.Markup("</numFmts>"u8);
    }

    private static void WriteFormat(XmlBuffer xml, RoleStyle role, int format, int parent, bool isQuoted = false)
    {
        xml.Markup("<xf numFmtId=\""u8).Number(format).Markup("\" fontId=\""u8).Number(role.Font).Markup("\" fillId=\""u8).Number(role.Fill)
            .Markup("\" borderId=\""u8).Number(role.Border);
        if (parent >= 0)
        {
            xml.Markup("\" xfId=\""u8).Number(parent);
            xml.Markup(isQuoted ? "\" quotePrefix=\"1"u8 : default);
        }

        xml.Markup("\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"u8);
    }

    private static void WriteAlignment(XmlBuffer xml, string horizontal, bool wraps, bool isInput)
    {
        xml.Markup("<alignment horizontal=\""u8).Text(horizontal).Markup("\" vertical=\"center\""u8);
        xml.Markup(wraps ? " wrapText=\"1\"/>"u8 : "/>"u8);
        xml.Markup(isInput ? "<protection locked=\"0\"/></xf>"u8 : "</xf>"u8);
    }

    private static ReadOnlySpan<byte> Looks =>
        """
        <fonts count="7"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><sz val="18"/><name val="黑体"/><charset val="134"/></font><font><sz val="14"/><name val="黑体"/><charset val="134"/></font><font><sz val="13"/><name val="楷体"/><charset val="134"/></font><font><sz val="10"/><name val="宋体"/><charset val="134"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF808080"/></left><right style="thin"><color rgb="FF808080"/></right><top style="thin"><color rgb="FF808080"/></top><bottom style="thin"><color rgb="FF808080"/></bottom><diagonal/></border></borders>
        """u8;

    private static ReadOnlySpan<byte> Differences =>
        """
        <dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><color rgb="FF7F7F7F"/></font></dxf></dxfs>
        """u8;
}
