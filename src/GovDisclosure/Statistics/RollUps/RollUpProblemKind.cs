namespace GovDisclosure.Statistics;

/// <summary>What a roll-up has to say of an organ's report.</summary>
public enum RollUpProblemKind
{
    /// <summary>The organ should report and did not.</summary>
    Missing = 0,

    /// <summary>The organ reported more than once; the first report that can count does.</summary>
    Doubled = 1,

    /// <summary>The report is in another form that no bridge leads from; it does not count.</summary>
    OtherForm = 2,

    /// <summary>The report is in another form and was carried over a bridge; it counts as far as the bridge goes.</summary>
    Bridged = 3,

    /// <summary>The report is of another year; it does not count.</summary>
    OtherYear = 4,

    /// <summary>The tree has no such organ; the report does not count.</summary>
    UnknownOrgan = 5,
}
