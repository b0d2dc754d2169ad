using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>A file of a report that is read when its turn comes.</summary>
public sealed class ReportSource
{
    private readonly Func<Stream> _open;

    private ReportSource(string name, Func<Stream> open, bool canReopen)
    {
        Name = name;
        _open = open;
        CanReopen = canReopen;
    }

    /// <summary>The file's name or address; its ending helps to pick the reader, and messages use it.</summary>
    public string Name { get; }

    /// <summary>Whether the file can be opened again, so that what was read of it need not be kept in memory.</summary>
    public bool CanReopen { get; }

    /// <summary>A file on disk.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static ReportSource OfFile(string path)
    {
        Guard.NotBlank(path);
        return new ReportSource(path, () => File.OpenRead(path), canReopen: true);
    }

    /// <summary>A file that a host opens, for example from its own store.</summary>
    /// <param name="name">The file's name or address.</param>
    /// <param name="open">Opens it; the stream is closed after reading.</param>
    /// <param name="canReopen">Whether it can be opened a second time; <c>false</c> for what passes once.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public static ReportSource Of(string name, Func<Stream> open, bool canReopen = true) => new(Guard.NotBlank(name), Guard.NotNull(open), canReopen);

    /// <summary>Opens the file.</summary>
    internal Stream Open() => _open();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
