using GovDisclosure.Internal;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>Keeps files in a folder of the host's machine that it does not serve.</summary>
internal sealed class FolderFileStore(string? folder) : IDisclosureFileStore
{
    private const string Unfinished = ".part";

    private readonly string _root = Path.GetFullPath(Guard.NotBlank(folder ?? Path.Combine(Path.GetTempPath(), "gov-disclosure-files"), nameof(folder)));

    public async Task SaveAsync(string key, Stream content, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(content);
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _root);
        var part = path + "." + Guid.NewGuid().ToString("N") + Unfinished;
        try
        {
            var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken = default)
    {
        var path = PathOf(key);
        return Task.FromResult<Stream?>(File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true) : null);
    }

    public Task<IReadOnlyList<string>> ListAsync(string prefix, CancellationToken cancellationToken = default)
    {
        // Only below the folder that the prefix names: there may be very many files.
        var below = Guard.NotNull(prefix).LastIndexOf('/') is > 0 and var end && prefix[..end].Split('/').All(part => part.Trim('.').Length > 0) ? PathOf(prefix[..end]) : _root;
        IReadOnlyList<string> found = !Directory.Exists(below) ? [] : [.. Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(Unfinished, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        return Task.FromResult(found);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken = default)
    {
        var path = PathOf(key);
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        return Task.CompletedTask;
    }

    private string PathOf(string key)
    {
        var isKey = Guard.NotBlank(key).All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/')
            && key.Split('/').All(part => part.Length > 0 && part.Trim('.').Length > 0);
        return isKey ? Path.Combine(_root, key.Replace('/', Path.DirectorySeparatorChar)) : throw new ArgumentException($"Not a key of a file: {key}", nameof(key));
    }
}
