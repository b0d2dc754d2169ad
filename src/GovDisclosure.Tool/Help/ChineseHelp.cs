using System.Collections.Frozen;

namespace GovDisclosure.Tool.Help;

/// <summary>What the verbs, arguments and options are in Chinese; the English stands beside each of them.</summary>
internal static class ChineseHelp
{
    // A key is the verb's path and the name of what it takes; * is any verb that has nothing of its own.
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        [""] = "政府信息公开：工作日、答复期限、信息处理费、统计表、救济途径、年度报告。",
        ["* --lang"] = "说明和提示的语言：zh 为中文，en 为英文。",
        ["* --help"] = "显示帮助。",
        ["* --version"] = "显示版本。",
        ["* --json"] = "以 JSON 输出。",
        ["* --explain"] = "说明理由和依据的条款。",
        ["* --calendar"] = "叠加在全国工作日历上的 JSON 文件：节假日安排通知、本地停办公日，或者整部日历；可以多次给出。",
        ["* --project"] = "没有通知的年份按法定节假日推算；涉及推算的结果均予标明。",
        ["* --known-on"] = "只采用截至该日已经印发的通知。",

        ["audit"] = "审核报告的表格、数字、占比、增减、日期和文字；有错误时退出码为1。",
        ["audit FILE"] = "报告文件（json、html、md、txt、docx、xlsx、pdf）或者文件夹；- 表示标准输入。同一机关各年的报告相互比对。",
        ["audit --previous"] = "用来比对的上年报告。",
        ["audit --children"] = "FILE 应当汇总的下级报告，格式相同。",
        ["audit --cases"] = "FILE（一份报告）应当据以统计的申请台账：每行一件的 JSON。",
        ["audit --form"] = "报告所用的格式文件（govdisclosure/form/1）。",
        ["audit --summary"] = "按规则汇总在哪些报告中不符，不逐条列出。",

        ["diff"] = "逐格比较两份报告的表格。",
        ["diff OLD"] = "原报告（json、html、md、txt、docx、xlsx、pdf），或者 tally --lock 锁定的数字；- 表示标准输入。",
        ["diff NEW"] = "新报告（json、html、md、txt、docx、xlsx、pdf）；- 表示标准输入。",
        ["diff --form"] = "报告可能采用的格式文件（govdisclosure/form/1）。",
        ["diff --cases"] = "新数字所依据的台账：列出锁定数字每处变动背后的申请。",

        ["fee"] = "按信息处理费或者地方收费标准计算一件申请的费用。",
        ["fee --items"] = "同一申请人一个自然月内的申请件数（按件计收）。",
        ["fee --pages"] = "一件申请的页数（按量计收）。",
        ["fee --on"] = "收到申请之日，按当日施行的规定计收；未给出时按现行规定。",
        ["fee --tariff"] = "收费标准文件（govdisclosure/fee-tariff/1），例如2008年的地方成本费标准。",
        ["fee --charge"] = "与 --tariff 同用：收费项目的代码=数量，可以多次给出。",
        ["fee --exempt"] = "与 --tariff 同用：申请人减免情形的代码。",
        ["fee ledger"] = "按申请人和自然月计算一个文件中各件申请的费用。",
        ["fee ledger FILE"] = "申请，每行一个 JSON 对象；- 表示标准输入。",
        ["fee ledger --pages-take-no-place"] = "按量计收的申请不占当月件数。",

        ["form"] = "显示历年报告和统计表的规定格式，输出空白表供填报。",
        ["form list"] = "列出各格式及其适用年度。",
        ["form show"] = "显示一种格式：各部分、各表的行列代码、勾稽关系。",
        ["form show ID"] = "格式的代码或者年度：2021-format、2021。",
        ["form show --form"] = "ID 所指的格式文件（govdisclosure/form/1）。",
        ["form blank"] = "输出空白 Excel 工作簿，填好后可用 read、audit、report 读回。",
        ["form blank ID"] = "格式的代码或者年度：2021-format、2021。",
        ["form blank --out"] = "写到哪个工作簿。",
        ["form blank --form"] = "ID 所指的格式文件（govdisclosure/form/1）。",

