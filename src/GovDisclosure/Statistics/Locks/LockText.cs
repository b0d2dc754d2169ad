using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovDisclosure.Forms;
using GovDisclosure.Internal;

namespace GovDisclosure.Statistics;

/// <summary>The canonical text of frozen figures, version 1, and its hash.</summary>
/// <remarks>
/// A line each: the version, the organ, the year, the day, the form with its variant; the cells, then the cases, in ordinal order
/// of their lines. The parts of a line stand between tabs. It is frozen like what it describes: another text is another version.
/// </remarks>
internal static class LockText
{
    public const string Schema = "govdisclosure/lock/1";

    public static string HashOf(LockedFigures locked)
    {
        var text = Encoding.UTF8.GetBytes(Of(locked));
#if NET
        return "sha256:" + Convert.ToHexString(SHA256.HashData(text)).ToLowerInvariant();
#else
        using var algorithm = SHA256.Create();
        return "sha256:" + string.Concat(algorithm.ComputeHash(text).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
#endif
    }

    public static string Of(LockedFigures locked)
    {
        var text = new StringBuilder();
        Line(text, Schema);
        Line(text, "organ", locked.Organ);
        Line(text, "year", locked.Year.ToString(CultureInfo.InvariantCulture));
        Line(text, "lockedOn", DateText.Iso(locked.LockedOn));
        Line(text, "form", locked.Values.Form.Id, locked.Values.Form.Variant ?? string.Empty);
        foreach (var cell in locked.Values.Form.Cells.OrderBy(c => c.Path, StringComparer.Ordinal))
        {
            var value = locked.Values[cell.Index];
            if (value.Kind != CellKind.NotShown)
            {
                Line(text, "cell", cell.TableId, cell.RowId, cell.ColumnId, value.Kind.ToString(), Digits(value));
            }
        }

        foreach (var cell in locked.Cases.OrderBy(c => c.Cell.Path, StringComparer.Ordinal))
        {
            Line(text, ["cases", cell.Cell.TableId, cell.Cell.RowId, cell.Cell.ColumnId, .. cell.Ids]);
        }

        return text.ToString();
    }

    // An amount of 1.50 and one of 1.5 are the same figure.
    private static string Digits(CellValue value)
        => value.TryGetNumber(out var number) ? number.ToString("0.##################", CultureInfo.InvariantCulture) : string.Empty;

    private static void Line(StringBuilder text, params string[] parts)
        => text.Append(string.Join("\t", parts.Select(Escape))).Append('\n');

    private static string Escape(string part)
        => part.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");
}
