#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovDisclosure.Statistics;

internal static partial class ColumnarTally
{
    private const int VectorLength = 16;

    /// <summary>Counts whole groups of sixteen requests: the bins by vector instructions, the adding one by one.</summary>
    /// <returns>How many requests were counted; 0 where the processor has no such instructions.</returns>
    internal static int CountVectors(RequestColumns columns, int start, int end, Span<int> tables)
    {
        if (!Vector256.IsHardwareAccelerated || !BitConverter.IsLittleEndian)
        {
            return 0;
        }

        var length = columns.Count - (columns.Count % VectorLength);
        ref var received = ref MemoryMarshal.GetReference(columns.Received);
        ref var decided = ref MemoryMarshal.GetReference(columns.Decided);
        ref var applicants = ref MemoryMarshal.GetReference(columns.Applicants);
        ref var outcomes = ref MemoryMarshal.GetReference(columns.Outcomes);

        // A bin is below 512 by construction: the checks of the span would cost as much as the counting.
        ref var table = ref MemoryMarshal.GetReference(tables[..(Tables * YearBins.Count)]);
        var first = Vector256.Create(start);
        var last = Vector256.Create(end);
        for (nuint i = 0; i < (nuint)length; i += VectorLength)
        {
            var bins = Bins(ref received, ref decided, ref applicants, ref outcomes, i, first, last).AsUInt64();
            AddFour(ref table, bins.GetElement(0));
            AddFour(ref table, bins.GetElement(1));
            AddFour(ref table, bins.GetElement(2));
            AddFour(ref table, bins.GetElement(3));
        }

        return length;
    }

    /// <summary>The bins of sixteen requests; the same rules as <see cref="YearBins.Of"/>, the weightiest last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Bins(
        ref int received, ref int decided, ref byte applicants, ref byte outcomes, nuint at, Vector256<int> first, Vector256<int> last)
    {
        var r0 = Vector256.LoadUnsafe(ref received, at);
        var r1 = Vector256.LoadUnsafe(ref received, at + 8);
        var d0 = Vector256.LoadUnsafe(ref decided, at);
        var d1 = Vector256.LoadUnsafe(ref decided, at + 8);
        // A kind counts from one: zero, which is no kind, becomes the largest number.
        var applicant = Widen(Vector128.LoadUnsafe(ref applicants, at) - Vector128<byte>.One);
        var outcome = Widen(Vector128.LoadUnsafe(ref outcomes, at));
        var undecided = Vector256.Create(RequestColumns.Undecided);

        var before = Narrow(Vector256.LessThan(r0, first), Vector256.LessThan(r1, first));
        var bins = Vector256.ShiftLeft(applicant, YearBins.KindShift)
            | (before & Vector256.Create((ushort)YearBins.Carried))
            | Where(Narrow(Vector256.GreaterThan(d0, last), Vector256.GreaterThan(d1, last)), YearBins.Open, outcome);
        bins = Where(Narrow(Vector256.LessThan(d0, first), Vector256.LessThan(d1, first)), YearBins.ClosedBefore, bins);
        bins = Where(Narrow(Vector256.GreaterThan(r0, last), Vector256.GreaterThan(r1, last)), YearBins.ReceivedAfter, bins);
        var open = Narrow(Vector256.Equals(d0, undecided), Vector256.Equals(d1, undecided));
        bins = Where(Vector256.AndNot(AtLeast(outcome, YearBins.OutcomeCount), open), YearBins.UnknownOutcome, bins);
        bins = Where(Narrow(Vector256.LessThan(d0, r0), Vector256.LessThan(d1, r1)), YearBins.DecidedBeforeReceived, bins);
        return Where(AtLeast(applicant, ApplicantKinds.Count), YearBins.UnknownApplicant, bins);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Widen(Vector128<byte> bytes)
    {
        var (lower, upper) = Vector128.Widen(bytes);
        return Vector256.Create(lower, upper);
    }

    // A mask of a comparison is all ones or all zeros, so cutting it in half keeps it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Narrow(Vector256<int> lower, Vector256<int> upper) => Vector256.Narrow(lower, upper).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Where(Vector256<ushort> mask, int bin, Vector256<ushort> otherwise)
        => Vector256.ConditionalSelect(mask, Vector256.Create((ushort)bin), otherwise);

    // The values come from bytes, so a signed comparison is exact; there is no unsigned one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> AtLeast(Vector256<ushort> values, int least)
        => Vector256.GreaterThan(values.AsInt16(), Vector256.Create((short)(least - 1))).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(ref int table, ulong bins)
    {
        Unsafe.Add(ref table, (nint)(bins & 0xFFFF))++;
        Unsafe.Add(ref table, (nint)((bins >> 16) & 0xFFFF) + YearBins.Count)++;
        Unsafe.Add(ref table, (nint)((bins >> 32) & 0xFFFF) + (2 * YearBins.Count))++;
        Unsafe.Add(ref table, (nint)(bins >> 48) + (3 * YearBins.Count))++;
    }
}
#endif
