namespace GovDisclosure.WorkFigures;

/// <summary>How often a check of the disclosure work is due.</summary>
public enum SupervisionFrequency
{
    /// <summary>Every day: 每天.</summary>
    Daily = 0,

    /// <summary>Every week, by its end: 每周.</summary>
    Weekly = 1,

    /// <summary>Every month, by its end: 每月.</summary>
    Monthly = 2,

    /// <summary>Every quarter, by its end: 每季度.</summary>
    Quarterly = 3,

    /// <summary>Every half year, by its end: 半年.</summary>
    HalfYearly = 4,

    /// <summary>Once, by the end of the year: 年终.</summary>
    YearEnd = 5,
}
