using GovDisclosure.Internal;
using GovDisclosure.Requests;
using GovDisclosure.Texts;

namespace GovDisclosure.Rendering;

/// <summary>Draws what a person would rather look at than read.</summary>
public static class Figures
{
    /// <summary>The deadline of one request as a calendar: each day from the receipt to the last day of the reply, counted or not, and why.</summary>
    /// <param name="reading">The request, read once; its day, where it has one, is marked as the day asked about.</param>
    /// <param name="language">The language of the figure.</param>
    /// <returns>
    /// The calendar, a week a row from Monday. Of a course that runs over more than 53 weeks the first 40 and the last 12 are drawn, and a row says how
    /// many are left out between them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Figure Deadline(RequestReading reading, Language language)
    {
        var sheet = CalendarSheet.Of(Guard.NotNull(reading), Guard.Defined(language));
        return new Figure(sheet.Title, sheet.Description, CalendarDrawing.Draw(sheet), CalendarText.Write(sheet));
    }
}
