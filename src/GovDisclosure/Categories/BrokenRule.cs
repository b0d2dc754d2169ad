namespace GovDisclosure.Categories;

/// <summary>A rule of schemes that one of its classes breaks.</summary>
/// <param name="Index">The index of the class; -1 for the scheme itself.</param>
/// <param name="Member">The member of the class that is wrong, as the file names it.</param>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record BrokenRule(int Index, string Member, string RuleId, LocalizedText Message);
