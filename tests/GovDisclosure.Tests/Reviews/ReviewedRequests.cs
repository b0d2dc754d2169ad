using GovDisclosure.Reviews;

namespace GovDisclosure.Tests.Reviews;

/// <summary>Decided requests for tests of reviews.</summary>
internal static class ReviewedRequests
{
    public static DisclosureRequest Of(string id, Outcome outcome, LocalDate received, LocalDate decided, Outcome? withheld = null)
        => new(RequestChannel.InPerson, received) { Id = id, Decision = new RequestDecision(outcome, decided) { WithheldUnder = withheld } };

    public static IReadOnlyList<CountedCase> CountedIn(this DisclosureRequest request, int year, ReviewCountOptions? options = null)
        => ReviewCounts.CasesIn(request, year, options);

    public static ReviewCounts CountsIn(this DisclosureRequest request, int year, ReviewCountOptions? options = null)
        => ReviewCounts.Of([request], year, options?.Mapping, options?.CountsEachInstance ?? false);

    public static IReadOnlyList<Finding> Check(this DisclosureRequest request) => ReviewRules.Check(request);
}
