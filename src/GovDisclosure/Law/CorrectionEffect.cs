namespace GovDisclosure.Law;

/// <summary>What a correction (补正) does to the period of the reply.</summary>
public enum CorrectionEffect
{
    /// <summary>The period starts again on the day the corrected request is received (2019, art. 30; Fujian, 2015, art. 9).</summary>
    Restarts = 1,

    /// <summary>The period pauses from the notice to the corrected request (practice of courts under the Regulations of 2007).</summary>
    Pauses = 2,

    /// <summary>The period runs on.</summary>
    None = 3,
}
