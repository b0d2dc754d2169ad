using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Categories;

/// <summary>A scheme of classes for what is published: the items of the law, a theme tree, the channels, a district's own classes.</summary>
/// <remarks>
/// A scheme is data: the built-in ones (<see cref="CategoryScheme"/>) and a host's own come through the same loader, in the
/// form <c>govdisclosure/category-scheme/1</c>. Codes are unique, every parent is in the scheme, no class is its own
/// ancestor, and all days lie in order. Equality compares the classes and the other members, in the order of the file.
/// </remarks>
[JsonShape(Codec = typeof(CategorySchemeShape))]
public sealed partial record CategoryScheme
{
    // What sites put before a class: 02A文秘工作, 2-1 文秘工作.
    private static readonly char[] CodeCharacters = [.. "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_ 、　"];

    private readonly Dictionary<string, Category> _byCode;
    private readonly ILookup<string, Category> _byParent;

    /// <summary>Makes a scheme.</summary>
    /// <param name="id">A stable code of the scheme.</param>
    /// <param name="name">The Chinese and the English name.</param>
    /// <param name="categories">The classes; copied.</param>
    /// <param name="inForceFrom">The first day the scheme is in use; null where it is not known.</param>
    /// <param name="inForceTo">The last day the scheme is in use, inclusive; null while it is in use.</param>
    /// <param name="basis">The instrument or article that the scheme comes from; null where there is none.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given, or a class, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or the classes break a rule of schemes (duplicate code, unknown parent, cycle, days out of order); the message lists all.</exception>
    public CategoryScheme(
        string id,
        LocalizedText name,
        IEnumerable<Category> categories,
        LocalDate? inForceFrom = null,
        LocalDate? inForceTo = null,
        Citation? basis = null)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotNull(name);
        var list = ValueList.Copy(Guard.NotNull(categories));
        InForceFrom = inForceFrom;
        InForceTo = inForceTo;
        Basis = basis;
        var broken = SchemeRules.Check(list, inForceFrom, inForceTo);
        if (broken.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", broken.Select(b => b.Message.English)), nameof(categories));
        }

        Categories = list;
        _byCode = list.ToDictionary(c => c.Code, StringComparer.Ordinal);
        _byParent = list.ToLookup(c => c.Parent ?? string.Empty, StringComparer.Ordinal);
    }

    /// <summary>The stable code of the scheme.</summary>
    public string Id { get; }

    /// <summary>The Chinese and the English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The first day the scheme is in use; null where it is not known.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>The last day the scheme is in use, inclusive; null while it is in use.</summary>
    public LocalDate? InForceTo { get; }

    /// <summary>The instrument or article that the scheme comes from; null where there is none.</summary>
    public Citation? Basis { get; }

    /// <summary>All classes, in the order of the scheme.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The classes of the first level.</summary>
    public IReadOnlyList<Category> Roots => ValueList.Copy(_byParent[string.Empty]);

    /// <summary>Reads a scheme from a JSON file in the form <c>govdisclosure/category-scheme/1</c>.</summary>
    /// <param name="stream">The file, UTF-8.</param>
    /// <param name="fileName">The name of the file, for messages.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file breaks a rule; every mistake is listed with line and path.</exception>
    public static CategoryScheme Load(Stream stream, string fileName)
    {
        Guard.NotNull(stream);
        var problems = new DataProblems(Guard.NotNull(fileName));
        return SchemeReader.Read(DataFile.Parse(stream, problems), problems);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<CategoryScheme> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a scheme from JSON text in the form <c>govdisclosure/category-scheme/1</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">The name of its file, for messages.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text breaks a rule; every mistake is listed with line and path.</exception>
    public static CategoryScheme Parse(string json, string fileName)
    {
        Guard.NotNull(json);
        var problems = new DataProblems(Guard.NotNull(fileName));
        return SchemeReader.Read(DataFile.Parse(json, problems), problems);
    }

    /// <summary>Finds a class by its code.</summary>
    /// <param name="code">The code, compared ordinally.</param>
    /// <returns>The class; null where the scheme has none with that code.</returns>
    public Category? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var category) ? category : null;

    /// <summary>Finds a class by its Chinese name as printed, with or without a code before it.</summary>
    /// <param name="printed">For example 文秘工作 or 02A文秘工作.</param>
    /// <param name="category">The first class with that name; null where there is none.</param>
    /// <returns>Whether a class was found.</returns>
    public bool TryFindByName(string? printed, [NotNullWhen(true)] out Category? category)
    {
        var name = (printed ?? string.Empty).Trim();
        category = Categories.FirstOrDefault(c => c.Name.Chinese == name)
            ?? Categories.FirstOrDefault(c => c.Name.Chinese == name.TrimStart(CodeCharacters));
        return category is not null;
    }

    /// <summary>The classes directly below a class.</summary>
    /// <param name="code">The code of the class.</param>
    /// <returns>The classes in the order of the scheme; empty where there are none or the code is not in the scheme.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public IReadOnlyList<Category> ChildrenOf(string code) => ValueList.Copy(_byParent[Guard.NotBlank(code)]);

    /// <summary>A class with the classes above it, the highest first.</summary>
    /// <param name="code">The code of the class.</param>
    /// <returns>For example 综合政务, 文秘工作; empty where the code is not in the scheme.</returns>
    public IReadOnlyList<Category> PathOf(string? code)
    {
        var path = new List<Category>();
        for (var category = Find(code); category is not null; category = Find(category.Parent))
        {
            path.Insert(0, category);
        }

        return ValueList.Copy(path);
    }

    /// <summary>Whether the scheme is in use on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last day, both included; an end that is not known does not exclude.</returns>
    public bool IsInForceOn(LocalDate day) => !(day < InForceFrom) && !(day > InForceTo);

    /// <summary>The classes in use on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The classes whose own days and whose scheme's days hold the day, in the order of the scheme.</returns>
    public IReadOnlyList<Category> InForceOn(LocalDate day)
        => IsInForceOn(day)
            ? ValueList.Copy(Categories.Where(c => !(day < c.InForceFrom) && !(day > c.InForceTo)))
            : ValueList<Category>.Empty;

    /// <inheritdoc/>
    public bool Equals(CategoryScheme? other)
        => other is not null && Id == other.Id && Name == other.Name && InForceFrom == other.InForceFrom
            && InForceTo == other.InForceTo && Basis == other.Basis && Categories.Equals(other.Categories);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + Categories.GetHashCode());

    /// <summary>The scheme as text.</summary>
    /// <returns>The Chinese name.</returns>
    public override string ToString() => Name.Chinese;
}
