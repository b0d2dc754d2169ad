using System.Globalization;
using System.Runtime.InteropServices;
using GovDisclosure.Internal;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Registers;

/// <summary>Where a page of a list ended: the due day of its last row, and its place in the order of entry.</summary>
/// <param name="DueOn">The due day; null for a row without one.</param>
/// <param name="Sequence">The place in the order of entry.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RegisterCursor(LocalDate? DueOn, long Sequence)
{
    public static RegisterCursor Of(RegisterRow row) => new(row.DueOn, row.Sequence);

    public static bool TryParse(string text, out RegisterCursor cursor)
    {
        var parts = text.Split('_');
        LocalDate? day = parts[0].Length > 0 && LocalDatePattern.Iso.Parse(parts[0]) is { Success: true } parsed ? parsed.Value : null;
        cursor = default;
        if (parts.Length != 2 || (parts[0].Length > 0 && day is null) || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return false;
        }

        cursor = new RegisterCursor(day, sequence);
        return true;
    }

    public override string ToString() => (DueOn is { } due ? DateText.Iso(due) : string.Empty) + FormattableString.Invariant($"_{Sequence}");
}
