namespace GovDisclosure.AspNetCore.Answers;

/// <summary>A file.</summary>
internal sealed class FileAnswer(string contentType, string? fileName, Func<Stream, CancellationToken, Task> write) : Answer
{
    public override string ContentType => contentType;

    public override string? FileName => fileName;

    public override Task WriteAsync(Stream output, CancellationToken cancellationToken) => write(output, cancellationToken);

    public static FileAnswer Of(string contentType, string? fileName, ReadOnlyMemory<byte> bytes)
        => new(contentType, fileName, async (output, cancellationToken) => await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false));
}
