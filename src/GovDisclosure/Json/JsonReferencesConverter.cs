using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovDisclosure.Json;

/// <summary>Carries a host's references inside options; itself it converts nothing.</summary>
internal sealed class JsonReferencesConverter(JsonReferences references) : JsonConverter<JsonReferences>
{
    public static JsonReferences Of(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is JsonReferencesConverter carrier)
            {
                return carrier.References;
            }
        }

        return JsonReferences.BuiltIn;
    }

    private JsonReferences References => references;

    public override JsonReferences Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("References are given to the options, not sent.");

    public override void Write(Utf8JsonWriter writer, JsonReferences value, JsonSerializerOptions options)
        => throw new NotSupportedException("References are given to the options, not sent.");
}
