using System.Text;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.AspNetCore.Answers;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Reports;
using NodaTime.Text;

namespace GovDisclosure.AspNetCore;

/// <summary>The published annual reports of a portal: those that its desk published, and those of earlier years that a host brings along.</summary>
/// <param name="files">Where they are kept.</param>
/// <param name="options">The options of the host.</param>
/// <param name="service">The forms with which they are read.</param>
public sealed class PublishedReports(IDisclosureFileStore files, GovDisclosureWebOptions options, DisclosureService service)
{
    /// <summary>Finds a report.</summary>
    /// <param name="organ">The organ.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report; null where none is published.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organ"/> is null.</exception>
    public Task<AnnualReport?> FindAsync(string organ, int year, CancellationToken cancellationToken = default)
        => LoadAsync(FileKeys.Published(options.Site, Guard.NotNull(organ), year), cancellationToken);

    /// <summary>Lists the reports, the latest year first.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The reports.</returns>
    public async Task<IReadOnlyList<AnnualReport>> ListAsync(CancellationToken cancellationToken = default)
    {
        var all = new List<AnnualReport>();
        foreach (var key in await files.ListAsync(FileKeys.AllPublished(options.Site), cancellationToken).ConfigureAwait(false))
        {
            if (await LoadAsync(key, cancellationToken).ConfigureAwait(false) is { } report)
            {
                all.Add(report);
            }
        }

        return [.. all.OrderByDescending(report => report.Year).ThenBy(report => report.Organ, StringComparer.Ordinal)];
    }

    /// <summary>Publishes a report as it is, for example one of a year before the portal.</summary>
    /// <param name="report">The report, with its organ, year and day of publication.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Task AddAsync(AnnualReport report, CancellationToken cancellationToken = default)
        => SaveAsync(FileKeys.Published(options.Site, Guard.NotNull(report).Organ, report.Year), report, cancellationToken);

    internal async Task<AnnualReport> DraftAsync(string organ, int year, CancellationToken cancellationToken)
        => await LoadAsync(FileKeys.Draft(options.Site, organ, year), cancellationToken).ConfigureAwait(false) ?? new AnnualReport { Organ = organ, Year = year, OrganKind = options.OrganKindOf?.Invoke(organ) };

    internal Task SaveDraftAsync(AnnualReport report, CancellationToken cancellationToken)
        => SaveAsync(FileKeys.Draft(options.Site, report.Organ, report.Year), report, cancellationToken);

    /// <summary>A report as it is kept.</summary>
    internal static string TextOf(AnnualReport report)
    {
        using var text = new MemoryStream();
        new ReportFile(report).Save(text);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    /// <summary>Publishes a report as it was locked.</summary>
    internal Task AddAsync(string organ, int year, string text, CancellationToken cancellationToken)
        => SaveAsync(FileKeys.Published(options.Site, organ, year), text, cancellationToken);

    /// <summary>Tells why and when a report was restated.</summary>
    /// <param name="organ">The organ.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The restatements in their order; none where the report is as it was published first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organ"/> is null.</exception>
    public async Task<IReadOnlyList<ReportRestatement>> RestatementsAsync(string organ, int year, CancellationToken cancellationToken = default)
    {
        if (await files.OpenAsync(FileKeys.Restatements(options.Site, Guard.NotNull(organ), year), cancellationToken).ConfigureAwait(false) is not { } file)
        {
            return [];
        }

        await using (file.ConfigureAwait(false))
        {
            using var document = await JsonDocument.ParseAsync(file, default, cancellationToken).ConfigureAwait(false);
            return [.. document.RootElement.EnumerateArray().Select(one => new ReportRestatement(LocalDatePattern.Iso.Parse(one.GetProperty("on").GetString() ?? string.Empty).Value, one.GetProperty("reason").GetString() ?? string.Empty))];
        }
    }

    /// <summary>Puts a restated report in the place of the published one, and says why; what was restated before stays told.</summary>
    internal async Task RestateAsync(string organ, int year, string text, IReadOnlyList<RegisteredReport> all, CancellationToken cancellationToken)
    {
        using var told = new MemoryStream();
        using (var writer = new Utf8JsonWriter(told, JsonAnswer.Options))
        {
            writer.WriteStartArray();
            foreach (var one in all.Where(one => one.Reason is not null))
            {
                writer.WriteStartObject();
                writer.Day("on", one.Figures.LockedOn);
                writer.WriteString("reason", one.Reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        told.Position = 0;
        await files.SaveAsync(FileKeys.Restatements(options.Site, organ, year), told, cancellationToken).ConfigureAwait(false);
        await AddAsync(organ, year, text, cancellationToken).ConfigureAwait(false);
    }

    private Task SaveAsync(string key, AnnualReport report, CancellationToken cancellationToken) => SaveAsync(key, TextOf(report), cancellationToken);

    private async Task SaveAsync(string key, string text, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await files.SaveAsync(key, bytes, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AnnualReport?> LoadAsync(string key, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(key, cancellationToken).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        await using (file.ConfigureAwait(false))
        {
            return (await ReportFile.LoadAsync(file, key, service.Forms, cancellationToken).ConfigureAwait(false)).Report;
        }
    }
}
