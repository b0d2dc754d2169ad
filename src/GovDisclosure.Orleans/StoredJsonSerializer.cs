using Orleans.Storage;

namespace GovDisclosure.Orleans;

/// <summary>Stores the text as it is, so that a row of the database is JSON that a person can read.</summary>
internal sealed class StoredJsonSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => input is StoredJson stored ? new BinaryData(stored.Utf8) : throw NotOurs<T>();

    public T Deserialize<T>(BinaryData input) => new StoredJson { Utf8 = input.ToArray() } is T stored ? stored : throw NotOurs<T>();

    private static NotSupportedException NotOurs<T>() => new($"The storage {NationOptions.StorageName} holds the states of organs, not {typeof(T)}.");
}
