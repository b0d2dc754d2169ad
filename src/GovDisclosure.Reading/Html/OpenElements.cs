namespace GovDisclosure.Reading.Html;

/// <summary>The elements that are open, as the parser sees them: what a tag closes, by the rules of the HTML standard (13.2.6).</summary>
internal sealed class OpenElements(int maxDepth)
{
    private readonly Entry[] _entries = new Entry[2 * maxDepth];
    private int _count;

    /// <summary>The number of those that stand in the tree.</summary>
    public int Depth { get; private set; }

    public bool IsFull => Depth >= maxDepth || _count >= _entries.Length;

    /// <summary>The tables among them.</summary>
    public int Tables { get; private set; }

    public void Push(string name, HtmlKinds kinds, bool isKept)
    {
        if (_count < _entries.Length)
        {
            _entries[_count++] = new Entry(Code(name), kinds, isKept);
            Depth += isKept ? 1 : 0;
            Tables += (kinds & HtmlKinds.Table) != HtmlKinds.None ? 1 : 0;
        }
    }

    /// <summary>Whether a link is open in this block: links cannot stand in links.</summary>
    public bool HasLink()
    {
        for (var i = _count - 1; i >= 0 && (_entries[i].Kinds & HtmlKinds.Block) == HtmlKinds.None; i--)
        {
            if ((_entries[i].Kinds & HtmlKinds.Link) != HtmlKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Closes what an end tag closes; returns whether the tree has to be told.</summary>
    public bool Close(string name, HtmlKinds kinds)
    {
        var code = Code(name);
        var stop = StopOf(kinds);
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var entry = ref _entries[i];
            if (entry.Code == code || (entry.Kinds & kinds & HtmlKinds.Heading) != HtmlKinds.None)
            {
                if (entry.IsKept)
                {
                    CutTo(i);
                    return true;
                }

                // The tree knows nothing of it: what was opened inside stays open there.
                Array.Copy(_entries, i + 1, _entries, i, _count - i - 1);
                _count--;
                return false;
            }

            if ((entry.Kinds & stop) != HtmlKinds.None)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Forgets what a start tag closes by itself.</summary>
    public void CloseBefore(HtmlKinds kinds)
    {
        if ((kinds & HtmlKinds.Table) != HtmlKinds.None)
        {
            CloseTable();
        }
        else if ((kinds & (HtmlKinds.ListItem | HtmlKinds.Term)) != HtmlKinds.None)
        {
            CloseItem(kinds & (HtmlKinds.ListItem | HtmlKinds.Term));
        }
        else if ((kinds & HtmlKinds.TablePart) != HtmlKinds.None)
        {
            CloseInTable((kinds & HtmlKinds.Cell) != HtmlKinds.None ? HtmlKinds.Row : (kinds & HtmlKinds.Row) != HtmlKinds.None ? HtmlKinds.RowGroup : HtmlKinds.None);
        }

        if ((kinds & HtmlKinds.ClosesParagraph) != HtmlKinds.None)
        {
            CloseParagraph();
        }

        if ((kinds & HtmlKinds.Heading) != HtmlKinds.None)
        {
            CloseHeading();
        }
    }

    /// <summary>Where the search for what an end tag closes ends.</summary>
    private static HtmlKinds StopOf(HtmlKinds kinds) => kinds switch
    {
        _ when (kinds & HtmlKinds.TablePart) != HtmlKinds.None => HtmlKinds.Table,
        _ when (kinds & HtmlKinds.ListItem) != HtmlKinds.None => HtmlKinds.Scope | HtmlKinds.List,
        _ when (kinds & HtmlKinds.Block) != HtmlKinds.None => HtmlKinds.Scope,
        _ => HtmlKinds.Block,
    };

    private void CloseParagraph()
    {
        for (var i = _count - 1; i >= 0 && (_entries[i].Kinds & HtmlKinds.Scope) == HtmlKinds.None; i--)
        {
            if ((_entries[i].Kinds & HtmlKinds.Paragraph) != HtmlKinds.None)
            {
                CutTo(i);
                return;
            }
        }
    }

    /// <summary>A heading closes the one that is the innermost element of the tree.</summary>
    private void CloseHeading()
    {
        var i = _count - 1;
        while (i >= 0 && !_entries[i].IsKept)
        {
            i--;
        }

        if (i >= 0 && (_entries[i].Kinds & HtmlKinds.Heading) != HtmlKinds.None)
        {
            CutTo(i);
        }
    }

    /// <summary>A table that stands in another one, but in none of its cells, closes it.</summary>
    private void CloseTable()
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if ((_entries[i].Kinds & HtmlKinds.Table) != HtmlKinds.None)
            {
                CutTo(i);
                return;
            }

            if ((_entries[i].Kinds & (HtmlKinds.Scope | HtmlKinds.TablePart)) == (HtmlKinds.Scope | HtmlKinds.TablePart))
            {
                return;
            }
        }
    }

    private void CloseItem(HtmlKinds item)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if ((_entries[i].Kinds & item) != HtmlKinds.None)
            {
                CutTo(i);
                return;
            }

            if ((_entries[i].Kinds & (HtmlKinds.Block | HtmlKinds.Open)) == HtmlKinds.Block)
            {
                return;
            }
        }
    }

    /// <summary>Closes what is open inside the nearest table, down to a part that stays.</summary>
    private void CloseInTable(HtmlKinds stays)
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if ((_entries[i].Kinds & (HtmlKinds.Table | stays)) != HtmlKinds.None)
            {
                CutTo(i + 1);
                return;
            }
        }
    }

    private void CutTo(int count)
    {
        while (_count > count)
        {
            ref var entry = ref _entries[--_count];
            Depth -= entry.IsKept ? 1 : 0;
            Tables -= (entry.Kinds & HtmlKinds.Table) != HtmlKinds.None ? 1 : 0;
        }
    }

    /// <summary>A name as one number, so that thousands of comparisons a page cost nothing; the kept names differ in it.</summary>
    private static ulong Code(string name)
    {
        var code = (ulong)name.Length;
        for (var i = 0; i < name.Length && i < 7; i++)
        {
            code = (code << 8) | (name[i] & 0xFFu);
        }

        return code;
    }

    private readonly struct Entry(ulong code, HtmlKinds kinds, bool isKept)
    {
        public ulong Code { get; } = code;

        public HtmlKinds Kinds { get; } = kinds;

        public bool IsKept { get; } = isKept;
    }
}
