using System.Buffers;
using System.Text;
using System.Text.Json;
using GovDisclosure.Internal;

namespace GovDisclosure.Json;

/// <summary>Reads a JSON data file into nodes that know their place.</summary>
internal static class DataFile
{
    /// <summary>The largest file that is read, in bytes: a notice has kilobytes, the largest form less than one megabyte.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 32;

    public static DataNode? Parse(Stream stream, DataProblems problems)
        => ReadBytes(stream, MaxBytes, problems) is { } utf8 ? Parse(utf8, problems) : null;

    /// <summary>Reads a stream to its end, but never more than the limit; null and a problem when there is more.</summary>
    public static byte[]? ReadBytes(Stream stream, int maxBytes, DataProblems problems)
    {
        var bytes = BoundedBytes.Read(Guard.NotNull(stream), maxBytes);
        if (bytes.IsTooLarge)
        {
            problems.Add(0, 0, "$", "data.too-large", FormattableString.Invariant($"文件超过 {maxBytes} 字节"), FormattableString.Invariant($"the file is larger than {maxBytes} bytes"));
            return null;
        }

        return bytes.Span.ToArray();
    }

    public static DataNode? Parse(string json, DataProblems problems) => Parse(Encoding.UTF8.GetBytes(Guard.NotNull(json)), problems);

    public static DataNode? Parse(byte[] utf8, DataProblems problems)
    {
        var start = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
        var json = utf8.AsSpan(start);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var root = new Parser(json, problems).Value(ref reader, parent: null, name: null);
            while (reader.Read())
            {
                // The reader itself throws when anything but white space follows the value.
            }

            return root;
        }
        catch (JsonException error)
        {
            // The framework's own words differ from version to version, and are English alone.
            var (chinese, english) = IsBlank(json)
                ? ("文件是空的", "the file is empty")
                : ("从此处起不是有效的 JSON，或嵌套过深", "from here on it is not valid JSON, or nested too deep");
            problems.Add(
                (int)(error.LineNumber ?? 0) + 1,
                (int)(error.BytePositionInLine ?? 0) + 1,
                "$",
                "data.syntax",
                chinese,
                english);
            return null;
        }
    }

    /// <summary>Whether there is nothing but JSON's white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var c in text)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value that a reader stands on; only paths are known of it, no lines.</summary>
    public static DataNode Value(ref Utf8JsonReader reader, DataProblems problems) => new Parser(default, problems).Value(ref reader, parent: null, name: null);

    private ref struct Parser(ReadOnlySpan<byte> utf8, DataProblems problems)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private readonly DataProblems _problems = problems;
        private int _line = 1;
        private int _lineStart;
        private int _seen;

        public DataNode Value(ref Utf8JsonReader reader, DataNode? parent, string? name)
        {
            var (line, column) = MoveTo(reader.TokenStartIndex);
            DataNode Make(DataKind kind, string text = "", bool isTrue = false)
                => new() { Kind = kind, Line = line, Column = column, Parent = parent, Name = name, Index = parent?.Items.Count ?? 0, Text = text, IsTrue = isTrue };

            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    return ReadObject(ref reader, Make(DataKind.Object));
                case JsonTokenType.StartArray:
                    var array = Make(DataKind.Array);
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    {
                        array.Add(Value(ref reader, array, name: null));
                    }

                    return array;
                case JsonTokenType.String:
                    var text = Make(DataKind.Text);
                    text.Text = ReadText(ref reader, text);
                    return text;
                case JsonTokenType.Number:
                    return Make(DataKind.Number, Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray()));
                case JsonTokenType.True:
                case JsonTokenType.False:
                    return Make(DataKind.Boolean, isTrue: reader.TokenType == JsonTokenType.True);
                default:
                    return Make(DataKind.Null);
            }
        }

        private DataNode ReadObject(ref Utf8JsonReader reader, DataNode node)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (line, column) = MoveTo(reader.TokenStartIndex);
                var name = ReadText(ref reader, node);
                reader.Read();
                var value = Value(ref reader, node, name);
                if (!node.TryAddMember(name, value))
                {
                    _problems.Add(line, column, value, "data.duplicate-key", $"重复的成员“{name}”", $"duplicate member \"{name}\"");
                }
            }

            return node;
        }

        private readonly string ReadText(ref Utf8JsonReader reader, DataNode at)
        {
            try
            {
                return reader.GetString() ?? string.Empty;
            }
            catch (InvalidOperationException)
            {
                _problems.Add(at, "data.text", "字符串含有无效的 Unicode", "the text holds invalid Unicode");
                return "\uFFFD";
            }
        }

        /// <summary>The line and the column of a byte, from 1; zeros where the text is not at hand.</summary>
        private (int Line, int Column) MoveTo(long position)
        {
            if (_utf8.IsEmpty)
            {
                return (0, 0);
            }

            for (; _seen < position; _seen++)
            {
                if (_utf8[_seen] == (byte)'\n')
                {
                    _line++;
                    _lineStart = _seen + 1;
                }
            }

            return (_line, (int)position - _lineStart + 1);
        }
    }
}
