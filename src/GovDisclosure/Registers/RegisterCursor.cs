using System.Globalization;
using GovDisclosure.Internal;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Registers;

/// <summary>Where a page of a list ended: the due day of its last row, and its place in the order of entry.</summary>
/// <param name="DueOn">The due day; null for a row without one.</param>
/// <param name="Sequence">The place in the order of entry.</param>
internal readonly record struct RegisterCursor(LocalDate? DueOn, long Sequence)
{
    public static RegisterCursor Of(RegisterRow row) => new(row.DueOn, row.Sequence);

    public static bool TryParse(string text, out RegisterCursor cursor)
    {
        var cut = text.IndexOf('_');
        var day = cut == 0 ? null : cut > 0 && LocalDatePattern.Iso.Parse(text.Substring(0, cut)) is { Success: true } parsed ? parsed.Value : (LocalDate?)null;
        var isSound = cut >= 0 && (cut == 0 || day is not null);
        cursor = default;
        if (!isSound || !long.TryParse(text.Substring(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return false;
        }

        cursor = new RegisterCursor(day, sequence);
        return true;
    }

    public override string ToString() => (DueOn is { } due ? DateText.Iso(due) : string.Empty) + FormattableString.Invariant($"_{Sequence}");
}
