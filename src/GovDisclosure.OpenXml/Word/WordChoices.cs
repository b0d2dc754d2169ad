using GovDisclosure.OpenXml.Packaging;

namespace GovDisclosure.OpenXml;

/// <summary>Takes the first of several versions of the same content (mc:AlternateContent), so that nothing is read twice.</summary>
internal struct WordChoices
{
    private List<int>? _taken;

    /// <summary>Whether the current element is a version too many; it is passed over then.</summary>
    public bool Skips(PartXml xml)
    {
        if (xml.Name == "AlternateContent")
        {
            // One that ended at this depth or deeper is over.
            var depth = xml.Depth;
            _taken?.RemoveAll(taken => taken >= depth);
            return false;
        }

        if (xml.Name is not ("Choice" or "Fallback") || WordNames.IsMain(xml))
        {
            return false;
        }

        _taken ??= [];
        var parent = xml.Depth - 1;
        if (_taken.Contains(parent))
        {
            xml.Skip();
            return true;
        }

        _taken.Add(parent);
        return false;
    }
}
