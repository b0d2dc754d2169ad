using System.Reflection;
using GovDisclosure.Sources;

namespace GovDisclosure.Tests.Shared;

/// <summary>Which public methods of a package read or write a stream without an asynchronous form beside them.</summary>
public static class AsyncForms
{
    /// <summary>The methods that have none, as Type.Method(parameters).</summary>
    public static IReadOnlyList<string> Missing(Assembly assembly)
    {
        var types = assembly.GetExportedTypes();
        var extensions = typeof(ISourceReader).Assembly.GetExportedTypes().Concat(types)
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .ToList();
        return
        [
            .. from type in types
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Stream) || parameter.ParameterType == typeof(TextWriter))
               where !method.Name.EndsWith("Async", StringComparison.Ordinal)
               where !type.GetMethods().Any(other => IsFormOf(other, method, method.GetParameters()))
                   && !extensions.Any(other => other.GetParameters() is [var first, ..] && first.ParameterType.IsAssignableFrom(type)
                       && IsFormOf(other, method, [first, .. method.GetParameters()]))
               select $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})",
        ];
    }

    private static bool IsFormOf(MethodInfo other, MethodInfo method, IEnumerable<ParameterInfo> parameters)
        => other.Name == method.Name + "Async" && (typeof(Task).IsAssignableFrom(other.ReturnType) || IsStream(other.ReturnType))
            && other.GetParameters() is [.., var last] && last.ParameterType == typeof(CancellationToken)
            && other.GetParameters().SkipLast(1).Select(parameter => parameter.Name).SequenceEqual(parameters.Select(parameter => parameter.Name), StringComparer.Ordinal);

    private static bool IsStream(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);
}