        ["index-number"] = "读取索引号，按规范形式输出，并核对其中的代码。",
        ["catalogue"] = "核对政府信息公开目录。",
        ["catalogue check"] = "查找缺少的要素、重复的索引号、缺号，以及两个机构共用的代码。有错误时退出码为 1。",
        ["catalogue check FILE"] = "目录：每行一条的 JSON（govdisclosure/catalogue-entry/1），或者带表头的 csv；- 表示从标准输入读取。",
        ["publish"] = "在公开前查找个人信息，并脱敏。",
        ["publish check"] = "查找身份号码、电话、银行卡、名单中的姓名等，包括隐藏的工作表和批注、压缩包内的文件、网页所链接的附件；印有目录信息的，核对目录信息。发现时退出码为 1。",
        ["publish check FILE"] = "拟公开的文件或文件夹；- 表示从标准输入读取。",
        ["publish check --scope"] = "公开范围：everybody（全社会）、area（特定区域）、group（特定群体）；默认为全社会。",
        ["publish check --json"] = "每个文件输出一份 JSON。",
        ["publish mask"] = "另存一份形式不变、个人信息已脱敏的文件，并列出脱敏之处。不能另存时退出码为 2。",
        ["publish mask FILE"] = "文件：文本、Markdown、csv、HTML、Word 或 Excel。",
        ["publish mask --out"] = "脱敏后的文件存放的位置。",
        ["publish mask --style"] = "保留显示的部分：full（全部隐去）、last-four（后四位）、first-and-last（前六位和后四位）；默认为后四位。",
        ["publish mask --scope"] = "公开范围：everybody（全社会）、area（特定区域）、group（特定群体）；默认为全社会。",
        ["index-number TEXT"] = "印制的索引号；- 表示从标准输入读取。",

        ["read"] = "读取已发布的报告：标题、机关、年度、表格、文字，以及未能识别的内容；有错误时退出码为1。",
        ["read FILE"] = "报告文件：json、html、md、txt、docx、xlsx、pdf；- 表示标准输入。",
        ["read --json"] = "输出报告数据（govdisclosure/report/1）和读取时的提示。",
        ["read --organ"] = "文件中未写明时的机关名称。",
        ["read --year"] = "文件中未写明时的报告年度。",
        ["read --form"] = "报告可能采用的格式文件（govdisclosure/form/1）。",

        ["remedies"] = "列出对一件申请的处理决定可以采取的救济途径。",
        ["remedies --outcome"] = "办理结果的代码；或者 silence（未答复）、extension（延期）、correction（补正）、fee（收费）、transfer（转送）、third-party（第三方）、form（提供的形式）。",
        ["remedies --delivered"] = "决定送达（签收）之日；未答复的，为答复期限的最后一日。",
        ["remedies --on"] = "查询之日；未给出时为送达之日。",
        ["remedies --decided"] = "作出决定之日；未给出时为送达之日。",
        ["remedies --told"] = "决定是否告知了救济途径（true 或者 false）。",
        ["remedies --learned"] = "与 --told false 同用：申请人知道救济权利之日。",
        ["remedies --withheld"] = "部分公开的：其余部分不予公开的理由代码。",
        ["remedies --first-granted"] = "重复申请的：首次答复是否已经予以公开。",

        ["report"] = "由数据生成报告，加以核对，并写成 html、md、txt、json、docx、xlsx。",
        ["report FILE"] = "报告数据（govdisclosure/report/1）、填好的工作簿，或者已发布的报告（json、html、md、txt、docx、xlsx、pdf）；- 表示标准输入。",
        ["report --out"] = "写到哪个文件夹；不存在时新建。",
        ["report --format"] = "输出的格式，用逗号分隔：html,md,txt,json,docx,xlsx。",
        ["report --earlier"] = "往年的报告，用于与上年比较和五年图表。",
        ["report --no-charts"] = "不附图表：规定格式中没有图表。",
        ["report --explain"] = "说明每项占比如何得出。",

        ["rollup"] = "逐格汇总多份报告的表格。",
        ["rollup FILE"] = "报告文件或者文件夹。",
        ["rollup --tree"] = "应当报告的机关，各自列在汇总它的机关之下（govdisclosure/organ-tree/1）。",
        ["rollup --year"] = "报告年度；未给出时为第一份报告的年度。",
        ["rollup --form"] = "汇总表的格式；未给出时为第一份报告的格式。",
        ["rollup --organ"] = "汇总机关；未给出时为机关树顶端的机关。",
        ["rollup --out"] = "把汇总结果作为报告数据写到该文件。",
        ["rollup --json"] = "以 JSON 输出汇总结果，以及缺报、重复或者格式不同的报告。",

        ["shares"] = "计算一组数的百分比：最大余数法、四舍五入或者截尾。",
        ["shares COUNT"] = "件数，或者带小数点的金额；- 表示从标准输入读取，以空白分隔。",
        ["shares --decimals"] = "百分比的小数位数，0至6。",
        ["shares --method"] = "百分比如何取舍：half-up 四舍五入，largest-remainder 最大余数，truncate 截尾。",
        ["shares --tie"] = "余数相等时末位给谁：first 在前者，larger 较大者，last 在后者。",
        ["shares --trim"] = "去掉百分比末尾的零。",
        ["shares --explain"] = "说明每项百分比如何取舍。",

