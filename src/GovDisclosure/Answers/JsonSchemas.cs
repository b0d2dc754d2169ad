using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Documents;
using GovDisclosure.Internal;

namespace GovDisclosure.Answers;

/// <summary>The <c>schema</c> member of every type that stands alone in a file, and what is left out when it is empty.</summary>
internal static class JsonSchemas
{
    /// <summary>The id of the schema of each type; the number changes when a file of before could no longer be read.</summary>
    private static readonly Dictionary<Type, string> Ids = new()
    {
        [typeof(ReportDocument)] = "govdisclosure/report-document/1",
    };

    /// <summary>Adjusts the generated contract of a type.</summary>
    public static void Modify(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            LeaveOutWhenEmpty(property);
        }

        if (Ids.TryGetValue(type.Type, out var id))
        {
            var schema = JsonMetadataServices.CreatePropertyInfo(type.Options, new JsonPropertyInfoValues<string>
            {
                DeclaringType = type.Type,
                IsProperty = true,
                IsPublic = true,
                PropertyName = "schema",
                JsonPropertyName = "schema",
                Getter = _ => id,
                Setter = (_, value) => Check(id, value),
            });
            schema.IsRequired = true;
            schema.Order = -1;
            type.Properties.Insert(0, schema);
        }
    }

    /// <summary>A missing list is empty and a missing flag is false, so neither needs to be written.</summary>
    private static void LeaveOutWhenEmpty(JsonPropertyInfo property)
    {
        if (property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false })
        {
            return;
        }

        if (property.PropertyType == typeof(bool))
        {
            property.ShouldSerialize = static (_, value) => value is true;
        }
        else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            property.ShouldSerialize = static (_, value) => value is IValueList { Count: > 0 };
        }
    }

    private static void Check(string expected, string? actual)
    {
        if (actual != expected)
        {
            throw new JsonException($"The schema is \"{actual}\"; \"{expected}\" is expected.");
        }
    }
}
