using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace GovDisclosure.Tests.Shared;

/// <summary>What every public type of a package beside the core has to hold: it is a value that can be printed, compared and written, or it says why it is none.</summary>
public static class PackageRules
{
    // The ways in which zh-CN, tr-TR, ar-SA and en-US write days and numbers, by hand: the tests run without the system's cultures.
    private static readonly CultureInfo[] Cultures =
    [
        Culture("yyyy年M月d日", "yyyy/M/d", ".", ",", "-"),
        Culture("d MMMM yyyy dddd", "d.MM.yyyy", ",", ".", "-"),
        Culture("d MMMM، yyyy", "d\u200f/M\u200f/yyyy", "\u066b", "\u066c", "\u061c-"),
        Culture("dddd, MMMM d, yyyy", "M/d/yyyy", ".", ",", "-"),
    ];

    /// <summary>What is wrong with the public types of a package; nothing where all hold.</summary>
    /// <param name="assembly">The package.</param>
    /// <param name="noValues">The types that are no values, by full name, each with the reason.</param>
    /// <param name="values">Two equal instances of each type that is a value.</param>
    /// <returns>One line a fault.</returns>
    public static IEnumerable<string> Faults(Assembly assembly, IReadOnlyDictionary<string, string> noValues, params IReadOnlyList<(object One, object Other)> values)
    {
        var types = assembly.GetExportedTypes().Where(t => !(t.IsAbstract && t.IsSealed) && !t.IsInterface && !typeof(Exception).IsAssignableFrom(t) && !typeof(Delegate).IsAssignableFrom(t)).ToList();
        foreach (var type in types.Where(t => !t.IsEnum && !noValues.ContainsKey(t.FullName ?? t.Name) && !values.Any(v => v.One.GetType() == t)))
        {
            yield return $"{type.FullName}: neither a value with an instance nor a type with a reason";
        }

        foreach (var name in noValues.Keys.Where(name => types.TrueForAll(t => t.FullName != name)))
        {
            yield return $"{name}: there is no such public type";
        }

        foreach (var type in types.Where(t => t.IsEnum && Enum.GetName(t, 0) is not (null or "None" or "Unknown")))
        {
            yield return $"{type.FullName}: its zero, {Enum.GetName(type, 0)}, is an answer";
        }

        foreach (var fault in values.SelectMany(v => FaultsOf(v.One, v.Other)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOf(object one, object other)
    {
        var type = one.GetType();
        var printed = Cultures.Select(culture => In(culture, one.ToString)).Distinct().ToList();
        if (printed is not [{ Length: > 0 and <= 200 } text])
        {
            yield return $"{type.FullName}: printed long or by the culture: {string.Join(" | ", printed)}";
        }
        else if (text.Contains(type.Name, StringComparison.Ordinal))
        {
            yield return $"{type.FullName}: printed as {text}";
        }

        if (!one.Equals(other) || one.GetHashCode() != other.GetHashCode() || one.Equals(new object()))
        {
            yield return $"{type.FullName}: equal values are not equal";
        }

        var written = Cultures.Select(culture => In(culture, () => JsonSerializer.Serialize(one, type))).Distinct().ToList();
        if (written is not [{ } json] || json.Contains("\"Calendar\"", StringComparison.Ordinal))
        {
            yield return $"{type.FullName}: written by the culture or as a graph: {string.Join(" | ", written)}";
        }
        else if (!one.Equals(JsonSerializer.Deserialize(json, type)))
        {
            yield return $"{type.FullName}: not read back equal: {json}";
        }
    }

    private static CultureInfo Culture(string longDate, string shortDate, string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.DateTimeFormat.LongDatePattern, culture.DateTimeFormat.ShortDatePattern) = (longDate, shortDate);
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (point, group, minus);
        return culture;
    }

    private static string? In(CultureInfo culture, Func<string?> make)
    {
        // A thread of its own has the culture, so that no test beside it gets it.
        string? made = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                made = make();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failure = e;
            }
        })
        { CurrentCulture = culture };
        thread.Start();
        thread.Join();
        return failure is null ? made : throw new InvalidOperationException("It does not print.", failure);
    }
}
