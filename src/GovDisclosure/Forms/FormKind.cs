namespace GovDisclosure.Forms;

/// <summary>What a form prescribes.</summary>
public enum FormKind
{
    /// <summary>The annual report (年度报告) with its sections, and its tables where it has any.</summary>
    Report = 0,

    /// <summary>A table that is reported beside the annual report or appended to it.</summary>
    Statistics = 1,
}
