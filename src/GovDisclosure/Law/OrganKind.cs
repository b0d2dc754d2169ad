namespace GovDisclosure.Law;

/// <summary>The two kinds of organ whose annual reports are due on different days since 2019.</summary>
public enum OrganKind
{
    /// <summary>A department of a people's government at or above county level (县级以上人民政府部门).</summary>
    Department = 0,

    /// <summary>A local people's government, whose report its competent department publishes (地方人民政府).</summary>
    Government = 1,
}
