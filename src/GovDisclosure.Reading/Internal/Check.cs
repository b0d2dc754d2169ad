using System.Runtime.CompilerServices;

namespace GovDisclosure.Reading.Internal;

/// <summary>Guards of arguments.</summary>
internal static class Check
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);
}
