namespace GovDisclosure.Nation;

/// <summary>What is wrong with the report of an organ.</summary>
internal enum Fault
{
    None,
    WrongTotal,
    OtherYear,
    Unreadable,
    Doubled,
    Hangs,
}
