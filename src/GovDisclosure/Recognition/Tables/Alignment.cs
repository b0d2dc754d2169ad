using System.Runtime.InteropServices;

namespace GovDisclosure.Recognition;

/// <summary>How a line of a file was tied to a line of a form.</summary>
internal enum LineMatch
{
    None = 0,

    /// <summary>By its place between lines that were found by their labels.</summary>
    Position = 1,

    /// <summary>By a label of another wording.</summary>
    Similar = 2,

    /// <summary>By its label.</summary>
    Exact = 3,
}

/// <summary>A candidate: a line of the form and how much speaks for it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(int Line, double Score);

/// <summary>Ties the lines of a file to those of a form: the pairs that fit best and keep the order of both.</summary>
internal static class Alignment
{
    /// <summary>For each line of the file the line of the form, or -1.</summary>
    public static int[] Of(IReadOnlyList<IReadOnlyList<Candidate>> lines, int formLines)
    {
        var (rows, columns) = (lines.Count, formLines);
        var best = new float[(rows + 1) * (columns + 1)];
        var scores = new float[columns];
        for (var i = rows - 1; i >= 0; i--)
        {
            Fill(lines[i], scores);
            for (var j = columns - 1; j >= 0; j--)
            {
                var skip = Math.Max(best[((i + 1) * (columns + 1)) + j], best[(i * (columns + 1)) + j + 1]);
                var take = scores[j] > 0 ? scores[j] + best[((i + 1) * (columns + 1)) + j + 1] : 0;
                best[(i * (columns + 1)) + j] = Math.Max(skip, take);
            }
        }

        return Trace(lines, best, scores, columns);
    }

    /// <summary>Ties lines without a label of the form that stand between two tied ones to as many missing lines there.</summary>
    /// <param name="matches">For each line of the file the line of the form, or -1; completed.</param>
    /// <param name="isFree">Whether a line of the file may be tied by its place alone.</param>
    /// <param name="isWanted">Whether a line of the form may be.</param>
    /// <param name="formLines">How many lines the form has.</param>
    public static void FillGaps(int[] matches, Func<int, bool> isFree, Func<int, bool> isWanted, int formLines)
    {
        var before = -1;
        for (var i = 0; i < matches.Length;)
        {
            if (matches[i] >= 0)
            {
                before = matches[i++];
                continue;
            }

            var end = i;
            while (end < matches.Length && matches[end] < 0)
            {
                end++;
            }

            var after = end < matches.Length ? matches[end] : formLines;
            var free = Range(i, end).Where(isFree).ToList();
            var wanted = Range(before + 1, after).Where(isWanted).ToList();
            if (free.Count > 0 && free.Count == wanted.Count)
            {
                for (var k = 0; k < free.Count; k++)
                {
                    matches[free[k]] = wanted[k];
                }
            }

            i = end;
        }
    }

    private static IEnumerable<int> Range(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from));

    private static int[] Trace(IReadOnlyList<IReadOnlyList<Candidate>> lines, float[] best, float[] scores, int columns)
    {
        var matches = new int[lines.Count];
        var j = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            matches[i] = -1;
            var here = best[(i * (columns + 1)) + j];
            if (here <= 0)
            {
                continue;
            }

            // Of two lines that fit alike the first is taken.
            Fill(lines[i], scores);
            for (var k = j; k < columns; k++)
            {
                if (scores[k] > 0 && scores[k] + best[((i + 1) * (columns + 1)) + k + 1] >= here - 1e-4f)
                {
                    matches[i] = k;
                    j = k + 1;
                    break;
                }
            }
        }

        return matches;
    }

    private static void Fill(IReadOnlyList<Candidate> candidates, float[] scores)
    {
        Array.Clear(scores, 0, scores.Length);
        foreach (var candidate in candidates)
        {
            scores[candidate.Line] = Math.Max(scores[candidate.Line], (float)candidate.Score);
        }
    }
}
