using System.Globalization;
using System.Text;
using GovDisclosure.Internal;

namespace GovDisclosure;

/// <summary>A place in an instrument: an article (条), a paragraph (款) and an item (项), or the instrument as a whole.</summary>
/// <remarks>Equality compares the instrument and the place.</remarks>
[JsonShape(Codec = typeof(CitationShape))]
public sealed partial record Citation : IWorded
{
    private Derived<string> _chinese;
    private Derived<string> _english;

    /// <summary>Cites an instrument as a whole.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public Citation(Instrument instrument) => Instrument = Guard.NotNull(instrument);

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The article (条), from 1; null for the instrument as a whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 9999.</exception>
    public int? ArticleNumber { get; init => field = Changed(value); }

    /// <summary>The paragraph (款), from 1; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 9999.</exception>
    public int? Paragraph { get; init => field = Changed(value); }

    /// <summary>The item (项), from 1; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 9999.</exception>
    public int? Item { get; init => field = Changed(value); }

    /// <summary>How well this point is known; at least as weak as the instrument's own <see cref="Instrument.Verification"/> when not set.</summary>
    public Verification? Point { get; init; }

    /// <summary>How well this point is known: <see cref="Point"/> or else the instrument's.</summary>
    public Verification Verification => Point ?? Instrument.Verification;

    /// <summary>The citation in a language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>《中华人民共和国政府信息公开条例》第三十三条第二款, or in English <c>Regulations on Government Information Disclosure (2019), art. 33(2)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => language switch
    {
        Language.Chinese => _chinese.Value ??= InChinese(),
        Language.English => _english.Value ??= InEnglish(),
        _ => throw Guard.Undefined(language),
    };

    /// <summary>The citation in Chinese.</summary>
    /// <returns>For example 《中华人民共和国政府信息公开条例》第三十三条第二款.</returns>
    public override string ToString() => In(Language.Chinese);

    private string InChinese()
    {
        var text = new StringBuilder().Append('《').Append(Instrument.Title.Chinese).Append('》');
        return Place(text, "第", "条", "第", "款", "第（", "）项").ToString();
    }

    private string InEnglish()
    {
        // What has no English title is named by its own, quoted.
        var title = Instrument.Title;
        var text = new StringBuilder(title.English == title.Chinese ? QuotedText.Quote(title.Chinese).English : title.English);
        if (ArticleNumber is { } article)
        {
            text.Append(", art. ").Append(article.ToString(CultureInfo.InvariantCulture));
        }

        if (Paragraph is { } paragraph)
        {
            text.Append('(').Append(paragraph.ToString(CultureInfo.InvariantCulture)).Append(')');
        }

        if (Item is { } item)
        {
            text.Append(" item ").Append(item.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private StringBuilder Place(StringBuilder text, params string[] marks)
    {
        int?[] numbers = [ArticleNumber, Paragraph, Item];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is { } number)
            {
                text.Append(marks[2 * i]).Append(ChineseNumeral.Of(number)).Append(marks[(2 * i) + 1]);
            }
        }

        return text;
    }

    // A copy with another place has other words.
    private int? Changed(int? value)
    {
        (_chinese, _english) = (default, default);
        return value is { } number ? Guard.InRange(number, 1, 9999, "value") : null;
    }
}
