using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.AspNetCore.Input;
using GovDisclosure.Registers;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Something that a desk does to a request: its name, who may, its fields, and the change that they make.</summary>
internal sealed record DeskAction(string Name, DisclosureOperation Access, LocalizedText Summary, Func<Call, RegisteredRequest, RegisterChange?> Change)
{
    public IReadOnlyList<Field> Fields { get; init; } = [];
}
