using System.Text;
using System.Xml;
using GovDisclosure.Internal;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>Reads the XML of a part forward: no document type, no entities, no address resolved, no element deeper than the limit.</summary>
internal sealed class PartXml : IDisposable
{
    private readonly XmlReader _reader;
    private readonly ReadingLimits _limits;
    private readonly char[] _chunk = new char[1024];

    public PartXml(Stream stream, ReadingLimits limits)
    {
        _limits = limits;
        _reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
        });
    }

    /// <summary>How many elements stand around the current node.</summary>
    public int Depth => _reader.Depth;

    public bool IsStart => _reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Whether the current start has no end of its own.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>Whether the current node is an element without an end of its own at a depth: nothing is to be read in it.</summary>
    public bool IsEmptyAt(int depth) => IsStart && IsEmpty && Depth == depth;

    public string Name => _reader.LocalName;

    public string Namespace => _reader.NamespaceURI;

    /// <summary>Goes to the next node.</summary>
    /// <exception cref="ReadingLimitException">It is nested too deep.</exception>
    /// <exception cref="XmlException">The XML is not well-formed.</exception>
    public bool Read()
    {
        var isRead = _reader.Read();
        return _reader.Depth <= _limits.MaxDepth ? isRead : throw new ReadingLimitException(ReadingFindings.Depth, _limits.MaxDepth);
    }

    /// <summary>Goes to the next node inside the element at a depth, on whose start the reader stood at first.</summary>
    /// <param name="depth">The depth of that element.</param>
    /// <returns>Whether there is one; otherwise the reader stands on the element's end, or on itself where it is empty.</returns>
    /// <exception cref="ReadingLimitException">It is nested too deep.</exception>
    /// <exception cref="XmlException">The XML is not well-formed.</exception>
    public bool NextInside(int depth) => !IsEmptyAt(depth) && Read() && Depth > depth;

    /// <summary>The value of an attribute by its local name, whatever its prefix; null where there is none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        while (value is null && _reader.MoveToNextAttribute())
        {
            value = _reader.LocalName == name && _reader.Prefix != "xmlns" ? _reader.Value : null;
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>Passes over the current element with all that it holds; stands on its end, or on itself where it is empty.</summary>
    public void Skip()
    {
        if (!IsStart || IsEmpty)
        {
            return;
        }

        var depth = Depth;
        while (Read() && Depth > depth)
        {
        }
    }

    /// <summary>Appends the text of the current text node.</summary>
    /// <exception cref="ReadingLimitException">There is more text than the limit of characters.</exception>
    public void AppendText(StringBuilder output)
    {
        for (var read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length); read > 0; read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length))
        {
            if (output.Length + read > _limits.MaxCharacters)
            {
                throw new ReadingLimitException(ReadingFindings.Characters, _limits.MaxCharacters);
            }

            output.Append(_chunk, 0, read);
        }
    }

    /// <summary>Stops where text that was put together of several elements is too long.</summary>
    /// <exception cref="ReadingLimitException">There is more text than the limit of characters.</exception>
    public void CheckText(long length)
    {
        if (length > _limits.MaxCharacters)
        {
            throw new ReadingLimitException(ReadingFindings.Characters, _limits.MaxCharacters);
        }
    }

    /// <summary>The text of the current element, that of elements inside included; stands on its end, or on itself where it is empty.</summary>
    public string ReadText()
    {
        if (IsEmpty)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var depth = Depth;
        while (Read() && Depth > depth)
        {
            if (IsText)
            {
                AppendText(text);
            }
        }

        return text.ToString();
    }

    public void Dispose() => _reader.Dispose();
}
