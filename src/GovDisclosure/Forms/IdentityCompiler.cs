namespace GovDisclosure.Forms;

/// <summary>Turns the identities of a form into index arrays; a name that is no cell of the form is an error with its place.</summary>
internal sealed class IdentityCompiler(IReadOnlyList<FormTable> tables, FormIndex index)
{
    private readonly List<IdentityCheck> _checks = [];
    private readonly List<CompiledComparison> _comparisons = [];
    private readonly List<CompiledTerm> _terms = [];
    private readonly List<FormCell> _previous = [];
    private readonly List<(string Section, string Phrase)> _texts = [];

    public IdentityProgram Finish() => new()
    {
        Checks = [.. _checks],
        Comparisons = [.. _comparisons],
        Terms = [.. _terms],
        Previous = [.. _previous],
        Texts = [.. _texts],
    };

    /// <exception cref="IdentityRuleException">The rule does not parse, or a name in it is no row, column or cell of the form.</exception>
    public void Add(FormIdentity identity)
    {
        var rule = IdentityParser.Parse(identity.Rule);
        var table = tables.FirstOrDefault(t => t.Id == identity.TableId)
            ?? throw new IdentityRuleException($"没有表“{identity.TableId}”", $"there is no table \"{identity.TableId}\"", 1);
        foreach (var unknown in identity.Blocks.Where(id => table.Blocks.All(b => b.Id != id)))
        {
            throw new IdentityRuleException($"表“{table.Id}”没有块“{unknown}”", $"table \"{table.Id}\" has no block \"{unknown}\"", 1);
        }

        var blocks = table.Blocks.Where(b => identity.Blocks.Count == 0 || identity.Blocks.Contains(b.Id));
        foreach (var binding in identity.Scope == IdentityScope.Table ? [new IdentityBinding(table, null, null, null)] : Bindings(identity, table, blocks))
        {
            AddCheck(identity, rule, binding);
        }
    }

    private static IEnumerable<IdentityBinding> Bindings(FormIdentity identity, FormTable table, IEnumerable<FormBlock> blocks)
        => identity.Scope switch
        {
            IdentityScope.EachColumn => blocks.SelectMany(b => FormTree.WithCells(b.Columns).Select(c => new IdentityBinding(table, b, null, c))),
            IdentityScope.EachRow => blocks.SelectMany(b => FormTree.WithCells(b.Rows).Select(r => new IdentityBinding(table, b, r, null))),
            _ => blocks.SelectMany(b => FormTree.WithCells(b.Rows).SelectMany(
                r => FormTree.WithCells(b.Columns).Select(c => new IdentityBinding(table, b, r, c)))),
        };

    private void AddCheck(FormIdentity identity, IdentityRule rule, IdentityBinding binding)
    {
        var start = _comparisons.Count;
        foreach (var condition in rule.Conditions)
        {
            AddComparison(condition, binding);
        }

        var middle = _comparisons.Count;
        foreach (var consequence in rule.Consequences)
        {
            AddComparison(consequence, binding);
        }

        var blankIsZero = binding.Table.Blank == BlankMeaning.Zero;
        _checks.Add(new IdentityCheck(identity, Place(middle, binding), start, middle, _comparisons.Count, blankIsZero));
    }

    /// <summary>A sum has its total alone on the left: the total's cell is the place. Otherwise the column or row is.</summary>
    private string Place(int comparison, IdentityBinding binding)
    {
        var first = _comparisons[comparison];
        return first.Middle - first.Start == 1 && first.LeftConstant == 0 && _terms[first.Start].Cell >= 0
            ? index.Cells[_terms[first.Start].Cell].Path
            : string.Join("/", new[] { binding.Table.Id, binding.Row?.Id, binding.Column?.Id }.Where(id => !string.IsNullOrEmpty(id)));
    }

    private void AddComparison(IdentityComparison comparison, IdentityBinding binding)
    {
        var start = _terms.Count;
        var left = AddTerms(comparison.Left, binding);
        var middle = _terms.Count;
        var right = AddTerms(comparison.Right, binding);
        _comparisons.Add(new CompiledComparison(comparison.Kind, start, middle, _terms.Count, left, right, _texts.Count));
        if (comparison.Kind == ComparisonKind.Mentions)
        {
            _texts.Add((comparison.Section, comparison.Phrase));
        }
    }

    /// <returns>The sum of the plain numbers.</returns>
    private long AddTerms(IEnumerable<IdentityTerm> terms, IdentityBinding binding)
    {
        long constant = 0;
        foreach (var term in terms)
        {
            if (term.Name is null)
            {
                constant += term.Factor;
                continue;
            }

            foreach (var cell in binding.Resolve(term, tables, index))
            {
                _terms.Add(new CompiledTerm(term.Kind == TermKind.Previous ? ~PreviousSlot(cell) : cell.Index, term.Factor));
            }
        }

        return constant;
    }

    private int PreviousSlot(FormCell cell)
    {
        var slot = _previous.IndexOf(cell);
        if (slot >= 0)
        {
            return slot;
        }

        _previous.Add(cell);
        return _previous.Count - 1;
    }
}
