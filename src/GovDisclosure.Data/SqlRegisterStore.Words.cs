using GovDisclosure.Registers;

namespace GovDisclosure.Data;

/// <content>What finds requests by pieces of their title and the like: words beside the rows.</content>
public sealed partial class SqlRegisterStore
{
    // Whoever is found by fewer is looked up one by one; where all words are of more, the order of the list soon comes to a page of them.
    private const int MostCandidates = 4000;

    private static readonly string[] WordNames = ["site", "word_key", "request_id"];

    // Only what changed: most changes leave the title as it is.
    private static async Task WriteWordsAsync(SqlSession session, List<RegisterWrite> writes, CancellationToken cancellationToken)
    {
        var (dropped, added) = (new List<object?[]>(), new List<object?[]>());
        foreach (var write in writes.Where(write => write.Request is not null))
        {
            var now = RowWords.Of(write.Row);
            var before = write.Before is { } row ? RowWords.Of(row)
                : write.Expected == 0 ? []
                : throw new ArgumentException($"The write of {write.Row.Id} does not say what the row was before.", nameof(writes));
            added.AddRange(now.Where(word => !before.Contains(word)).Select(word => new object?[] { write.Row.Site, word, write.Row.Id }));
            dropped.AddRange(before.Where(word => !now.Contains(word)).Select(word => new object?[] { write.Row.Site, word, write.Row.Id }));
        }

        if (dropped.Count > 0)
        {
            await session.RepeatAsync("DELETE FROM gd_word WHERE site = @v0 AND word_key = @v1 AND request_id = @v2", WordNames.Length, dropped, cancellationToken).ConfigureAwait(false);
        }

        await session.InsertAsync("gd_word", WordNames, added, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The numbers of those that can be on a list, by the rarest of its words.</summary>
    /// <returns>The numbers; null where the list has no word, or all its words are of many.</returns>
    private static async Task<IReadOnlyList<string>?> CandidatesAsync(SqlSession session, RegisterQuery query, CancellationToken cancellationToken)
    {
        var asked = RowWords.Asked(query);
        if (asked.Count == 0)
        {
            return null;
        }

        var (parts, values) = (new List<string>(asked.Count), new List<KeyValuePair<string, object?>> { Pair("@site", query.Site) });
        for (var i = 0; i < asked.Count; i++)
        {
            var (condition, named) = Word(asked[i], i);
            parts.Add($"SELECT {SqlText.Whole(i)} AS word_no, COUNT(*) AS found FROM (SELECT w.request_id FROM gd_word w WHERE {condition} LIMIT {SqlText.Whole(MostCandidates + 1)}) c{SqlText.Whole(i)}");
            values.AddRange(named);
        }

        var counts = await session.ReadAsync(
            string.Join(" UNION ALL ", parts),
            values,
            reader =>
            {
                var at = new SqlCursor(reader);
                return (Word: (int)at.Sum(), Found: at.Sum());
            },
            cancellationToken).ConfigureAwait(false);
        var (rarest, found) = counts.OrderBy(count => count.Found).First();
        if (found > MostCandidates)
        {
            return null;
        }

        var (where, parameters) = Word(asked[rarest], 0);
        var ids = await session.ReadAsync(
            $"SELECT w.request_id FROM gd_word w WHERE {where}", [Pair("@site", query.Site), .. parameters], reader => reader.GetString(0), cancellationToken).ConfigureAwait(false);
        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private static (string Condition, KeyValuePair<string, object?>[] Values) Word((string From, string? Before) word, int number)
    {
        var from = "@w" + SqlText.Whole(number);
        return word.Before is null
            ? ($"w.site = @site AND w.word_key = {from}", [Pair(from, word.From)])
            : ($"w.site = @site AND w.word_key >= {from} AND w.word_key < {from}End", [Pair(from, word.From), Pair(from + "End", word.Before)]);
    }
}
