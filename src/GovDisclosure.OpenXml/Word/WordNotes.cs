namespace GovDisclosure.OpenXml;

/// <summary>Reads the footnotes or endnotes of a document.</summary>
internal static class WordNotes
{
    public static void Read(WordContext context, string part, string kind, Dictionary<string, string> notes)
        => context.Package.ReadXml(part, xml =>
        {
            while (xml.Read())
            {
                // Those with a type are the lines between text and notes.
                if (xml.IsStart && xml.Name == kind && xml.Attribute("id") is { } id && xml.Attribute("type") is (null or "normal"))
                {
                    var flow = new WordFlow();
                    new WordStory(xml, context).ReadBlocks(flow);
                    notes[kind + " " + id] = string.Join("\n", flow.Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0)).Trim();
                }
            }
        });
}
