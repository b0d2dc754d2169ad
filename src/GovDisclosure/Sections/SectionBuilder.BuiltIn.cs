using GovDisclosure.Reports;

namespace GovDisclosure.Sections;

// The sections of the reports under the 2007 Regulations, to put together an outline of one's own.
public partial class SectionBuilder
{
    /// <summary>A section of prose alone.</summary>
    /// <param name="code">The code of the section; see <see cref="Code"/>.</param>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Prose(string code, string heading) => new FigureSection(code, heading, _ => { });

    /// <summary>A section of prose that is there for those below it, printed even without a text of its own.</summary>
    /// <param name="code">The code of the section; see <see cref="Code"/>.</param>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code, or <paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Container(string code, string heading) => new FigureSection(code, heading, _ => { }, isContainer: true);

    /// <summary>What was published proactively, in all and by category: item 1 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Proactive(string heading = "主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.Proactive, heading, ProactiveText.Write, Item(1));

    /// <summary>What was published on the website.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Website(string heading = "通过政府网站主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.Website, heading, ChannelText.WriteWebsite);

    /// <summary>Press conferences.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder PressConference(string heading = "通过新闻发布会主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.PressConference, heading, ChannelText.WritePressConferences);

    /// <summary>The hotline.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Hotline(string heading = "通过政务热线主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.Hotline, heading, HotlineText.WriteHotline);

    /// <summary>The inspection points.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder InspectionPoints(string heading = "通过信息公开查阅点主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.InspectionPoints, heading, HotlineText.WriteInspectionPoints);

    /// <summary>What was published through WeChat and microblogs.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder SocialMedia(string heading = "通过政务微信、微博主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.SocialMedia, heading, ChannelText.WriteSocialMedia);

    /// <summary>What was published through all other channels.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder OtherChannels(string heading = "通过其他方式主动公开政府信息情况")
        => new FigureSection(ReportSectionCodes.OtherChannels, heading, ChannelText.WriteOther);

    /// <summary>Requests and refusals: item 2 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Requests(string heading = "依申请公开政府信息和不予公开政府信息情况")
        => new FigureSection(ReportSectionCodes.Requests, heading, RequestText.WriteRequests, Item(2));

    /// <summary>Fees charged and waived: item 3 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Fees(string heading = "政府信息公开的收费及减免情况")
        => new FigureSection(ReportSectionCodes.Fees, heading, RequestText.WriteFees, Item(3));

    /// <summary>Reconsiderations and suits: item 4 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Reviews(string heading = "因政府信息公开申请行政复议、提起行政诉讼的情况")
        => new FigureSection(ReportSectionCodes.Reviews, heading, ReviewText.Write, Item(4));

    /// <summary>Problems and improvements: item 5 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Problems(string heading = "政府信息公开工作存在的主要问题及改进情况")
        => new FigureSection(ReportSectionCodes.Problems, heading, WorkText.WriteProblems, Item(5));

    /// <summary>Other matters: item 6 of article 32 of the 2007 Regulations.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder OtherMatters(string heading = "其他需要报告的事项")
        => new FigureSection(ReportSectionCodes.OtherMatters, heading, RequestText.WriteOtherMatters, Item(6));

    /// <summary>Accounts and checks: the figures of the work's mechanisms. Not part of the built-in outlines, whose prose tells of them.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Mechanisms(string heading = "工作机制建设情况")
        => new FigureSection(ReportSectionCodes.Mechanisms, heading, WorkText.WriteMechanisms);

    /// <summary>The key points of the year: part 2 of Sichuan's outline.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder KeyPoints(string heading = "贯彻落实{year}年政务公开工作要点情况")
        => new FigureSection(ReportSectionCodes.KeyPoints, heading, WorkText.WriteKeyPoints, Sichuan);

    /// <summary>Suggestions and proposals: part 3 of Sichuan's outline.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder Proposals(string heading = "人大代表建议和政协委员提案办理结果公开情况")
        => new FigureSection(ReportSectionCodes.Proposals, heading, ProposalText.Write, Sichuan);

    /// <summary>The fields reported by themselves: part 4 of Sichuan's outline.</summary>
    /// <param name="heading">The heading without its number.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is empty.</exception>
    public static SectionBuilder KeyFields(string heading = "推进重大建设项目批准和实施领域、公共资源配置领域政府信息公开情况")
        => new FigureSection(ReportSectionCodes.KeyFields, heading, WorkText.WriteKeyFields, Sichuan);

    private static Citation Sichuan { get; } = Instrument.SichuanOutline2018.Cite();

    private static Citation Item(int item) => Instrument.Regulations2007.Article(32, item: item);
}
