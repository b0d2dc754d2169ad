using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>Gives the members of the contract to serialisers that know <see cref="ISerializable"/>, such as Newtonsoft.Json.</summary>
/// <remarks>
/// Such a serialiser would else walk through every property and print the law behind an answer. Reading through it is refused: it turns
/// texts that look like times into times before anybody can see them.
/// </remarks>
internal static class ContractMembers
{
    public static void Fill<T>(SerializationInfo info, JsonShape<T> shape, T value)
    {
        Guard.NotNull(info);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            shape.Put(writer, value);
        }

        var problems = new DataProblems(string.Empty);
        if (DataFile.Parse(stream.ToArray(), problems) is { Kind: DataKind.Object } node)
        {
            Members.Fill(info, node);
        }
        else
        {
            throw new SerializationException($"{typeof(T).Name} is not an object in the contract: write it with System.Text.Json or GovDisclosureJson.");
        }
    }

    private static object? Plain(DataNode node) => node.Kind switch
    {
        DataKind.Object => new Members(node),
        DataKind.Array => node.Items.Select(Plain).ToArray(),
        DataKind.Text => node.Text,
        DataKind.Boolean => node.IsTrue,
        DataKind.Number when long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        DataKind.Number => decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => null,
    };

    [Serializable]
    private sealed class Members(DataNode node) : ISerializable
    {
        public static void Fill(SerializationInfo info, DataNode node)
        {
            foreach (var pair in node.Members)
            {
                info.AddValue(pair.Key, Plain(pair.Value), typeof(object));
            }
        }

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => Fill(info, node);
    }
}
