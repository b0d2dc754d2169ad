using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovDisclosure.Json;

/// <summary>A structure or an enumeration of the contract, which may also be missing in a host's own type.</summary>
internal sealed class ContractValue<T>(Func<JsonShape<T>> make) : ContractType<T>(make)
    where T : struct
{
    public override JsonTypeInfo? Info(Type asked, JsonSerializerOptions options)
        => asked == typeof(T?) ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)) : base.Info(asked, options);
}
