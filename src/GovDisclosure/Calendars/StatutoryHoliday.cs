using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure.Calendars;

/// <summary>A day that the law on holidays makes a holiday of all citizens (全体公民放假的节日).</summary>
/// <param name="Date">The day; it may fall on a weekend.</param>
/// <param name="Holiday">The holiday, for example 春节; two that fall on one day are joined by 、.</param>
/// <param name="Rule">Article 2 of the version of the 《全国年节及纪念日放假办法》 in force that year.</param>
[JsonShape]
internal sealed partial record StatutoryHoliday(LocalDate Date, LocalizedText Holiday, Citation Rule);
