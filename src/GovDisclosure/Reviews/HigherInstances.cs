namespace GovDisclosure.Reviews;

/// <summary>How an appeal or a retrial is counted; the form does not say.</summary>
public enum HigherInstances
{
    /// <summary>A suit is one case over all its instances, with the result of the latest: each case once.</summary>
    OneCase = 0,

    /// <summary>Each instance is a case of its own.</summary>
    EachInstance = 1,
}
