using System.Diagnostics.CodeAnalysis;

namespace GovDisclosure.Categories;

/// <summary>Reads document numbers with whatever brackets they were typed.</summary>
internal static class DocumentNumberReader
{
    public const int MinYear = 1949;
    public const int MaxYear = 2099;

    private const int MaxLength = 100;
    private const string Opening = "〔[【({〈<『「﹝";
    private const string Closing = "〕]】)}〉>』」﹞";

    public static bool TryRead(string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        number = null;
        var plain = CodeText.Halve(text);
        if (plain.Length is 0 or > MaxLength || plain[plain.Length - 1] != '号')
        {
            return false;
        }

        var serialAt = plain.Length - 1;
        while (serialAt > 0 && CodeText.IsDigit(plain[serialAt - 1]))
        {
            serialAt--;
        }

        if (CodeText.Number(plain, serialAt, plain.Length - 1 - serialAt) is not { } serial || serial == 0)
        {
            return false;
        }

        var head = plain.Substring(0, serialAt);
        var isNumbered = head.Length > 0 && head[head.Length - 1] == '第';
        if (isNumbered)
        {
            head = head.Substring(0, head.Length - 1);
        }

        number = Bracketed(head, serial) ?? (isNumbered ? YearInWords(head, serial) ?? Order(head, serial) : null);
        return number is not null;
    }

    private static DocumentNumber? Bracketed(string head, int serial)
        => head.Length >= 6 && Closing.Contains(head[head.Length - 1]) && Opening.Contains(head[head.Length - 6])
            && YearAt(head, head.Length - 5) is { } year && head.Length > 6 && IsMark(head.Substring(0, head.Length - 6))
            ? new DocumentNumber(head.Substring(0, head.Length - 6), year, serial)
            : null;

    private static DocumentNumber? YearInWords(string head, int serial)
        => head.Length >= 5 && head[head.Length - 1] == '年' && YearAt(head, head.Length - 5) is { } year && IsMark(head.Substring(0, head.Length - 5))
            ? new DocumentNumber(head.Substring(0, head.Length - 5), year, serial) { IsYearInWords = true }
            : null;

    private static DocumentNumber? Order(string head, int serial)
        => head.Length > 0 && IsMark(head) && head[head.Length - 1] != '年' ? new DocumentNumber(head, null, serial) : null;

    private static int? YearAt(string text, int index)
        => CodeText.Number(text, index, 4) is { } year and >= MinYear and <= MaxYear ? year : null;

    // A mark is words: a bracket in it means that something else was read.
    private static bool IsMark(string mark) => !mark.Any(c => Opening.Contains(c) || Closing.Contains(c) || char.IsControl(c));
}
