using AngleSharp.Html.Parser.Tokens.Struct;

namespace GovDisclosure.Reading.Html;

/// <summary>What the attributes of a tag say.</summary>
internal static class HtmlAttributes
{
    /// <summary>Whether a span hides its text, makes it bold, or is a mark of our own pages.</summary>
    public static bool HasMeaning(ref StructHtmlToken token)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var name = token.Attributes[i].Name.ToString();
            if (name == "hidden" || (name == "class" && token.Attributes[i].Value.ToString() == "unit")
                || (name == "style" && HtmlStyleText.HasMeaning(token.Attributes[i].Value.ToString())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a link leads anywhere.</summary>
    public static bool HasAddress(ref StructHtmlToken token)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.ToString() == "href")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a frame or object shows a document.</summary>
    public static bool HasDocument(ref StructHtmlToken token)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.ToString() is "src" or "data" && HtmlStyleText.IsDocumentAddress(token.Attributes[i].Value.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
