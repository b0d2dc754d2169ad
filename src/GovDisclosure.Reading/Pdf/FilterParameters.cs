using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Reading.Pdf;

/// <summary>Holds what a stream says of its own unpacking, and of the samples in it, against what a file can need.</summary>
internal static class FilterParameters
{
    private const double MostSamples = 1_000_000;

    private static readonly (NameToken Name, double Least, double Most)[] Ranges =
    [
        (NameToken.Columns, 1, 100_000),
        (NameToken.Colors, 1, 64),
        (NameToken.BitsPerComponent, 1, 64),
        (NameToken.Predictor, 0, 15),
    ];

    /// <exception cref="PdfLimitException">A number is none that a file can need.</exception>
    public static void Check(DictionaryToken stream)
    {
        CheckParameters(stream, NameToken.DecodeParms);
        CheckParameters(stream, NameToken.Dp);

        // A function of samples: their number is the product of its sizes.
        if (stream.TryGet(NameToken.Size, out var size) && size is ArrayToken sizes
            && sizes.Data.OfType<NumericToken>().Aggregate(1d, static (product, number) => product * Math.Max(1, Math.Abs(number.Data))) > MostSamples)
        {
            throw new PdfLimitException();
        }
    }

    private static void CheckParameters(DictionaryToken stream, NameToken name)
    {
        if (!stream.TryGet(name, out var token))
        {
            return;
        }

        foreach (var parameters in token is ArrayToken list ? list.Data : [token])
        {
            if (parameters is DictionaryToken dictionary && Array.Exists(Ranges, range => IsOutside(dictionary, range)))
            {
                throw new PdfLimitException();
            }
        }
    }

    private static bool IsOutside(DictionaryToken parameters, (NameToken Name, double Least, double Most) range)
        => parameters.TryGet(range.Name, out var token) && !(token is NumericToken number && number.Data >= range.Least && number.Data <= range.Most);
}
