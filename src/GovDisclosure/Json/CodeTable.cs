namespace GovDisclosure.Json;

/// <summary>The stable codes of an enumeration in files; a member keeps its code whatever it is renamed to.</summary>
internal sealed class CodeTable<T>(params (T Value, string Code)[] entries)
    where T : struct, Enum
{
    public IEnumerable<string> Codes => entries.Select(e => e.Code);

    public bool TryGet(string code, out T value)
    {
        foreach (var entry in entries)
        {
            if (entry.Code == code)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public string Of(T value) => entries.First(e => EqualityComparer<T>.Default.Equals(e.Value, value)).Code;
}
