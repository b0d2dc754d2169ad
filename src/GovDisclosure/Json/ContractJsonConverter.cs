using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>Writes and reads a value of the library in its contract; the types name it themselves, so that any serialiser call meets it.</summary>
/// <typeparam name="T">A type of the contract.</typeparam>
/// <remarks>What cannot be read is an error that names every mistake with its path; it is never a default value.</remarks>
public sealed class ContractJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonShape<T> _shape = ContractTypes.Find<T>() ?? throw new NotSupportedException($"{typeof(T)} is not a type of the contract.");

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">The options; they may carry the host's own regimes, tariffs and forms.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="JsonException">The value does not follow the contract.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new DataProblems(string.Empty);
        var node = DataFile.Value(ref reader, problems);
        var value = _shape.Take(node, new JsonReading(problems, JsonReferencesConverter.Of(Guard.NotNull(options))));
        return problems.Any
            ? throw Reason.With(
                new JsonException(string.Join("\n", problems.Items.Select(p => $"{p.Path}: {p.Message.English}"))),
                string.Join("；", problems.Items.Select(p => $"{QuotedText.Quote(p.Path).Chinese}：{p.Message.Chinese}")))
            : value;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _shape.Put(Guard.NotNull(writer), value);
}
