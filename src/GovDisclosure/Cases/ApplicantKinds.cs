using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>The codes and names of the applicant kinds.</summary>
internal static class ApplicantKinds
{
    private static readonly string[] Codes = ["none", "naturalPerson", "commercial", "research", "publicWelfare", "legalService", "otherOrg"];

    private static readonly LocalizedText[] Names =
    [
        new("未登记", "not recorded"),
        new("自然人", "natural person"),
        new("商业企业", "commercial enterprise"),
        new("科研机构", "research institution"),
        new("社会公益组织", "public welfare organisation"),
        new("法律服务机构", "legal service institution"),
        new("其他", "other organisation"),
    ];

    /// <summary>All kinds, in the order of the form's columns.</summary>
    public static IReadOnlyList<ApplicantKind> All { get; } = ValueList.Copy(Enumerable.Range(0, 6).Select(i => (ApplicantKind)(i + 1)));

    /// <summary>How many kinds there are: 6.</summary>
    public const int Count = 6;

    /// <summary>The stable code of a kind: the id of its column in the forms of 2019 and 2021.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example <c>naturalPerson</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public static string Code(this ApplicantKind kind) => Codes[(int)Guard.Defined(kind)];

    /// <summary>The name of a kind; the Chinese one is the column's label.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of <see cref="ApplicantKind"/>.</exception>
    public static LocalizedText Name(this ApplicantKind kind) => Names[(int)Guard.Defined(kind)];

    /// <summary>Finds the kind with a code.</summary>
    /// <param name="code">The code, case-sensitive; null finds none.</param>
    /// <param name="kind">The kind, or None when none has the code.</param>
    /// <returns>Whether a kind has the code.</returns>
    public static bool TryFromCode(string? code, out ApplicantKind kind)
    {
        var index = Array.IndexOf(Codes, code);
        kind = (ApplicantKind)Math.Max(index, 0);
        return index > 0;
    }
}
