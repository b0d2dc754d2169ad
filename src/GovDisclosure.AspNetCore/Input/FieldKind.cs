namespace GovDisclosure.AspNetCore.Input;

/// <summary>What a field of a call holds.</summary>
internal enum FieldKind
{
    Text = 0,
    Date = 1,
    Number = 2,
    Flag = 3,
    Code = 4,
    File = 5,
}
