using AngleSharp.Dom;
using GovDisclosure.Reading.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.Reading.Html;

/// <summary>Reads the catalogue header above a document (索引号, 发布机构, 文号 …) as properties.</summary>
internal static class HtmlCatalogue
{
    private const int MostCells = 60;

    /// <summary>Reads a list of terms; false where it is no catalogue header.</summary>
    public static bool ReadList(IElement list, bool isOurs, SourceLedger ledger)
    {
        var texts = new List<(string Text, bool IsLabel)>();
        Terms(list, texts, isOurs);
        if (texts.Count == 0 || (!isOurs && !texts.Exists(t => t.IsLabel && IsIndexNumber(Label(t.Text)))))
        {
            return false;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].IsLabel && !string.IsNullOrWhiteSpace(texts[i].Text))
            {
                var value = i + 1 < texts.Count && !texts[i + 1].IsLabel ? texts[i + 1].Text : string.Empty;
                ledger.AddProperty(isOurs ? texts[i].Text : Label(texts[i].Text), value);
                if (isOurs)
                {
                    ledger.Add(new SourceText(default, texts[i].Text + "：" + value) { Kind = SourceTextKind.Particulars });
                }
            }
        }

        return true;
    }

    /// <summary>Reads a table of labels and values; false where it is none.</summary>
    public static bool ReadTable(HtmlTable table, bool isOurs, SourceLedger ledger)
    {
        if (isOurs || table.Nested > 0 || table.Cells is < 2 or > MostCells)
        {
            return false;
        }

        var texts = table.Rows.SelectMany(row => row.Cells).Select(cell => Text(cell, keepsSpace: false)).ToList();
        if (!texts.Exists(text => IsIndexNumber(Label(Head(text)))))
        {
            return false;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var (label, value) = Split(texts[i]);
            if (label.Length == 0)
            {
                if (value.Length > 0)
                {
                    ledger.Add(new SourceText(default, value) { Kind = SourceTextKind.Particulars });
                }

                continue;
            }

            if (value.Length == 0 && i + 1 < texts.Count && !IsLabel(texts[i + 1]))
            {
                value = texts[++i];
            }

            ledger.AddProperty(label, value);
        }

        return true;
    }

    private static void Terms(IElement parent, List<(string Text, bool IsLabel)> texts, bool isOurs)
    {
        foreach (var child in parent.Children)
        {
            if (child.LocalName is "dt" or "dd")
            {
                texts.Add((Text(child, isOurs), child.LocalName == "dt"));
            }
            else if (child.LocalName == "div")
            {
                Terms(child, texts, isOurs);
            }
        }
    }

    private static string Text(IElement element, bool keepsSpace)
    {
        var flow = new TextFlow(keepsSpace);
        Append(element, flow);
        return flow.Take();
    }

    private static void Append(INode node, TextFlow flow)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                flow.Append(KeptSpace.Show(text.Data), isStrong: false);
            }
            else if (child is IElement { LocalName: "br" })
            {
                flow.Break();
            }
            else if (child is IElement element && !HtmlNames.IsSilent(element.LocalName) && !HtmlFurniture.IsHidden(element))
            {
                Append(element, flow);
            }
        }
    }

    /// <summary>Label and value of a cell: “索引号：008…”, “索引号：”, or a known label alone.</summary>
    private static (string Label, string Value) Split(string text)
    {
        var colon = Colon(text);
        if (colon > 0 && (IsKnown(Label(text.Substring(0, colon))) || colon == text.Length - 1))
        {
            return (Label(text.Substring(0, colon)), text.Substring(colon + 1).Trim());
        }

        return IsKnown(Label(text)) ? (Label(text), string.Empty) : (string.Empty, text);
    }

    private static bool IsLabel(string text) => Split(text).Label.Length > 0;

    private static string Head(string text)
    {
        var colon = Colon(text);
        return colon < 0 ? text : text.Substring(0, colon);
    }

    private static int Colon(string text)
    {
        var at = text.IndexOfAny(['：', ':']);
        return at is >= 0 and <= 16 ? at : -1;
    }

    private static string Label(string text)
    {
        if (text.Length > 40)
        {
            return string.Empty;
        }

        var label = text.Trim('：', ':', '[', ']', '【', '】', ' ', '\u3000', '\u00A0');
        return string.Concat(label.Where(c => !char.IsWhiteSpace(c)));
    }

    private static bool IsIndexNumber(string label) => label is "索引号" or "索引编号" or "信息索引号" or "信息索引" or "索取号";

    private static bool IsKnown(string label) => IsIndexNumber(label) || label is "发布机构" or "发布单位" or "发文机关" or "发文机构" or "发文单位" or "制发机关" or "公开机构" or "公开责任部门"
        or "发布日期" or "发布时间" or "发文日期" or "发文时间" or "成文日期" or "生成日期" or "公开日期" or "公开时间" or "主题分类" or "分类" or "信息分类" or "体裁分类" or "组配分类" or "公文种类"
        or "文号" or "发文字号" or "文件编号" or "关键词" or "主题词" or "内容概述" or "内容摘要" or "摘要" or "名称" or "信息名称" or "标题" or "文件名称" or "有效性" or "是否有效" or "时效性" or "废止日期" or "生效日期"
        or "公开方式" or "公开形式" or "公开范围" or "公开程序" or "公开时限" or "公开类别" or "信息来源" or "来源" or "效力状态" or "服务对象" or "载体类型" or "语种";
}
