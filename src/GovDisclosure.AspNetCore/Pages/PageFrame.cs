using GovDisclosure.Internal;

namespace GovDisclosure.AspNetCore;

/// <summary>What every component of a page is told: the language, where the pages stand, who is signed in, and the token of its forms.</summary>
/// <remarks>A host that puts components into its own pages cascades one: <c>new PageFrame(Language.Chinese, "/disclosure")</c>.</remarks>
public sealed class PageFrame
{
    /// <summary>Makes a frame.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="path">Where the pages stand, without a slash at the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public PageFrame(Language language, string path)
    {
        Language = Guard.Defined(language);
        Path = Guard.NotNull(path);
    }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>Where the pages stand, without a slash at the end.</summary>
    public string Path { get; }

    /// <summary>The title of the page; null for that of the portal.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the field that carries the token against forged forms; null for a host that needs none.</summary>
    public string? TokenName { get; init; }

    /// <summary>The token against forged forms.</summary>
    public string? Token { get; init; }

    /// <summary>The name of who is signed in; null for nobody.</summary>
    public string? Person { get; init; }

    /// <summary>Whether who is signed in may see the desk.</summary>
    public bool SeesDesk { get; init; }

    /// <summary>The address of the page in the other language.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>Today in Beijing.</summary>
    public LocalDate Today { get; init; }

    /// <summary>One of two wordings.</summary>
    /// <param name="chinese">The Chinese wording.</param>
    /// <param name="english">The English wording.</param>
    /// <returns>That of the page's language.</returns>
    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>A text in the page's language.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The wording; empty for none.</returns>
    public string Say(LocalizedText? text) => text?.In(Language) ?? string.Empty;

    /// <summary>The address of a page of the portal.</summary>
    /// <param name="page">The page, for example <c>desk</c>.</param>
    /// <param name="query">The names and values of its query; those without a value are left out.</param>
    /// <returns>The address with the language, where it is not the first.</returns>
    public string Link(string page, params (string Name, string? Value)[] query)
    {
        var all = query.Where(item => !string.IsNullOrEmpty(item.Value)).Select(item => item.Name + "=" + Uri.EscapeDataString(item.Value ?? string.Empty)).ToList();
        if (Language == Language.English)
        {
            all.Add("lang=en");
        }

        return Path + "/" + page + (all.Count > 0 ? "?" + string.Join('&', all) : string.Empty);
    }
}
