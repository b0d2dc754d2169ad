using System.Globalization;

namespace GovDisclosure.Orleans;

/// <summary>The keys of grains: a site, a year, an organ. The organ is last, so that it may hold any character; the top of the tree is the organ without an id.</summary>
internal readonly record struct OrganKey(string Site, int Year, string OrganId)
{
    public const string Top = "";

    public string Nation => NationOf(Site, Year);

    public static string NationOf(string site, int year) => FormattableString.Invariant($"{Uri.EscapeDataString(site)}/{year}");

    public static OrganKey Parse(string key)
    {
        var site = key.IndexOf('/', StringComparison.Ordinal);
        var year = key.IndexOf('/', site + 1);
        return new OrganKey(Uri.UnescapeDataString(key[..site]), int.Parse(key.AsSpan(site + 1, year - site - 1), NumberStyles.None, CultureInfo.InvariantCulture), key[(year + 1)..]);
    }

    public OrganKey Of(string organId) => this with { OrganId = organId };

    public override string ToString() => Nation + "/" + OrganId;
}
