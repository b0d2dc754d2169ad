using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace GovDisclosure.Internal;

/// <summary>Dates by their four bytes: what the hot paths ask of them without a look-up of their calendar system.</summary>
/// <remarks>
/// A <see cref="LocalDate"/> is four bytes: year - 1, month - 1 and day - 1 in 15, 5 and 6 bits, above six bits that are zero in the ISO
/// calendar. That is no promise of its package, so the layout is checked once; where it differs, the date itself is asked. Not asking
/// saves more than the instructions: the first look at any calendar system makes all of them, five milliseconds of a process's start.
/// </remarks>
internal static class PackedDate
{
    public const int CalendarBits = 63;

    /// <summary>Whether dates are laid out as described.</summary>
    public static readonly bool IsLayoutKnown = CheckLayout();

    /// <summary>The four bytes of a date of the ISO calendar.</summary>
    public static uint Pack(int year, int month, int day) => ((uint)(year - 1) << 17) | ((uint)(month - 1) << 12) | ((uint)(day - 1) << 6);

    /// <summary>The four bytes of each date; only where the layout is known.</summary>
    public static ReadOnlySpan<uint> Of(ReadOnlySpan<LocalDate> dates) => MemoryMarshal.Cast<LocalDate, uint>(dates);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIso(LocalDate date)
        => IsLayoutKnown ? (Bits(ref date) & CalendarBits) == 0 : date.Calendar == CalendarSystem.Iso;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LocalDate ToIso(LocalDate date) => IsIso(date) ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether one date is before another.</summary>
    /// <exception cref="ArgumentException">The dates are of different calendars.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBefore(LocalDate date, LocalDate other)
        => IsLayoutKnown && ((Bits(ref date) | Bits(ref other)) & CalendarBits) == 0 ? Bits(ref date) < Bits(ref other) : date < other;

    /// <summary>Whether one date is after another.</summary>
    /// <exception cref="ArgumentException">The dates are of different calendars.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAfter(LocalDate date, LocalDate other) => IsBefore(other, date);

    /// <summary>The later of two dates.</summary>
    /// <exception cref="ArgumentException">The dates are of different calendars.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LocalDate Max(LocalDate date, LocalDate other) => IsBefore(date, other) ? other : date;

    /// <summary>The earlier of two dates.</summary>
    /// <exception cref="ArgumentException">The dates are of different calendars.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LocalDate Min(LocalDate date, LocalDate other) => IsBefore(other, date) ? other : date;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bits(ref LocalDate date) => Unsafe.As<LocalDate, int>(ref date);

    // Dates of one calendar fill the upper 26 bits in this way over the whole range, so what tells calendars apart can only be below.
    private static bool CheckLayout()
        => Unsafe.SizeOf<LocalDate>() == sizeof(int)
            && IsPacked(new LocalDate(1, 1, 1))
            && IsPacked(new LocalDate(2007, 1, 31))
            && IsPacked(new LocalDate(2024, 2, 29))
            && IsPacked(LocalDate.MinIsoValue)
            && IsPacked(LocalDate.MaxIsoValue);

    private static bool IsPacked(LocalDate date) => Bits(ref date) == (int)Pack(date.Year, date.Month, date.Day);
}
