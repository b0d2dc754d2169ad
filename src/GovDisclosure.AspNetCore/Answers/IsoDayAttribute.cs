using System.Text.Json.Serialization;
using GovDisclosure.Answers;

namespace GovDisclosure.AspNetCore.Answers;

/// <summary>The day of a member is ISO text in any serialiser call, as in the JSON contract.</summary>
/// <remarks>A serialiser that is told nothing would write the calendar and every part of it, and read back 0001-01-01.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IsoDayAttribute : JsonConverterAttribute
{
    public override JsonConverter CreateConverter(Type typeToConvert) => GovDisclosureJson.Options.Converters.First(converter => converter.CanConvert(typeof(LocalDate)));
}
