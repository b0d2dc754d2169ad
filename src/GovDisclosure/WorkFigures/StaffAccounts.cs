using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>The accounts of departments and staff on the disclosure or service platform (部门账号).</summary>
[JsonShape]
public sealed partial record StaffAccounts
{
    /// <summary>Makes the figure.</summary>
    /// <param name="count">How many accounts there are (个).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public StaffAccounts(long count) => Count = Guard.NotNegative(count);

    /// <summary>How many accounts there are (个).</summary>
    public long Count { get; }

    /// <summary>The platform they are on, for example 一体化政务服务平台; null where the report names none.</summary>
    public string? Platform { get; init; }
}
