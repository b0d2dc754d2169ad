using GovDisclosure.Forms;
using GovDisclosure.Internal;
using static GovDisclosure.Statistics.RollUpProblemKind;

namespace GovDisclosure.Statistics;

/// <summary>One roll-up from its first report to its result.</summary>
internal sealed class RollUpRun(OrganTree tree, Form form, int year, IReadOnlyList<FormBridge> bridges)
{
    private readonly FormValues?[] _own = new FormValues?[tree.Organs.Count];
    private readonly FormValues?[] _asReported = new FormValues?[tree.Organs.Count];
    private readonly List<RollUpProblem> _problems = [];

    // Forms are few and compared by reference: most reports are in the very form of the roll-up.
    private readonly List<(Form Form, CompiledBridge? Bridge)> _bridges = [];

    public void Add(OrganReport report)
    {
        if (!tree.TryPlaceOf(report.OrganId, out var place))
        {
            AddProblem(UnknownOrgan, RollUpFindings.Unknown(report.OrganId));
        }
        else if (report.Year != year)
        {
            AddProblem(
                OtherYear,
                report.OrganId,
                Severity.Error,
                FormattableString.Invariant($"报告为{report.Year}年，不是{year}年，未计入"),
                FormattableString.Invariant($"the report is of {report.Year}, not of {year}; it does not count"));
        }
        else if (_asReported[place] is { } first)
        {
            AddDoubled(report, first);

            // A first report that cannot count does not keep out a second one that can.
            _own[place] ??= InForm(report);
        }
        else
        {
            _asReported[place] = report.Values;
            _own[place] = InForm(report);
        }
    }

    public RollUpResult Finish()
    {
        var sums = new FormValues?[_own.Length];
        var builders = new FormValuesBuilder?[_own.Length];
        var expected = new int[_own.Length];
        var counted = new int[_own.Length];
        foreach (var place in tree.Upwards)
        {
            var builder = builders[place];
            builders[place] = null;
            if (_own[place] is { } own)
            {
                builder?.Add(own);
            }

            sums[place] = builder?.Build() ?? _own[place];
            expected[place] += tree.Organs[place].Reports ? 1 : 0;
            counted[place] += _own[place] is not null ? 1 : 0;
            if (tree.ParentOf(place) is >= 0 and var parent)
            {
                expected[parent] += expected[place];
                counted[parent] += counted[place];
                if (sums[place] is { } sum)
                {
                    (builders[parent] ??= new FormValuesBuilder(form)).Add(sum);
                }
            }
        }

        for (var place = 0; place < _own.Length; place++)
        {
            if (tree.Organs[place].Reports && _asReported[place] is null)
            {
                AddProblem(Missing, RollUpFindings.Missing(tree.Organs[place].Id, tree.Organs[place].Name));
            }
        }

        return new RollUpResult(tree, form, year, _own, sums, expected, counted, _problems);
    }

    private FormValues? InForm(OrganReport report)
    {
        var values = report.Values;
        if (ReferenceEquals(values.Form, form))
        {
            return values;
        }

        var entry = _bridges.Find(b => ReferenceEquals(b.Form, values.Form));
        if (entry.Form is null)
        {
            entry = (values.Form, values.Form.Equals(form) ? null : CompiledBridge.Between(values.Form, form, bridges));
            _bridges.Add(entry);
        }

        if (entry.Bridge is { } bridge)
        {
            return Bridge(report, bridge);
        }

        if (values.Form.Equals(form))
        {
            return values;
        }

        AddProblem(
            OtherForm,
            report.OrganId,
            Severity.Error,
            $"报告格式为“{values.Form}”，不能换算为“{form}”，未计入",
            $"the report is in \"{values.Form}\", and no bridge leads to \"{form}\"; it does not count");
        return null;
    }

    private FormValues Bridge(OrganReport report, CompiledBridge bridge)
    {
        var carried = bridge.Apply(report.Values);
        LocalizedText List(IReadOnlyList<FormCell> cells) => cells.Count == 0 ? new LocalizedText("无", "none") : Listed(report.Values, cells);

        AddProblem(
            Bridged,
            report.OrganId,
            carried.LeftOut.Count + carried.Unsplit.Count == 0 ? Severity.Info : Severity.Warning,
            $"报告格式为“{report.Values.Form}”，已换算为“{form}”；未能拆分：{List(carried.Unsplit).Chinese}；未计入：{List(carried.LeftOut).Chinese}",
            $"the report is in \"{report.Values.Form}\" and was carried over to \"{form}\"; not split: {List(carried.Unsplit).English}; left out: {List(carried.LeftOut).English}",
            carried.LeftOut);
        return carried.Values;
    }

    private void AddDoubled(OrganReport report, FormValues first)
    {
        if (first.Equals(report.Values))
        {
            AddProblem(Doubled, report.OrganId, Severity.Warning, "重复报送，数据相同，只计一次", "reported twice with the same figures; counted once");
            return;
        }

        var differences = first.Form.Equals(report.Values.Form)
            ? Differing(first, report.Values)
            : Wording.Of("“{0}”和“{1}”", "\"{0}\" and \"{1}\"", first.Form, report.Values.Form);
        AddProblem(
            Doubled,
            report.OrganId,
            Severity.Error,
            $"重复报送，数据不同，只计第一份：{differences.Chinese}",
            $"reported twice with different figures; the first counts: {differences.English}");
    }

    private static LocalizedText Listed(FormValues values, IReadOnlyList<FormCell> cells)
    {
        var said = cells.Select(cell => (Name: FormNames.Of(values.Form, cell), Value: values[cell.Index].Words)).ToList();
        return new LocalizedText(
            string.Join("、", said.Select(s => $"{s.Name.Chinese}为{s.Value.Chinese}")), string.Join(", ", said.Select(s => $"{s.Name.English} = {s.Value.English}")));
    }

    private static LocalizedText Differing(FormValues first, FormValues second)
    {
        var cells = CellDifference.Between(first, second).Select(d => (Name: FormNames.Of(first.Form, d.Cell), Old: d.Old.Words, New: d.New.Words)).ToList();
        return new LocalizedText(
            string.Join("；", cells.Select(d => $"{d.Name.Chinese}为{d.Old.Chinese}和{d.New.Chinese}")),
            string.Join("; ", cells.Select(d => $"{d.Name.English}: {d.Old.English} and {d.New.English}")));
    }

    private void AddProblem(
        RollUpProblemKind kind, string organId, Severity severity, string chinese, string english, IEnumerable<FormCell>? leftOut = null)
        => AddProblem(kind, new Finding(RuleOf(kind), severity, organId, new LocalizedText(chinese, english)), leftOut);

    private void AddProblem(RollUpProblemKind kind, Finding finding, IEnumerable<FormCell>? leftOut = null)
        => _problems.Add(new RollUpProblem(kind, finding.Place, tree.Find(finding.Place)?.ParentId, finding) { LeftOut = [.. leftOut ?? []] });

    private static string RuleOf(RollUpProblemKind kind) => kind switch
    {
        Doubled => "rollup.doubled",
        OtherForm => "rollup.other-form",
        Bridged => "rollup.bridged",
        _ => "rollup.other-year",
    };
}
