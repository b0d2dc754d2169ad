using System.Runtime.InteropServices;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>How a role looks: places in the lists of fonts, fills and borders of <see cref="StyleTable"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RoleStyle(string Name, int Font, int Fill, int Border, string Horizontal, bool Wraps)
{
    private const int Song = 0;
    private const int Bold = 1;
    private const int BigHei = 2;
    private const int Hei = 3;
    private const int Kai = 4;
    private const int Small = 5;
    private const int Link = 6;

    /// <summary>The styles in the order of <see cref="CellRole"/>; the first is the one that every workbook has.</summary>
    public static readonly RoleStyle[] All =
    [
        new("常规", Song, 0, 0, "general", false),
        new("公开·标题", BigHei, 0, 0, "center", true),
        new("公开·一级标题", Hei, 0, 0, "left", true),
        new("公开·二级标题", Kai, 0, 0, "left", true),
        new("公开·三级标题", Bold, 0, 0, "left", true),
        new("公开·四级标题", Song, 0, 0, "left", true),
        new("公开·正文", Song, 0, 0, "left", true),
        new("公开·强调", Bold, 0, 0, "left", true),
        new("公开·列表", Song, 0, 0, "left", true),
        new("公开·编号列表", Song, 0, 0, "left", true),
        new("公开·注", Small, 0, 0, "left", true),
        new("公开·续", Song, 0, 0, "left", true),
        new("公开·表格位置", Link, 0, 0, "left", false),
        new("公开·要素名", Bold, 2, 1, "left", true),
        new("公开·要素", Song, 0, 1, "left", true),
        new("公开·目录项名", Bold, 2, 1, "left", true),
        new("公开·目录项", Song, 0, 1, "left", true),
        new("公开·表题", Hei, 0, 0, "center", true),
        new("公开·所在部分", Hei, 0, 0, "center", true),
        new("公开·单位", Song, 0, 0, "right", false),
        new("公开·表头", Bold, 2, 1, "center", true),
        new("公开·行名", Song, 2, 1, "left", true),
        new("公开·文本", Song, 0, 1, "left", true),
        new("公开·数量", Song, 0, 1, "center", false),
        new("公开·金额", Song, 0, 1, "center", false),
        new("公开·空白", Song, 0, 1, "center", false),
        new("公开·不适用", Song, 0, 1, "center", false),
        new("公开·未列示", Song, 0, 1, "center", false),
        new("公开·说明", Song, 0, 0, "left", true),
        new("公开·说明标题", Hei, 0, 0, "left", true),
        new("公开·核对表头", Bold, 2, 1, "center", true),
        new("公开·核对文字", Song, 0, 1, "left", true),
        new("公开·核对数值", Song, 0, 1, "center", false),
        new("公开·核对结论", Bold, 0, 1, "center", true),
    ];
}
