namespace GovDisclosure;

/// <summary>What has words in both languages and can stand in a sentence of either.</summary>
internal interface IWorded
{
    /// <summary>The words in a language.</summary>
    string In(Language language);
}
