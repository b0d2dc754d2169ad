namespace GovDisclosure.OpenXml.PersonalData;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetPart(string Name, bool IsHidden);
