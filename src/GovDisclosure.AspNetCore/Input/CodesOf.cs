using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Answers;

namespace GovDisclosure.AspNetCore.Input;

/// <summary>The codes of an enumeration as the contract writes them; its zero is no answer and has none.</summary>
internal static class CodesOf<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByCode = Enum.GetValues<T>().Where(value => !value.Equals(default(T))).ToDictionary(Of, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => ByCode.Keys;

    public static bool TryParse(string code, out T value) => ByCode.TryGetValue(code, out value);

    public static string Of(T value)
        => JsonSerializer.SerializeToElement(value, (JsonTypeInfo<T>)GovDisclosureJson.Options.GetTypeInfo(typeof(T))).GetString() ?? string.Empty;
}
