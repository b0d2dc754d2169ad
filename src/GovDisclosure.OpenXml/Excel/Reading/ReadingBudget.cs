using GovDisclosure.Internal;
using GovDisclosure.OpenXml.Packaging;
using GovDisclosure.Sources;

namespace GovDisclosure.OpenXml.Excel;

/// <summary>How much of a workbook may still be kept, all sheets together.</summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    private int _cells;
    private int _blocks;
    private long _characters;
    private long _places;

    /// <summary>The most cells that may be kept.</summary>
    public int MaxCells => limits.MaxCells;

    public bool HasCells(int count) => _cells <= limits.MaxCells - count;

    /// <exception cref="ReadingLimitException">There are too many.</exception>
    public void TakeCells(int count)
    {
        if (!HasCells(count))
        {
            throw new ReadingLimitException(ReadingFindings.Cells, limits.MaxCells);
        }

        _cells += count;
    }

    /// <summary>Counts places of a grid that are gone through, whether or not a cell begins there: merged cells can cover any number.</summary>
    /// <exception cref="ReadingLimitException">There are too many for the cells that may be kept.</exception>
    public void TakePlaces(int count)
    {
        _places += count;
        if (_places > 64L * limits.MaxCells)
        {
            throw new ReadingLimitException(ReadingFindings.Cells, limits.MaxCells);
        }
    }

    /// <summary>Counts text each time it is used: a short file can repeat a long text in every cell.</summary>
    /// <exception cref="ReadingLimitException">There is too much.</exception>
    public void TakeText(int length)
    {
        _characters += length;
        if (_characters > limits.MaxCharacters)
        {
            throw new ReadingLimitException(ReadingFindings.Characters, limits.MaxCharacters);
        }
    }

    /// <exception cref="ReadingLimitException">There are too many.</exception>
    public void TakeBlock()
    {
        if (++_blocks > limits.MaxBlocks)
        {
            throw new ReadingLimitException(ReadingFindings.Blocks, limits.MaxBlocks);
        }
    }

    public static ReadingLimitException TooManyCells(int limit) => new(ReadingFindings.Cells, limit);
}
