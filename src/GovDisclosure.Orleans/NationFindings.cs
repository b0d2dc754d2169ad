namespace GovDisclosure.Orleans;

/// <summary>What is told of organs and files; the place is the organ's id.</summary>
internal static class NationFindings
{
    public static Finding Overflow(string organId) => new(
        "nation.overflow", Severity.Error, organId, new LocalizedText("数据过大，合计超出范围，未计入", "the figures are too large for the sum; they do not count"));

    public static Finding TimedOut(PublishedFile file, TimeSpan limit) => new(
        "nation.timeout",
        Severity.Error,
        file.OrganId,
        new LocalizedText(
            FormattableString.Invariant($"文件“{file.Id}”在{limit.TotalSeconds:0.#}秒内未能读取并检查完毕，未计入"),
            FormattableString.Invariant($"the file \"{file.Id}\" was not read and checked within {limit.TotalSeconds:0.#} seconds; it does not count")));

    public static Finding Unreadable(PublishedFile file, string reason) => new(
        "nation.file", Severity.Error, file.OrganId, new LocalizedText($"文件“{file.Id}”无法读取：“{reason}”，未计入", $"the file \"{file.Id}\" cannot be read: \"{reason}\"; it does not count"));

    public static Finding OutOfOrder(string organId, string source, long expected) => new(
        "nation.sequence",
        Severity.Error,
        organId,
        new LocalizedText(
            FormattableString.Invariant($"“{source}”的变动数据序号不连续，应为{expected}，未计入"),
            FormattableString.Invariant($"the difference of \"{source}\" is out of order: {expected} is next; it does not count")))
    { Expected = FormattableString.Invariant($"{expected}") };

    public static Finding Failed(string organId, string reason) => new(
        "nation.failed", Severity.Error, organId, new LocalizedText($"机关未能处理：“{reason}”", $"the organ could not do it: \"{reason}\""));

    public static Finding Duplicate(string organId) => new(
        "organ-tree.duplicate", Severity.Error, organId, new LocalizedText("机关编号重复，只计第一个", "the organ is there twice; the first counts"));

    public static Finding NoParent(string organId, string parentId) => new(
        "organ-tree.parent", Severity.Error, organId, new LocalizedText($"上级“{parentId}”不在其中，未列入", $"the parent \"{parentId}\" is not among the organs; it has no place"));

    public static Finding Circle(string organId) => new(
        "organ-tree.circle", Severity.Error, organId, new LocalizedText("上级关系成环，未列入", "the organs above it form a circle; it has no place"));

    public static Finding Below(string organId, string parentId) => new(
        "organ-tree.below", Severity.Error, organId, new LocalizedText($"上级“{parentId}”未列入，因此也未列入", $"the parent \"{parentId}\" has no place, so that it has none"));

    public static Finding MoveCircle(string organId, string parentId) => new(
        "organ-tree.circle", Severity.Error, organId, new LocalizedText($"“{parentId}”是其下级，不能作为上级，未移动", $"\"{parentId}\" stands below it and cannot be above it; it was not moved"));
}
