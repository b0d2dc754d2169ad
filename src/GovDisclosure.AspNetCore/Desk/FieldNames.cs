using System.Collections.Frozen;
using GovDisclosure.Forms;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>What people call the fields of calls: the words of the labels beside which they are filled in.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>
    {
        ["$"] = new("提交的内容", "The content"),
        ["acceptedOn"] = new("受理日期", "Accepted on"),
        ["address"] = new("通信地址", "Postal address"),
        ["after"] = new("起始日期（不计入）", "After"),
        ["aggregated"] = new("汇聚了原本分散的数据", "It brings data together that stood apart"),
        ["amount"] = new("金额（元）", "Amount (yuan)"),
        ["applicant"] = new("申请人", "Applicant"),
        ["attribute"] = new("公开属性", "Attribute"),
        ["basis"] = new("依据（计收方式）", "Basis"),
        ["case"] = new("案号", "Case"),
        ["cell"] = new("单元格", "Cell"),
        ["channel"] = new("渠道", "Channel"),
        ["class"] = new("条例第二十条类别", "Class of article 20"),
        ["clerk"] = new("承办人", "Person"),
        ["code"] = new("查询码", "Code"),
        ["comment"] = new("备注", "Comment"),
        ["conclusion"] = new("审查结论", "Conclusion"),
        ["confirmedOn"] = new("确认日期", "Confirmed on"),
        ["consultation"] = new("征求意见的事由", "Why another agency was asked"),
        ["coversAggregation"] = new("已作关联审查（汇聚的数据）", "What the data tells together was reviewed"),
        ["date"] = new("日期", "Day"),
        ["days"] = new("工作日数", "Working days"),
        ["decidedOn"] = new("审结日期", "Decided on"),
        ["decision"] = new("结果", "Decision"),
        ["delivery"] = new("送达方式", "Delivery"),
        ["department"] = new("承办机构", "Unit"),
        ["documentNumber"] = new("文号", "Number"),
        ["dueFrom"] = new("期限自", "Due from"),
        ["dueThrough"] = new("期限至", "Due through"),
        ["effectiveOn"] = new("施行日期", "In force from"),
        ["excuseFrom"] = new("耽误期限之日起", "Kept back from"),
        ["excuseOwnCause"] = new("本人的其他特殊情况", "A special cause of the person's own"),
        ["excuseReason"] = new("耽误的事由", "What kept it back"),
        ["excuseThrough"] = new("耽误期限之日止", "Kept back through"),
        ["filedBy"] = new("提出人", "Filed by"),
        ["filedOn"] = new("提出日期", "Filed on"),
        ["follows"] = new("在先案件的案号", "The case that it follows"),
        ["format"] = new("格式", "Format"),
        ["ground"] = new("不予公开的依据", "Ground, where it is withheld"),
        ["id"] = new("编号", "Number"),
        ["key"] = new("文件", "File"),
        ["kind"] = new("类型（事项）", "Kind"),
        ["lang"] = new("语言", "Language"),
        ["list"] = new("列表", "List"),
        ["madeOn"] = new("生成日期", "Made on"),
        ["meets"] = new("答复载明的内容", "What the reply says"),
        ["month"] = new("月", "Month"),
        ["name"] = new("姓名或者名称", "Name"),
        ["number"] = new("编号（文号）", "Number"),
        ["on"] = new("日期", "Day"),
        ["order"] = new("排序", "Order"),
        ["organ"] = new("机关", "Organ"),
        ["outcome"] = new("办理结果", "Outcome"),
        ["page"] = new("页码", "Page"),
        ["paidOn"] = new("缴费日期", "Paid on"),
        ["party"] = new("对方", "Party"),
        ["person"] = new("承办人", "Person"),
        ["place"] = new("位置", "Place"),
        ["reason"] = new("原因（理由）", "Reason"),
        ["receivedOn"] = new("到达（送达）日期", "Arrived on"),
        ["repeals"] = new("废止的文件", "Documents that it ends"),
        ["reviewKind"] = new("救济类别", "Kind of review"),
        ["rule"] = new("规则", "Rule"),
        ["scope"] = new("公开范围", "To whom"),
        ["search"] = new("查找", "Search"),
        ["size"] = new("每页条数", "Rows of a page"),
        ["step"] = new("步骤", "Step"),
        ["summary"] = new("内容概述", "Summary"),
        ["text"] = new("内容", "Text"),
        ["theme"] = new("主题分类", "Theme"),
        ["through"] = new("期限至", "Through"),
        ["title"] = new("名称", "Title"),
        ["unit"] = new("承办机构", "Unit"),
        ["units"] = new("件数或页数", "Items or pages"),
        ["version"] = new("版本", "Version"),
        ["waitingFor"] = new("等待", "Waiting for"),
        ["waived"] = new("不予收取", "Not charged"),
        ["withheldUnder"] = new("部分不予公开的理由", "Ground of the part that is withheld"),
        ["workingDays"] = new("延长的工作日", "Working days"),
        ["year"] = new("年", "Year"),
        ["attachments"] = new("附件", "Attachments"),
    }.ToFrozenDictionary();

    /// <summary>The words for a field; the name itself, in quotation marks, of one that nobody asks for.</summary>
    public static LocalizedText Of(string field) => Find(field) ?? new($"“{field}”", $"\"{field}\"");

    /// <summary>The words for a field; null where there are none.</summary>
    public static LocalizedText? Find(string field)
        => Names.GetValueOrDefault(field)
            ?? RequestFormDefinition.Of(new GovDisclosureWebOptions()).Fields.FirstOrDefault(asked => asked.Name == field)?.Label
            ?? PublicationForm.Subjects.Where(subject => "item." + subject.Code == field).Select(subject => subject.Name).FirstOrDefault()
            ?? (field.StartsWith(YearWork.ProsePrefix, StringComparison.Ordinal) ? new LocalizedText("本部分文字", "Prose of this part") : CellOf(field));

    private static LocalizedText? CellOf(string field)
        => field is ['_', .. var path] ? FormCatalogue.BuiltIn.Forms.SelectMany(form => form.Cells).FirstOrDefault(cell => cell.Path == path)?.Name : null;
}
