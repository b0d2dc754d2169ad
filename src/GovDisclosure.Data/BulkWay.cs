namespace GovDisclosure.Data;

/// <summary>How a database takes many rows quickest.</summary>
internal enum BulkWay
{
    /// <summary>One statement with the values of many rows, or many statements in one message.</summary>
    Values,

    /// <summary>One statement that is made ready once and carried out for each row: for a database in the process, where nothing is a journey away.</summary>
    Repeated,

    /// <summary>One statement over an array for each column.</summary>
    Arrays,
}
