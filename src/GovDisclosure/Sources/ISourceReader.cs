namespace GovDisclosure.Sources;

/// <summary>Reads one kind of file into its text, tables and pictures.</summary>
/// <remarks>
/// A reader never executes or fetches anything and never throws for what a file holds: a file that cannot be read gives a document
/// without blocks and a finding of the rule <c>reading.unreadable</c>. Readers hold no state and may be shared by threads.
/// </remarks>
public interface ISourceReader
{
    /// <summary>The kind of file that it reads.</summary>
    SourceFormat Format { get; }

    /// <summary>Whether a file is of this kind.</summary>
    /// <param name="name">The file's name; its ending decides where the content does not.</param>
    /// <param name="head">The first bytes of the file, up to 4 KiB; empty for an empty file.</param>
    /// <returns>Whether this reader should read it.</returns>
    bool CanRead(string name, ReadOnlySpan<byte> head);

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file; it is read to its end or to the limit and not closed. It need not be seekable.</param>
    /// <param name="name">The file's name or address, for messages.</param>
    /// <param name="limits">The limits; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>What was read, with a finding for everything that was not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    SourceDocument Read(Stream stream, string name, ReadingLimits? limits = null);
}
