using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>One reading of JSON: the mistakes found so far, and what references are looked up in.</summary>
internal sealed class JsonReading(DataProblems problems, JsonReferences references)
{
    /// <summary>The member that names the schema.</summary>
    public const string SchemaMember = "schema";

    public DataProblems Problems => problems;

    public JsonReferences References => references;

    public long Count => problems.Count;

    /// <summary>What a constructor says of values that it does not take.</summary>
    public static bool IsRefusal(Exception error)
        => error is ArgumentException or InvalidOperationException or FormatException or OverflowException;

    public bool AcceptsSchema(DataNode node, string? schema)
    {
        if (!node.Members.TryGetValue(SchemaMember, out var found) || (found.Kind == DataKind.Text && found.Text == schema))
        {
            return true;
        }

        problems.Add(found, "data.schema", $"格式是“{found.Text}”，应为“{schema}”", $"the schema is \"{found.Text}\"; \"{schema}\" is expected");
        return false;
    }

    public void RejectUnknown(DataNode node, string[] known)
    {
        foreach (var pair in node.Members)
        {
            if (pair.Key != SchemaMember && Array.IndexOf(known, pair.Key) < 0)
            {
                problems.Add(
                    pair.Value,
                    "data.unknown-member",
                    $"不认识的成员“{pair.Key}”；可用：{QuotedText.List(known).Chinese}",
                    $"unknown member \"{pair.Key}\"; known: {QuotedText.List(known).English}");
            }
        }
    }

    public T? Need<T>(DataNode node, string name, JsonShape<T> shape)
        => node.Require(name, problems) is { } found ? shape.Take(found, this) : default;

    public T? Find<T>(DataNode node, string name, JsonShape<T> shape, T? fallback = default)
        => node.Find(name) is { } found ? shape.Take(found, this) : fallback;

    public T? FindValue<T>(DataNode node, string name, JsonShape<T> shape)
        where T : struct
        => node.Find(name) is { } found ? shape.Take(found, this) : null;

    public static bool Has(DataNode node, string name) => node.Members.ContainsKey(name);

    /// <summary>Whether a member says something: of one that cannot be null, null says as little as no member.</summary>
    public static bool HasValue(DataNode node, string name) => node.Find(name) is not null;

    /// <summary>The code of the kind of a value; null and a problem where it is none of them.</summary>
    public string? KindOf(DataNode node, string[] kinds)
    {
        if (!node.ExpectObject(problems) || node.RequireText("kind", problems) is not { } kind)
        {
            return null;
        }

        if (Array.IndexOf(kinds, kind) >= 0)
        {
            return kind;
        }

        problems.Add(node.Members["kind"], "data.unknown-code", $"不认识的代码“{kind}”；可用：{QuotedText.List(kinds).Chinese}", $"unknown code \"{kind}\"; known: {QuotedText.List(kinds).English}");
        return null;
    }

    public void Refuse(DataNode node, Exception error)
    {
        var reason = Reason.Of(error);
        problems.Add(node, "data.contract", $"内容不符合格式：{reason.Chinese}", reason.English);
    }
}
