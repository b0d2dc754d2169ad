using System.Text.Json;

namespace GovDisclosure.Tool;

/// <summary>The stable codes of enum members in JSON.</summary>
internal static class Codes
{
    /// <summary>The name of a member in camelCase.</summary>
    public static string Code<T>(this T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
