using GovDisclosure.Forms;

namespace GovDisclosure.Statistics;

/// <summary>A bridge worked out for two forms, cell by cell.</summary>
internal sealed class CompiledBridge
{
    private const int None = -1;

    private readonly Form _to;
    private readonly int[] _targets;
    private readonly BridgeRule?[] _rules;
    private readonly int[][] _siblings;

    public CompiledBridge(Form from, Form to, FormBridge bridge)
    {
        _to = to;
        _targets = new int[from.Cells.Count];
        _rules = new BridgeRule?[from.Cells.Count];
        _siblings = new int[from.Cells.Count][];
        foreach (var cell in from.Cells)
        {
            var (rule, target) = Decide(cell, to, bridge);
            _rules[cell.Index] = rule;
            _targets[cell.Index] = target?.Index ?? None;
            _siblings[cell.Index] = rule?.Kind == BridgeKind.Unsplit && target is not null ? Siblings(cell, target, to) : [];
        }
    }

    /// <summary>The bridge between two forms, or null where none of those given leads from one to the other.</summary>
    public static CompiledBridge? Between(Form from, Form to, IReadOnlyList<FormBridge> bridges)
        => bridges.FirstOrDefault(b => b.FromFormId == from.Id && b.ToFormId == to.Id) is { } bridge ? new CompiledBridge(from, to, bridge) : null;

    /// <summary>Carries a report over.</summary>
    public BridgedValues Apply(FormValues values)
    {
        var leftOut = new List<FormCell>();
        var unsplit = new List<FormCell>();
        var result = new FormValuesBuilder(_to);
        foreach (var cell in values.Form.Cells)
        {
            var value = values[cell.Index];
            var hasNumber = value.TryGetNumber(out var number) && number != 0;
            if (_targets[cell.Index] is var target && target == None)
            {
                if (hasNumber)
                {
                    leftOut.Add(cell);
                }

                continue;
            }

            result[target] = result[target].Add(value);
            if (_rules[cell.Index]!.Kind != BridgeKind.Unsplit)
            {
                continue;
            }

            if (hasNumber)
            {
                unsplit.Add(cell);
            }

            foreach (var sibling in _siblings[cell.Index])
            {
                // Nothing at all is nothing of each kind; of anything else the parts are not known.
                result[sibling] = hasNumber ? CellValue.NotShown : value;
            }
        }

        return new BridgedValues(result.Build(), leftOut, unsplit);
    }

    private static (BridgeRule? Rule, FormCell? Target) Decide(FormCell cell, Form to, FormBridge bridge)
    {
        foreach (var rule in bridge.Rules)
        {
            if (rule.TableId != cell.TableId || (rule.RowId ?? cell.RowId) != cell.RowId || (rule.ColumnId ?? cell.ColumnId) != cell.ColumnId)
            {
                continue;
            }

            if (rule.Kind == BridgeKind.LeftOut)
            {
                return (rule, null);
            }

            if (to.FindCell(cell.TableId, rule.TargetRowId ?? cell.RowId, cell.ColumnId) is { } target)
            {
                return (rule, target);
            }
        }

        return (null, null);
    }

    private static int[] Siblings(FormCell cell, FormCell target, Form to)
        => [.. to.Cells
            .Where(c => c.TableId == cell.TableId && c.ColumnId == cell.ColumnId && c.Index != target.Index
                && c.RowId.StartsWith(cell.RowId + ".", StringComparison.Ordinal))
            .Select(c => c.Index)];
}
