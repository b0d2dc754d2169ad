#if NET
using System.Numerics;
#endif

namespace GovDisclosure.Calendars;

/// <summary>Counts bits: one instruction where the framework offers it.</summary>
internal static class Bits
{
    public static int Count(uint value)
#if NET
        => BitOperations.PopCount(value);
#else
    {
        value -= (value >> 1) & 0x5555_5555;
        value = (value & 0x3333_3333) + ((value >> 2) & 0x3333_3333);
        return (int)((((value + (value >> 4)) & 0x0F0F_0F0F) * 0x0101_0101) >> 24);
    }
#endif
}
