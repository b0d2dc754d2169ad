namespace GovDisclosure.Documents;

/// <summary>Ids of sections and tables: safe as an HTML anchor, a sheet name's source and a JSON value.</summary>
internal static class BlockId
{
    public static string Check(string? id, string name)
        => IsValid(id ?? throw new ArgumentNullException(name))
            ? id
            : throw new ArgumentException("The id must begin with a letter a-z or A-Z and hold only such letters, digits, '-', '_' and '.'.", name);

    public static bool IsValid(string id)
    {
        if (id.Length == 0 || !IsLetter(id[0]))
        {
            return false;
        }

        foreach (var c in id)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9' or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
