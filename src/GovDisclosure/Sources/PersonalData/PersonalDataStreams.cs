using GovDisclosure.Internal;
using GovDisclosure.Publishing;

namespace GovDisclosure.Sources;

/// <summary>The check over streams that allow no synchronous call: the file is taken in first, and a copy handed on when it is whole.</summary>
internal static class PersonalDataStreams
{
    public static async Task<PersonalDataReport> ReadAsync(
        Stream stream, string name, ReadingLimits limits, Stream? masked, Func<Stream, Stream?, PersonalDataReport> read, CancellationToken cancellationToken)
    {
        using var copy = masked is null ? null : new MemoryStream();
        var report = await AsyncStreams.ReadAsync(
            Guard.NotNull(stream),
            limits.MaxBytes,
            file => file.Length > limits.MaxBytes ? new PersonalDataReport(name, []) { Findings = [ReadingFindings.TooLarge(limits)] } : read(file, copy),
            cancellationToken).ConfigureAwait(false);
        if (masked is not null && copy is not null)
        {
            copy.Position = 0;
            await copy.CopyToAsync(masked, 81920, cancellationToken).ConfigureAwait(false);
        }

        return report;
    }
}
