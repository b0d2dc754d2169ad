using System.Text.Json.Nodes;

namespace GovDisclosure.Json;

/// <summary>The members of an object in a schema.</summary>
internal sealed class SchemaMembers(SchemaBook book)
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];

    public SchemaBook Book => book;

    /// <summary>The object: no members but these.</summary>
    public JsonObject ToObject()
    {
        var form = SchemaBook.OfType("object");
        if (_required.Count > 0)
        {
            form.Add("required", _required);
        }

        form.Add("properties", _properties);
        form.Add("additionalProperties", JsonValue.Create(false));
        return form;
    }

    /// <summary>A member with one value.</summary>
    public SchemaMembers Is(string name, string value, bool isNeeded)
    {
        _properties.Add(name, new JsonObject { ["const"] = value });
        if (isNeeded)
        {
            _required.Add((JsonNode)name);
        }

        return this;
    }

    /// <summary>A member that must be there.</summary>
    public SchemaMembers Need<T>(string name, JsonShape<T> shape) => Need(name, shape.Describe(book));

    /// <inheritdoc cref="Need{T}(string, JsonShape{T})"/>
    public SchemaMembers Need(string name, JsonObject form)
    {
        _properties.Add(name, form);
        _required.Add((JsonNode)name);
        return this;
    }

    /// <summary>A member that may be missing; null says the same.</summary>
    public SchemaMembers May<T>(string name, JsonShape<T> shape) => May(name, shape.Describe(book));

    /// <inheritdoc cref="May{T}(string, JsonShape{T})"/>
    public SchemaMembers May(string name, JsonObject form)
    {
        _properties.Add(name, SchemaBook.OrNull(form));
        return this;
    }
}
