namespace GovDisclosure.Reading.Pdf;

/// <summary>Runs work on a thread whose stack no chain of objects within the limits can overflow.</summary>
/// <remarks>The library follows references, colour spaces, functions and trees by recursion; an overflow would end the process, and nothing catches it.</remarks>
internal static class DeepStack
{
    /// <summary>Some five times what the longest chain of <see cref="PdfGuard.MostObjects"/> was seen to take; only what is used becomes memory.</summary>
    private const int Bytes = 256 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        var failure = default(System.Runtime.ExceptionServices.ExceptionDispatchInfo);
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
                }
            },
            Bytes)
        {
            IsBackground = true,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
