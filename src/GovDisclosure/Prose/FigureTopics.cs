namespace GovDisclosure.Prose;

/// <summary>Finds what a sentence is about: the last word before a number that names something countable.</summary>
internal static class FigureTopics
{
    // Tried in this order at each place; the last word of a text that fits says what it is about.
    private static readonly (string Word, FigureTopic Topic)[] Words =
    [
        ("申请行政复议", FigureTopic.Cases), ("复议申请", FigureTopic.Cases), ("复议案件", FigureTopic.Cases), ("诉讼案件", FigureTopic.Cases), ("应诉案件", FigureTopic.Cases), ("复议", FigureTopic.Cases), ("诉讼", FigureTopic.Cases), ("起诉", FigureTopic.Cases), ("应诉", FigureTopic.Cases),
        ("申请人", FigureTopic.None), ("申请渠道", FigureTopic.None), ("信访举报投诉类", FigureTopic.Requests), ("申请", FigureTopic.Requests), ("依申请公开", FigureTopic.Requests),
        ("建议", FigureTopic.Other), ("提案", FigureTopic.Other), ("议案", FigureTopic.Other), ("来信", FigureTopic.Other), ("信件", FigureTopic.Other), ("留言", FigureTopic.Other),
        ("投诉", FigureTopic.Other), ("举报", FigureTopic.Other), ("咨询", FigureTopic.Other), ("来电", FigureTopic.Other), ("热线", FigureTopic.Other), ("诉求", FigureTopic.Other),
        ("工单", FigureTopic.Other), ("文件", FigureTopic.Other), ("稿件", FigureTopic.Other), ("案件", FigureTopic.Other), ("许可", FigureTopic.Other), ("处罚", FigureTopic.Other),
        ("主动公开", FigureTopic.Other), ("公文", FigureTopic.Other), ("舆情", FigureTopic.Other), ("信箱", FigureTopic.Other), ("议题", FigureTopic.Other), ("事项", FigureTopic.Other),
        ("发布", FigureTopic.Other), ("解读", FigureTopic.Other), ("办件", FigureTopic.Other), ("材料", FigureTopic.Other), ("目录", FigureTopic.Other),
    ];

    // Most characters begin none of them.
    private static readonly HashSet<char> Begins = [.. Words.Select(pair => pair.Word[0])];

    /// <summary>The topic of some words; <see cref="FigureTopic.None"/> where they name none.</summary>
    public static FigureTopic Of(string text)
    {
        var (at, topic) = (-1, FigureTopic.None);
        var covered = 0;
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var (word, of) in i >= covered && Begins.Contains(text[i]) ? Words : [])
            {
                if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
                {
                    (at, topic) = of == FigureTopic.None ? (at, topic) : (i, of);
                    covered = i + word.Length;
                    break;
                }
            }
        }

        return at < 0 ? FigureTopic.None : topic;
    }
}
