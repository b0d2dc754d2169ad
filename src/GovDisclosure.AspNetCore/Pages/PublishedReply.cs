using GovDisclosure.AspNetCore.Answers;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore;

/// <summary>A reply that was chosen to be shown in public, without who asked.</summary>
/// <remarks>Equality compares all members.</remarks>
/// <param name="Title">What was asked for.</param>
/// <param name="Organ">The organ that replied.</param>
/// <param name="On">The day of the reply.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Text">The text of the reply.</param>
public sealed record PublishedReply(string Title, string Organ, [property: IsoDay] LocalDate On, LocalizedText Outcome, string Text)
{
    /// <summary>The reply as one line, without its text.</summary>
    /// <returns>For example <c>供水价格（某局，2024-03-04）</c>.</returns>
    public override string ToString() => $"{Title}（{Organ}，{LocalDatePattern.Iso.Format(On)}）";
}
