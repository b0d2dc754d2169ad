using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure.Reports;

/// <summary>An opening and clauses that the report numbers 一是, 二是, 三是: its problems, its improvements.</summary>
[JsonShape]
public sealed partial record NumberedClauses
{
    /// <summary>Makes the clauses.</summary>
    /// <param name="opening">The words in front of the colon, for example 全区信息公开工作存在以下不足.</param>
    /// <param name="items">The clauses, without number and without the mark at the end; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="opening"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public NumberedClauses(string opening, IEnumerable<string> items)
    {
        Opening = Guard.NotBlank(opening);
        Items = ValueList.Copy(Guard.NotNull(items));
    }

    /// <summary>The words in front of the colon.</summary>
    public string Opening { get; }

    /// <summary>The clauses, without number and without the mark at the end.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The clauses as one sentence.</summary>
    /// <returns>For example 存在以下不足：一是…；二是…。 A single clause has no number.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Opening);
        for (var i = 0; i < Items.Count; i++)
        {
            text.Append(i == 0 ? '：' : '；');
            if (Items.Count > 1)
            {
                text.Append(ChineseNumeral.Of(i + 1)).Append('是');
            }

            text.Append(Items[i]);
        }

        return text.Append('。').ToString();
    }
}
