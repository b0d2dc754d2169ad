using GovDisclosure.Json;

namespace GovDisclosure.Categories;

/// <summary>A scheme of categories as its id and its name.</summary>
internal sealed class CategorySchemeShape() : ReferenceShape<CategoryScheme>("category-scheme-reference")
{
    public static readonly CategorySchemeShape Instance = new();

    protected override string CodeOf(CategoryScheme value) => value.Id;

    protected override LocalizedText NameOf(CategoryScheme value) => value.Name;

    protected override CategoryScheme? BuiltIn(string code, string? variant) => CategoryScheme.All.FirstOrDefault(s => s.Id == code);
}
