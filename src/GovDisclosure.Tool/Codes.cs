using System.Text.Json;
using GovDisclosure.Answers;

namespace GovDisclosure.Tool;

/// <summary>The codes of enumerations as they stand in an answer, encoded once.</summary>
internal static class Codes
{
    public static JsonEncodedText Of<T>(T value)
        where T : struct, Enum
        => Table<T>.Encoded[value];

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, JsonEncodedText> Encoded = Make();

        private static Dictionary<T, JsonEncodedText> Make()
        {
            var table = new Dictionary<T, JsonEncodedText>();
            foreach (var code in GovDisclosureJson.CodesOf<T>())
            {
                if (GovDisclosureJson.TryFromCode(code, out T value))
                {
                    table.Add(value, JsonEncodedText.Encode(code));
                }
            }

            return table;
        }
    }
}
