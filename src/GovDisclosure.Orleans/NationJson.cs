using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Answers;
using GovDisclosure.Json;

namespace GovDisclosure.Orleans;

/// <summary>The states of grains as JSON: the library's values in its contract, the rest by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(OrganState))]
[JsonSerializable(typeof(NationState))]
internal sealed partial class NationJson : JsonSerializerContext
{
    /// <summary>The contract with a host's own forms, where it has some.</summary>
    public static JsonSerializerOptions Contract(JsonReferences? references) => references is null ? GovDisclosureJson.Options : GovDisclosureJson.OptionsWith(references);

    /// <summary>The options for states.</summary>
    public static JsonSerializerOptions For(JsonReferences? references)
    {
        var contract = Contract(references);
        var options = new JsonSerializerOptions(contract)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(Default, contract.TypeInfoResolver),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Whether a type crosses the wire in the contract.</summary>
    public static bool IsContract(Type type)
        => !type.IsArray && !type.IsGenericType && type.Assembly == typeof(GovDisclosureJson).Assembly && GovDisclosureJson.Options.TypeInfoResolver!.GetTypeInfo(type, GovDisclosureJson.Options) is not null;
}
