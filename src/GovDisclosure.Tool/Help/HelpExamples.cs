using System.Collections.Frozen;

namespace GovDisclosure.Tool.Help;

/// <summary>An example or more of each verb, as typed.</summary>
internal static class HelpExamples
{
    private static readonly FrozenDictionary<string, string[]> Lines = new Dictionary<string, string[]>
    {
        [""] = ["workdays add 2022-09-30 20", "deadline --received 2024-03-04 --explain", "audit report.pdf"],
        ["audit"] = ["audit report.pdf", "audit reports/ --summary", "audit report.html --previous last-year.html --json"],
        ["diff"] = ["diff 2023.json 2024.json"],
        ["fee"] = ["fee --items 12 --on 2024-03-04 --explain", "fee --pages 45"],
        ["fee ledger"] = ["fee ledger requests.jsonl --json"],
        ["form"] = ["form list", "form show 2021-format", "form blank 2021 --out form.xlsx"],
        ["form list"] = ["form list --json"],
        ["form show"] = ["form show 2021-format"],
        ["form blank"] = ["form blank 2021 --out form.xlsx"],
        ["catalogue"] = ["catalogue check 目录.jsonl"],
        ["catalogue check"] = ["catalogue check 目录.jsonl --json"],
        ["publish"] = ["publish check 公示名单.xlsx"],
        ["publish check"] = ["publish check 公示名单.xlsx 公告.html", "publish check 附件 --json"],
        ["publish mask"] = ["publish mask 公示名单.xlsx --out 公示名单（脱敏）.xlsx"],
        ["index-number"] = ["index-number 008380109/2018-00012"],
        ["read"] = ["read report.pdf", "read report.html --json"],
        ["remedies"] = ["remedies --outcome denied.processInfo --delivered 2025-06-10 --explain"],
        ["report"] = ["report data.json --out out", "report form.xlsx --out out --format html,docx --earlier 2023.json"],
        ["rollup"] = ["rollup reports/ --organ 某市", "rollup reports/ --tree organs.json --json"],
        ["shares"] = ["shares 120 45 35", "shares 120 45 35 --decimals 1 --method half-up --explain"],
        ["status"] = ["status requests.jsonl", "status requests.jsonl --on 2024-12-31 --json"],
        ["tally"] = ["tally requests.jsonl --year 2024", "tally requests.jsonl --year 2024 --open table3/granted/total"],
        ["workdays"] = ["workdays add 2022-09-30 20", "workdays describe 2024-10-12"],
        ["workdays add"] = ["workdays add 2022-09-30 20"],
        ["workdays count"] = ["workdays count 2024-09-30 2024-10-31"],
        ["workdays describe"] = ["workdays describe 2024-10-12"],
        ["workdays next"] = ["workdays next 2024-10-01"],
        ["workdays previous"] = ["workdays previous 2024-10-07"],
        ["workdays batch"] = ["workdays batch questions.jsonl"],
        ["workdays notice"] = ["workdays notice 2026"],
        ["workdays changes"] = ["workdays changes --calendar notice-2027.json"],
        ["deadline"] = ["deadline --received 2024-03-04 --event extension:2024-03-20:10 --explain", "deadline --received 2024-09-29 --channel internet --on 2024-10-20"],
        ["deadline batch"] = ["deadline batch requests.jsonl"],
        ["completion"] = ["completion bash > ~/.local/share/bash-completion/completions/gov-disclosure"],
    }.ToFrozenDictionary();

    /// <summary>The examples of a verb, without the name of the command.</summary>
    /// <param name="path">The verb's path: <c>fee ledger</c>.</param>
    public static IReadOnlyList<string> Of(string path) => Lines.GetValueOrDefault(path) ?? [];
}
