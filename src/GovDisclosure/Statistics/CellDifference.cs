using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>A cell that holds different things in two versions of a form.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record CellDifference
{
    internal CellDifference(FormCell cell, CellValue old, CellValue @new)
    {
        Cell = cell;
        Old = old;
        New = @new;
    }

    /// <summary>The cell.</summary>
    public FormCell Cell { get; }

    /// <summary>What it held.</summary>
    public CellValue Old { get; }

    /// <summary>What it holds now.</summary>
    public CellValue New { get; }

    /// <summary>New less old; null where one of them holds no number.</summary>
    public decimal? Difference => Old.IsNumber && New.IsNumber ? New.Number - Old.Number : null;

    /// <summary>The ids of cases that the cell counts now and did not count before, in ordinal order; empty where the cases are not known.</summary>
    public IReadOnlyList<string> CasesAdded { get; internal init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The ids of cases that the cell counted before and does not count now, in ordinal order; empty where the cases are not known.</summary>
    public IReadOnlyList<string> CasesRemoved { get; internal init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Compares two versions, cell by cell.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version, in the same form.</param>
    /// <returns>The cells that differ in kind or number, in the order of the form.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The forms differ.</exception>
    public static IReadOnlyList<CellDifference> Between(FormValues old, FormValues @new)
    {
        if (!Guard.NotNull(old).Form.Equals(Guard.NotNull(@new).Form))
        {
            throw new ArgumentException($"The old version is in form {old.Form}, the new one in form {@new.Form}.", nameof(@new));
        }

        var differences = new List<CellDifference>();
        foreach (var cell in old.Form.Cells)
        {
            if (old[cell.Index] != @new[cell.Index])
            {
                differences.Add(new CellDifference(cell, old[cell.Index], @new[cell.Index]));
            }
        }

        return differences;
    }

    internal Finding ToFinding(string rule, string place, string expectedFrom, string expectedFromEnglish)
        => new(
            rule,
            Severity.Error,
            place,
            new LocalizedText(
                $"{Cell}：{expectedFrom}为{Old.Words.Chinese}，此处为{New.Words.Chinese}", $"{Cell.Name.English}: {expectedFromEnglish} gives {Old.Words.English}, here it is {New.Words.English}"))
        {
            Expected = Old.ToString(),
            Actual = New.ToString(),
        };
}