        ["status"] = "截至某日台账的办理情况：临近期限、逾期、等待谁，以及办结用时。",
        ["status REGISTER"] = "台账：每行一件的 JSON；- 表示标准输入。",
        ["status --on"] = "查询之日；未给出时为北京时间今日。",
        ["status --since"] = "该日尚未逾期的为新逾期；未给出时为前一个工作日。",
        ["status --closed-from"] = "自该日起办结的计入用时；未给出时为1月1日。",
        ["status --limit"] = "每种状态列出多少件。",
        ["status --soon"] = "距最后一日几个工作日以内为临近期限。",

        ["tally"] = "统计申请台账，把结果填入报告的表格。",
        ["tally CASES"] = "台账：每行一件的 JSON；- 表示标准输入。",
        ["tally --year"] = "报告年度。",
        ["tally --organ"] = "报告机关。",
        ["tally --form"] = "格式，例如 2021-format；未给出时为该年度的格式。",
        ["tally --report"] = "报告文件：保留其自有数字（第二部分）和文字，补全表格。",
        ["tally --out"] = "把报告数据连同表格写到该文件。",
        ["tally --open"] = "列出某一格背后各件申请的编号：表/行/列。",
        ["tally --lock"] = "把数字及其申请连同校验值锁定到该文件；须同时给出 --locked-on。",
        ["tally --locked-on"] = "锁定数字之日。",

        ["workdays"] = "按全国工作日历（含调休）计算工作日。",
        ["workdays add"] = "某日加若干工作日。",
        ["workdays add date"] = "起算之日，不计入。",
        ["workdays add days"] = "工作日数；负数往前推。",
        ["workdays count"] = "某日之后至另一日有多少工作日。",
        ["workdays count after"] = "起算之日，不计入。",
        ["workdays count through"] = "最后一日，计入。",
        ["workdays describe"] = "某日是否工作日、理由和依据的通知。",
        ["workdays describe date"] = "查询之日。",
        ["workdays next"] = "当日或者其后的第一个工作日。",
        ["workdays next date"] = "查询之日。",
        ["workdays previous"] = "当日或者其前的最后一个工作日。",
        ["workdays previous date"] = "查询之日。",
        ["workdays batch"] = "逐行答复 JSON，每行一问：{\"op\":\"add\",\"date\":\"2022-09-30\",\"days\":20}。",
        ["workdays batch file"] = "每行一问的 JSON；- 表示标准输入。",
        ["workdays notice"] = "以 JSON 输出某年的节假日安排通知，可作为新通知的样本。",
        ["workdays notice year"] = "年份。",
        ["workdays changes"] = "列出加入 --calendar 的文件后改为工作日或者休息日的日子。",

        ["deadline"] = "答复一件申请的最后一日、当前状态、下一步和理由。",
        ["deadline --received"] = "收到之日：当面提交、签收或者系统收到之日。",
        ["deadline --channel"] = "提交途径：in-person 当面，registered-post 挂号信，ordinary-post 平信，internet 互联网，email 电子邮件，fax 传真，other 其他。",
        ["deadline --confirmed"] = "平信、互联网和传真：双方确认收到之日。",
        ["deadline --event"] = "办理中发生的事项，写作 类型:日期[:其他]，可以多次给出；各类型见英文帮助所列。",
        ["deadline --on"] = "查询之日；其后的事项不计。",
        ["deadline --regime"] = "不论收到之日，适用哪一年的《条例》：2007 或者 2019。",
        ["deadline --soon"] = "距最后一日几个工作日以内为临近期限。",
        ["deadline --explain"] = "逐日说明期限如何计算和依据的条款。",
        ["deadline batch"] = "逐行答复申请，每行一件 JSON：{\"receipt\":{\"channel\":\"in-person\",\"arrived\":\"2024-03-04\"},\"events\":[]}。",
        ["deadline batch file"] = "每行一件的 JSON；- 表示标准输入。",
        ["deadline batch --on"] = "查询之日；其后的事项不计。",
        ["deadline batch --soon"] = "距最后一日几个工作日以内为临近期限。",

        ["completion"] = "输出命令行补全脚本。",
        ["completion shell"] = "所用的命令行：bash、zsh、fish、pwsh。",
    }.ToFrozenDictionary();

    /// <summary>The Chinese text of a verb, an argument or an option; null where there is none.</summary>
    /// <param name="path">The verb's path: <c>fee ledger</c>.</param>
    /// <param name="name">The name of what the verb takes; empty for the verb itself.</param>
    public static string? Of(string path, string name)
    {
        var key = name.Length == 0 ? path : path + " " + name;
        return Texts.GetValueOrDefault(key) ?? Texts.GetValueOrDefault("* " + name);
    }
}
