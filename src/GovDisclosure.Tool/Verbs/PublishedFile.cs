namespace GovDisclosure.Tool.Verbs;

/// <summary>A file that is published together with another: one to be opened, or what is told in its place.</summary>
internal sealed record PublishedFile(string Name, Func<Stream>? Open, Finding? Notice)
{
    public static PublishedFile Unread(string name, string rule, string chinese, string english)
        => new(name, null, new Finding(rule, Severity.Warning, name, new LocalizedText(chinese, english)));
}
