namespace GovDisclosure.Json;

/// <summary>Reads a type of the contract from nodes that know their place.</summary>
internal interface IJsonContract<T>
    where T : class
{
    /// <summary>The value; null, or a stand-in, where a problem was added.</summary>
    T? Read(DataNode root, DataProblems problems);
}
