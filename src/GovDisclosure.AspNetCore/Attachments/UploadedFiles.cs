using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;

namespace GovDisclosure.AspNetCore.Attachments;

/// <summary>Checks the files of a form: number, size, type by name and by content. Every mistake is told of its field.</summary>
internal static class UploadedFiles
{
    public const string Field = "attachments";
    private const int MaxName = 120;

    public static async Task<IReadOnlyList<IFormFile>> CheckAsync(Call call)
    {
        // A browser sends a field of files without a file as an empty field.
        _ = call.Fields.Has(Field);
        if (!call.Http.Request.HasFormContentType)
        {
            return [];
        }

        var form = await FieldReader.FormAsync(call.Http, long.MaxValue).ConfigureAwait(false);
        IFormFile[] files = [.. form.Files.GetFiles(Field).Where(file => file.Length > 0 || !string.IsNullOrEmpty(file.FileName))];
        var options = call.Options;
        if (files.Length > options.MaxAttachments)
        {
            call.Fields.Add(Field, FormattableString.Invariant($"附件不得超过{options.MaxAttachments}个"), FormattableString.Invariant($"at most {options.MaxAttachments} attachments"));
            return [];
        }

        foreach (var file in files)
        {
            Check(call, file);
        }

        return files;
    }

    /// <summary>The name of a file as a person gave it, without a path.</summary>
    public static string NameOf(IFormFile file)
    {
        var name = file.FileName.Replace('\\', '/');
        name = new string([.. name[(name.LastIndexOf('/') + 1)..].Where(c => !char.IsControl(c) && c is not ('\u202E' or '\u202D' or ':' or '*' or '?' or '"' or '<' or '>' or '|'))]).Trim();
        return name.Length is 0 ? "file" : name.Length > MaxName ? name[^MaxName..] : name;
    }

    public static string ExtensionOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    private static void Check(Call call, IFormFile file)
    {
        var name = NameOf(file);
        var extension = ExtensionOf(name);
        var options = call.Options;
        if (file.Length > options.MaxAttachmentBytes)
        {
            var most = options.MaxAttachmentBytes / (1 << 20);
            Refuse(call, "size", $"“{name}”超过{most} MB 的上限", $"\"{name}\" is larger than {most} MB");
        }
        else if (file.Length == 0)
        {
            Refuse(call, "empty", $"“{name}”是空文件", $"\"{name}\" is empty");
        }
        else if (!options.AttachmentTypes.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            Refuse(
                call,
                "type",
                $"“{name}”的类型不能上传；可用：{string.Join("、", options.AttachmentTypes.Select(type => $"“{type}”"))}",
                $"\"{name}\" is of a type that is not taken; the types are {string.Join(", ", options.AttachmentTypes)}");
        }
        else
        {
            using var content = file.OpenReadStream();
            if (!FileSignature.Fits(content, extension))
            {
                Refuse(call, "content", $"“{name}”的内容与扩展名 .{extension} 不符", $"the content of \"{name}\" is not that of a .{extension} file");
            }
        }
    }

    private static void Refuse(Call call, string reason, string chinese, string english)
    {
        call.Get<DisclosureTelemetry>().AttachmentRefused(reason);
        call.Fields.Add(Field, chinese, english);
    }
}
