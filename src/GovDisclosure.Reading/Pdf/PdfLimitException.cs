namespace GovDisclosure.Reading.Pdf;

/// <summary>A stream unpacks to more than the limit; it never leaves the reader.</summary>
internal sealed class PdfLimitException : Exception
{
    public PdfLimitException()
        : base("The file unpacks to more than the limit.")
    {
    }
}
