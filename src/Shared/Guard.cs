using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Internal;

/// <summary>Argument checks of every package; a message always prints the allowed range and the value given.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw Reason.With(new ArgumentException("The text must not be empty or white space.", name), "文本不得为空")
            : value;
    }

    public static int InRange(int value, int min, int max, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= min && value <= max ? value : throw OutOfRange(name, value, min, max);

    public static long InRange(long value, long min, long max, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= min && value <= max ? value : throw OutOfRange(name, value, min, max);

    public static long NotNegative(long value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= 0 ? value : throw OutOfRange(name, value, 0, long.MaxValue);

    public static decimal NotNegative(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value >= 0
            ? value
            : throw Reason.With(new ArgumentOutOfRangeException(name, value, "The value must be zero or more."), "值应为零或者更大");

    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
#if NET
        => Enum.IsDefined(value)
#else
        => Enum.IsDefined(typeof(TEnum), value)
#endif
            ? value
            : throw Undefined(value, name);

    /// <summary>The exception for a value that is not a member of its enumeration.</summary>
    public static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
        => Reason.With(new ArgumentOutOfRangeException(name, value, $"The value is not a member of {typeof(TEnum).Name}."), $"值不是“{typeof(TEnum).Name}”的成员");

    /// <summary>The exception for an argument that is wrong in a way of its own; the message says what is allowed.</summary>
    public static ArgumentException Invalid(string message, string? name = null) => new(message, name);

    /// <summary>The exception for the default of a struct that says nothing, where something is asked of it.</summary>
    public static InvalidOperationException NotMade<T>() => new($"The default of {typeof(T).Name} is no value: nothing made it.");

    /// <summary>A part that every value has but the default of its struct.</summary>
    /// <exception cref="InvalidOperationException">The value is the default of its struct.</exception>
    public static TPart Made<T, TPart>(TPart? part)
        where TPart : class
        => part ?? throw NotMade<T>();

    /// <summary>What an exception of an argument says, without the argument's name and value, which each framework adds in words of its own.</summary>
    public static string ReasonOf(Exception error)
    {
        var message = error.Message;
        var name = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        var line = message.IndexOf('\n');
        var end = name >= 0 ? name : line >= 0 ? line : message.Length;
        return message.Substring(0, end).TrimEnd();
    }

    private static ArgumentOutOfRangeException OutOfRange(string? name, long value, long min, long max)
        => Reason.With(
            new ArgumentOutOfRangeException(name, value, string.Format(CultureInfo.InvariantCulture, "The value must be from {0} to {1}.", min, max)),
            string.Format(CultureInfo.InvariantCulture, "值应在 {0} 至 {1} 之间", min, max));
}
