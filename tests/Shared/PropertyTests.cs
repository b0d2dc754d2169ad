using System.Reflection;
using System.Reflection.Emit;

namespace GovDisclosure;

public class PropertyTests
{
    private const int MethodSpecification = 0x2B;

    [Fact]
    public void Sample_OfEveryPropertyHere_IsOurOwnWithFixedSeeds()
        => Assert.Empty(
            from type in typeof(PropertyTests).Assembly.GetTypes()
            where type != typeof(Properties) && type.DeclaringType != typeof(Properties)
            from method in type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where SamplesByItself(method)
            select $"{type.FullName}.{method.Name}");

    [Fact]
    public void Sample_Twice_TakesTheSameInputs()
    {
        var first = new List<int>();
        var second = new List<int>();

        Gen.Int.Sample(first.Add, iter: 50);
        Gen.Int.Sample(second.Add, iter: 50);

        // Empty words: a search for new seeds takes other inputs each time.
        Assert.True(Environment.GetEnvironmentVariable("NEW_SEEDS") is not null || Environment.GetEnvironmentVariable("CsCheck_Seed") is not null || first.SequenceEqual(second));
    }

    [Fact]
    public void Sample_Failure_SaysTheSeedThatReplaysIt()
        => Assert.Contains("CsCheck_Seed", Assert.Throws<CsCheckException>(() => Gen.Int.Sample(_ => false)).Message, StringComparison.Ordinal);

    /// <summary>Whether a method calls a sample of CsCheck directly: a call instruction with a generic method of the class Check.</summary>
    private static bool SamplesByItself(MethodInfo method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == OpCodes.Call.Value && code[i + 4] == MethodSpecification && IsSample(method, BitConverter.ToInt32(code, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSample(MethodInfo method, int token)
    {
        try
        {
            var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
            var called = method.Module.ResolveMethod(token, typeArguments, method.IsGenericMethod ? method.GetGenericArguments() : null);
            return called?.DeclaringType == typeof(Check) && called.Name.StartsWith("Sample", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
