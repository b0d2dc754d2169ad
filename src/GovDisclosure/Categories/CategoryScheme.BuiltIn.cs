using GovDisclosure.Internal;

namespace GovDisclosure.Categories;

// The schemes that come with the assembly, each a data file; read when first asked for.
public sealed partial record CategoryScheme
{
    /// <summary>The items of proactive disclosure of the 2007 Regulations, arts 9 to 12, in force from 2008-05-01 to 2019-05-14.</summary>
    /// <remarks>Codes are article and item: <c>10-3</c> is art. 10 item 3. The numbering of arts 11 and 12 is from memory, and marked so in their basis.</remarks>
    public static CategoryScheme Regulations2007 => field ??= LoadBuiltIn("regulations-2007.json");

    /// <summary>The items of proactive disclosure of the 2019 Regulations, art. 20 items 1 to 15 and art. 21, in force from 2019-05-15.</summary>
    /// <remarks>Codes are article and item: <c>20-7</c>. Art. 21 is <c>21-a</c> for districted cities and counties and <c>21-b</c> for townships, each with its fields in order.</remarks>
    public static CategoryScheme Regulations2019 => field ??= LoadBuiltIn("regulations-2019.json");

    /// <summary>The theme tree of the central government site: 22 classes with their second level.</summary>
    /// <remarks>The site shows names only; the codes here (<c>02</c>, <c>02-05</c>) are the order of the classes. That the tree is annexed to the 2009 guide on catalogues is from memory.</remarks>
    public static CategoryScheme Themes => field ??= LoadBuiltIn("themes.json");

    /// <summary>The channels of proactive disclosure that reports count by: website (column and site), gazette, press conference, hotline, inspection points, WeChat and microblog, mobile newspaper, other.</summary>
    public static CategoryScheme Channels => field ??= LoadBuiltIn("channels.json");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CategoryScheme> All => field ??= ValueList.Copy([Regulations2007, Regulations2019, Themes, Channels]);

    private static CategoryScheme LoadBuiltIn(string file)
    {
        using var stream = typeof(CategoryScheme).Assembly.GetManifestResourceStream("GovDisclosure.Categories.Data." + file)
            ?? throw new InvalidOperationException($"The assembly does not hold {file}.");
        return Load(stream, file);
    }
}
