using System.Text;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>The name of an attachment inside its key: random, with the name that a person gave behind it in hexadecimal digits.</summary>
internal static class AttachmentName
{
    private const int MaxBytes = 90;

    public static string KeyOf(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        return Guid.NewGuid().ToString("N") + "-" + Convert.ToHexString(bytes.AsSpan(Math.Max(0, bytes.Length - MaxBytes)));
    }

    public static string Of(string key)
    {
        var hex = key[(key.LastIndexOf('-') + 1)..];
        return Encoding.UTF8.GetString(Convert.FromHexString(hex)).TrimStart('\uFFFD');
    }
}
