using System.Text.Json;
using GovDisclosure.Answers;

namespace GovDisclosure.Reports;

/// <summary>Cuts the document out of a report file, so that its own reader reads it and its messages name the right line.</summary>
internal static class DocumentSlice
{
    /// <summary>The bytes of the file with everything but the document blanked; line ends stay.</summary>
    public static byte[] Of(byte[] utf8)
    {
        var (start, end) = Find(utf8);
        var slice = (byte[])utf8.Clone();
        for (var i = 0; i < slice.Length; i++)
        {
            if ((i < start || i >= end) && slice[i] != (byte)'\n')
            {
                slice[i] = (byte)' ';
            }
        }

        return slice;
    }

    // The text is valid JSON and has the member: it was read before.
    private static (int Start, int End) Find(byte[] utf8)
    {
        var skipped = utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
        var reader = new Utf8JsonReader(utf8.AsSpan(skipped), new JsonReaderOptions { MaxDepth = GovDisclosureJson.MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDocument = reader.ValueTextEquals("document");
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isDocument)
            {
                return (start + skipped, (int)reader.BytesConsumed + skipped);
            }
        }

        return (0, 0);
    }
}
