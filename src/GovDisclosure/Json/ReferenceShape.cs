using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>A short reference to the law or the data behind an answer: its code and its name, never its content.</summary>
/// <remarks>Read back through the host's own values first, then the built-in ones. What a host derived and did not give is an error.</remarks>
internal abstract class ReferenceShape<T>(string name) : ObjectShape<T>(name, isFile: false)
    where T : class
{
    private static readonly string[] Names = ["code", "name", "derived", "source", "variant"];

    protected abstract string CodeOf(T value);

    protected abstract LocalizedText NameOf(T value);

    /// <summary>The library's own value of a code; null where it has none.</summary>
    protected abstract T? BuiltIn(string code, string? variant);

    protected virtual string? VariantOf(T value) => null;

    protected virtual void PutSource(Utf8JsonWriter writer, T value)
    {
    }

    protected override void PutMembers(Utf8JsonWriter writer, T value)
    {
        var (code, variant) = (CodeOf(value), VariantOf(value));
        writer.WriteString("code", code);
        writer.Text("variant", variant);
        JsonPutting.PutMember(writer, "name", NameOf(value), LocalizedText.JsonForm.Instance);
        PutSource(writer, value);
        var own = BuiltIn(code, variant);
        JsonPutting.PutFlag(writer, "derived", !ReferenceEquals(own, value) && !value.Equals(own));
    }

    protected override void DescribeMembers(SchemaMembers members) => members
        .Need("code", Scalars.Text)
        .May("variant", Scalars.Text)
        .May("name", LocalizedText.JsonForm.Instance)
        .May("derived", Scalars.Boolean)
        .May("source", SchemaBook.OfType("object"));

    protected override T? TakeMembers(DataNode node, JsonReading reading)
    {
        var before = reading.Count;
        reading.RejectUnknown(node, Names);
        var code = reading.Need(node, "code", Scalars.Text);
        var variant = reading.Find(node, "variant", Scalars.Text);
        var printed = reading.Find(node, "name", LocalizedText.JsonForm.Instance);
        var isDerived = reading.Find(node, "derived", Scalars.Boolean);
        if (reading.Count != before || code is null)
        {
            return null;
        }

        var own = BuiltIn(code, variant);
        if (!isDerived && own is not null)
        {
            return own;
        }

        var given = reading.References.Of<T>()
            .Where(value => CodeOf(value) == code && VariantOf(value) == variant && (printed is null || NameOf(value) == printed) && !value.Equals(own))
            .Distinct()
            .ToList();
        if (given.Count == 1)
        {
            return given[0];
        }

        reading.Problems.Add(
            node,
            "data.reference",
            given.Count == 0 ? $"“{code}”不在内置数据中，也没有另行提供；请用“JsonReferences”提供" : $"另行提供的数据中有 {given.Count} 个“{code}”，无法确定是哪一个",
            given.Count == 0
                ? $"\"{code}\" is not built in and was not given: give it with JsonReferences"
                : FormattableString.Invariant($"{given.Count} of the values given are \"{code}\": which one is meant cannot be said"));
        return null;
    }
}
