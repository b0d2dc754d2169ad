using System.Reflection;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Answers;

/// <summary>What nobody set is never an answer: the zero of an enumeration, and the default of a struct.</summary>
public class ZeroTests
{
    /// <summary>What the zero of an enumeration may be called, and what that says.</summary>
    private static readonly Dictionary<string, string> NamesOfZero = new(StringComparer.Ordinal)
    {
        ["None"] = "there is none, or nobody said",
        ["Unknown"] = "nobody said",
        ["Unsaid"] = "the form does not say",
        ["NotShown"] = "the page does not show the cell",
        ["Automatic"] = "nobody chose; whoever draws decides",
    };

    /// <summary>Structs whose default is a value like any other.</summary>
    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.SourcePlace"] = "no place: printed as the whole file",
        ["GovDisclosure.Forms.CellValue"] = "not shown",
        ["GovDisclosure.Rates.CountChange"] = "a number: from zero to zero",
        ["GovDisclosure.Rates.CountRange"] = "a number: zero alone",
        ["GovDisclosure.Rates.PrintedPercent"] = "a number: 0%",
        ["GovDisclosure.Rates.ReportedCount"] = "a number: zero",
        ["GovDisclosure.Reviews.ReviewTally"] = "a number: the zero of adding",
    };

    public static TheoryData<string> Enumerations => [.. ContractAssemblies.PublicTypes.Where(t => t.IsEnum).Select(t => t.FullName!)];

    public static TheoryData<string> Structs
        => [.. ContractAssemblies.PublicTypes.Where(t => t.IsValueType && !t.IsEnum && !t.IsByRefLike && !Numbers.ContainsKey(t.FullName!)).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Zero_OfEveryEnumeration_IsNoPlausibleAnswer(string name)
    {
        var zero = Enum.GetName(ContractAssemblies.TypeOf(name), 0);
        Assert.True(zero is null || NamesOfZero.ContainsKey(zero), zero);
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfEveryStruct_IsRefusedClearlyWhereItIsAsked(string name)
    {
        var type = ContractAssemblies.TypeOf(name);
        var value = Activator.CreateInstance(type)!;
        Assert.True(value.Equals(Activator.CreateInstance(type)));
        _ = value.GetHashCode();
        Assert.InRange(value.ToString()!.Length, 1, 200);
        foreach (var ask in Questions(type))
        {
            AssertClear(() => ask(value));
        }

        var refusal = Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(value, type, GovDisclosureJson.Options));
        Assert.Contains(type.Name, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>What a value is made of without being told has no member of an enumeration that does not exist.</summary>
    [Fact]
    public void Properties_ThatNobodySet_AreMembersOfTheirEnumerations()
    {
        var wrong = from type in ContractShapes.All.Select(t => t.Type)
                    where type is { IsValueType: false, IsAbstract: false } && Instances.TryMakeBare(type) is not null
                    let value = Instances.TryMakeBare(type)
                    from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                    where property.PropertyType.IsEnum && property.GetIndexParameters().Length == 0
                    where !Enum.IsDefined(property.PropertyType, property.GetValue(value)!)
                    select $"{type.Name}.{property.Name}";
        Assert.Empty(wrong);
    }

    private static IEnumerable<Action<object>> Questions(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;
        foreach (var property in type.GetProperties(all).Where(p => p.GetIndexParameters().Length == 0))
        {
            yield return value => property.GetValue(value);
        }

        foreach (var method in type.GetMethods(all).Where(m => !m.IsSpecialName && m.Name is not ("GetHashCode" or "Equals") && !m.ContainsGenericParameters))
        {
            if (method.GetParameters().All(p => p.ParameterType == typeof(Language)))
            {
                yield return value => method.Invoke(value, [.. method.GetParameters().Select(_ => (object)Language.Chinese)]);
            }
        }
    }

    private static void AssertClear(Action ask)
    {
        try
        {
            ask();
        }
        catch (TargetInvocationException error)
        {
            Assert.IsType<InvalidOperationException>(error.InnerException);
        }
    }
}
