using System.Globalization;
using System.Text.Json;
using GovDisclosure.Answers;

namespace GovDisclosure.Json;

/// <summary>The line, the column and the path of a byte of a JSON text: what an error message names.</summary>
internal readonly record struct JsonPlace(int Line, int Column, string Path)
{
    /// <summary>Finds the place of the token that begins at or before the byte.</summary>
    public static JsonPlace Of(ReadOnlySpan<byte> utf8, long position)
    {
        var end = (int)Math.Min(position, utf8.Length);
        int line = 1, start = 0;
        for (var i = 0; i < end; i++)
        {
            if (utf8[i] == (byte)'\n')
            {
                line++;
                start = i + 1;
            }
        }

        return new JsonPlace(line, end - start + 1, PathOf(utf8, end));
    }

    private static string PathOf(ReadOnlySpan<byte> utf8, int end)
    {
        var levels = new Stack<Level>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = GovDisclosureJson.MaxDepth });
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= end)
            {
                Step(ref reader, levels);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The text is broken here: the levels say how far it could be read.
        }

        return "$" + string.Concat(levels.Reverse().Select(level => level.Text));
    }

    private static void Step(ref Utf8JsonReader reader, Stack<Level> levels)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                levels.Peek().Name = reader.GetString();
                return;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                // What failed as a whole is named itself: the level goes, the parent still points at it.
                levels.Pop();
                return;
            default:
                if (levels.Count > 0)
                {
                    levels.Peek().Next();
                }

                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                {
                    levels.Push(new Level { IsArray = reader.TokenType == JsonTokenType.StartArray });
                }

                return;
        }
    }

    private sealed class Level
    {
        private int _index = -1;

        public bool IsArray { get; init; }

        public string? Name { get; set; }

        public string Text => IsArray
            ? _index < 0 ? string.Empty : $"[{_index.ToString(CultureInfo.InvariantCulture)}]"
            : Name is null ? string.Empty : "." + Name;

        public void Next() => _index++;
    }
}
