using System.Globalization;
using GovDisclosure.Internal;

namespace GovDisclosure.Documents;

/// <summary>The numbers of headings in official documents: 一、 then （一） then 1. then （1）.</summary>
/// <remarks>GB/T 9704-2012, 7.3.3: the four levels of structure in the body of an official document.</remarks>
public static class HeadingNumber
{
    /// <summary>The deepest level.</summary>
    public const int MaxLevel = 4;

    /// <summary>The number of a heading.</summary>
    /// <param name="level">The level, from 1 to 4.</param>
    /// <param name="number">The place among the numbered headings of the same parent, from 1.</param>
    /// <returns>The number with its punctuation, in front of the heading's text without a space.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="level"/> is not from 1 to 4, or <paramref name="number"/> is below 1.
    /// </exception>
    public static string Of(int level, int number)
    {
        Guard.InRange(level, 1, MaxLevel);
        Guard.InRange(number, 1, int.MaxValue);
        return level switch
        {
            1 => ChineseNumeral.Of(number) + "、",
            2 => $"（{ChineseNumeral.Of(number)}）",
            3 => number.ToString(CultureInfo.InvariantCulture) + ".",
            _ => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
        };
    }
}
