namespace GovDisclosure.Publishing;

/// <summary>A condition of a step: said as what is wrong where it is not met.</summary>
internal sealed record PublicationCondition(string Code, LocalizedText Message, Citation Source, Func<Publication, PublicationEvent?, bool> IsMet)
{
    public Finding ToFinding(string place) => new("publication." + Code, Severity.Error, place, Message) { Source = Source };
}
