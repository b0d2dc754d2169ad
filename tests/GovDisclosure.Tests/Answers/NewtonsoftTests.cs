using System.Runtime.Serialization;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Requests;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace GovDisclosure.Tests.Answers;

/// <summary>A host that answers with Newtonsoft.Json sends the contract's shape, or is told that it cannot; never a graph.</summary>
public class NewtonsoftTests
{
    private static readonly JsonSerializerSettings Web = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    public static TheoryData<string> Names => ContractTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Serialize_OfEveryType_IsTheContractOrIsRefused(string name)
    {
        var type = typeof(ReplyDeadline).Assembly.GetType(name, throwOnError: true)!;
        var value = Instances.Make(type);
        var contract = System.Text.Json.JsonSerializer.Serialize(value, type, GovDisclosureJson.Options);
        foreach (var settings in new[] { null, Web })
        {
            if (contract[0] == '{' || type.IsDefined(typeof(System.ComponentModel.TypeConverterAttribute), inherit: false))
            {
                using var expected = JsonDocument.Parse(contract);
                using var actual = JsonDocument.Parse(JsonConvert.SerializeObject(value, settings));
                Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), actual.RootElement.GetRawText());
            }
            else
            {
                Assert.Contains("System.Text.Json", Assert.Throws<SerializationException>(() => JsonConvert.SerializeObject(value, settings)).Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Deserialize_OfEveryType_IsRefused(string name)
    {
        var type = typeof(ReplyDeadline).Assembly.GetType(name, throwOnError: true)!;
        var json = System.Text.Json.JsonSerializer.Serialize(Instances.Make(type), type, GovDisclosureJson.Options);
        Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => JsonConvert.DeserializeObject(json, type));
    }
}
