using GovDisclosure.Json;
using GovDisclosure.Law;

namespace GovDisclosure.Statistics;

/// <summary>The codes of channels and events in the lines of a register.</summary>
internal static class CaseLineCodes
{
    private static readonly (string Code, RequestChannel Value)[] Channels =
    [
        ("in-person", RequestChannel.InPerson), ("registered-post", RequestChannel.RegisteredPost), ("ordinary-post", RequestChannel.OrdinaryPost),
        ("internet", RequestChannel.Internet), ("email", RequestChannel.Email), ("fax", RequestChannel.Fax), ("other", RequestChannel.Other),
    ];

    public static RequestChannel? FindChannel(DataNode parent, string name, DataProblems problems) => Find(parent, name, Channels, problems);

    /// <summary>Reads a code that may be missing.</summary>
    public static T? Find<T>(DataNode parent, string name, (string Code, T Value)[] codes, DataProblems problems)
        where T : struct
    {
        if (parent.FindText(name, problems) is not { } code)
        {
            return null;
        }

        foreach (var pair in codes)
        {
            if (pair.Code == code)
            {
                return pair.Value;
            }
        }

        Unknown(parent.Find(name)!, "case.code", code, codes.Select(pair => pair.Code), problems);
        return null;
    }

    public static void Unknown(DataNode node, string rule, string code, IEnumerable<string> known, DataProblems problems)
    {
        var codes = string.Join(", ", known);
        problems.Add(node, rule, $"“{code}”不是可用的代码；可用：{codes}", $"\"{code}\" is not a known code; known: {codes}");
    }
}
