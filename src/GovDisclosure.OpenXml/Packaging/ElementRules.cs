namespace GovDisclosure.OpenXml.Packaging;

/// <summary>What is done where an element starts, by its local name: the table by which a part of a package is read.</summary>
/// <typeparam name="T">What the rules fill or lead.</typeparam>
/// <remarks>A rule that reads inside its element leaves the reader on the element's end. One without a rule is gone into, its text is left.</remarks>
internal sealed class ElementRules<T>
{
    private readonly Dictionary<string, Action<T, PartXml>> _rules;

    /// <summary>Makes a table.</summary>
    /// <param name="rules">A rule for each name.</param>
    /// <param name="skipped">Names of elements that are passed over with all that they hold.</param>
    public ElementRules(Dictionary<string, Action<T, PartXml>> rules, params string[] skipped)
    {
        _rules = new Dictionary<string, Action<T, PartXml>>(rules, StringComparer.Ordinal);
        foreach (var name in skipped)
        {
            _rules.Add(name, static (_, xml) => xml.Skip());
        }
    }

    /// <summary>Applies the rule of the current element, where there is one.</summary>
    public void Apply(T target, PartXml xml)
    {
        if (_rules.TryGetValue(xml.Name, out var rule))
        {
            rule(target, xml);
        }
    }

    /// <summary>Reads what the current element holds; stands on its end, or on itself where it is empty.</summary>
    public void ReadInside(T target, PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.IsStart)
            {
                Apply(target, xml);
            }
        }
    }

    /// <summary>Reads a whole part.</summary>
    public void ReadAll(T target, PartXml xml)
    {
        while (xml.Read())
        {
            if (xml.IsStart)
            {
                Apply(target, xml);
            }
        }
    }
}
