using System.Reflection;

namespace GovDisclosure.Tests.Answers;

/// <summary>The packages that the tests of the contract hold to it; a package whose tests stand elsewhere names itself there.</summary>
internal static class ContractAssemblies
{
    public static readonly IReadOnlyList<Assembly> All = [typeof(Finding).Assembly];

    public static readonly IReadOnlyList<Type> PublicTypes = [.. All.SelectMany(a => a.GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static Type TypeOf(string name) => PublicTypes.Single(t => t.FullName == name);
}
