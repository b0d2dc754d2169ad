using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Reviews;

/// <summary>Counts the cases of a request on 31 December.</summary>
internal static class ReviewCounting
{
    public static ReviewCounts Sum(IEnumerable<CountedCase> cases)
    {
        var blocks = new ReviewTally[3];
        foreach (var counted in cases)
        {
            blocks[counted.Block] = blocks[counted.Block].With(counted.Result);
        }

        return new ReviewCounts(blocks[0], blocks[1], blocks[2]);
    }

    public static ValueList<CountedCase> Count(IReadOnlyList<ReviewCase> reviews, int year, ReviewCountOptions options)
    {
        var end = new LocalDate(year, 12, 31);
        var begun = reviews.Where(c => (c.AcceptedOn ?? c.FiledOn) <= end).ToList();
        var counted = new List<CountedCase>();
        foreach (var group in begun.GroupBy(c => Root(c, reviews, options)))
        {
            // Order of entry; an appeal of the same day stands after what it follows.
            var instances = group.OrderBy(c => c.AcceptedOn ?? c.FiledOn).ThenBy(c => c.Instance).ToList();
            if (instances.Exists(c => c.Position == ReviewPosition.CoDefendant))
            {
                continue;
            }

            var latest = instances[instances.Count - 1];
            var result = ResultOn(latest, end, reviews, options, reviews.Count) ?? ReviewResult.Other;
            if (result == ReviewResult.Pending || instances.Exists(c => c.DecidedOn is { } day && day.Year == year))
            {
                counted.Add(new CountedCase(latest.Id, latest.Kind, RootCase(latest, reviews).Route, result));
            }
        }

        return ValueList.Copy(counted);
    }

    /// <summary>The first instance that a suit goes back to, along its links; itself for everything else.</summary>
    public static ReviewCase RootCase(ReviewCase reviewCase, IReadOnlyList<ReviewCase> reviews)
    {
        var root = reviewCase;
        for (var i = 0; i < reviews.Count && Lower(root, reviews) is { } lower; i++)
        {
            root = lower;
        }

        return root;
    }

    /// <summary>The suit that an instance follows; null for a first instance or a broken link.</summary>
    public static ReviewCase? Lower(ReviewCase reviewCase, IReadOnlyList<ReviewCase> reviews)
        => reviewCase.Kind == ReviewKind.Suit && reviewCase.Follows is { } id
            ? reviews.FirstOrDefault(c => c.Id == id && c.Kind == ReviewKind.Suit && !ReferenceEquals(c, reviewCase))
            : null;

    private static string Root(ReviewCase reviewCase, IReadOnlyList<ReviewCase> reviews, ReviewCountOptions options)
        => options.CountsEachInstance ? reviewCase.Id : RootCase(reviewCase, reviews).Id;

    private static ReviewResult? ResultOn(ReviewCase reviewCase, LocalDate end, IReadOnlyList<ReviewCase> reviews, ReviewCountOptions options, int depth)
    {
        if (reviewCase.DecidedOn is not { } decided || decided > end)
        {
            return ReviewResult.Pending;
        }

        if (reviewCase.Decision is null)
        {
            return ReviewResult.Other;
        }

        // A link in a circle is a finding; here it only must not run for ever.
        return options.Mapping.ResultOf(reviewCase.Decision)
            ?? (depth > 0 && Lower(reviewCase, reviews) is { } lower ? ResultOn(lower, end, reviews, options, depth - 1) : null);
    }
}
