namespace GovDisclosure.Categories;

/// <summary>The form in which a site prints an index number.</summary>
public enum IndexNumberStyle
{
    /// <summary>The form of the guide: organisation code, <c>/</c>, year, <c>-</c>, serial of five digits; 20 characters.</summary>
    Standard = 0,

    /// <summary>Organisation, year and serial with other separators, another length, or a unified social credit code.</summary>
    Variant = 1,

    /// <summary>A prefix of the place's own instead of an organisation code: <c>zfb/2023-00238</c>.</summary>
    LocalPrefix = 2,

    /// <summary>The rear part alone, as a display may show it: year and serial.</summary>
    RearPart = 3,

    /// <summary>Groups of a local rule (region, department, class, serial), joined by hyphens or run together.</summary>
    Grouped = 4,

    /// <summary>Not an index number that can be read; the text is kept.</summary>
    Unreadable = 5,
}
