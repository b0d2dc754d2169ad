using System.Text;
using GovDisclosure.AspNetCore.Attachments;
using GovDisclosure.AspNetCore.Hosting;
using GovDisclosure.Publishing;

namespace GovDisclosure.AspNetCore.Desk;

/// <summary>Looks for personal data in the text of a publication and in its files, and masks it there.</summary>
internal static class PublicationCheck
{
    /// <summary>The text with the places of what was found in it, in their order; none overlaps another.</summary>
    public static IReadOnlyList<PersonalDataHit> HitsIn(Call call, KeptPublication kept)
    {
        var hits = new PersonalDataScanner(OptionsOf(call, kept.Publication)).Text(kept.Text.AsSpan());
        var apart = new List<PersonalDataHit>();
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            if (apart.Count == 0 || hit.Start >= apart[^1].Start + apart[^1].Length)
            {
                apart.Add(hit);
            }
        }

        return apart;
    }

    /// <summary>The files of a publication by their keys.</summary>
    public static Task<IReadOnlyList<KeyValuePair<string, string>>> FilesAsync(Call call, string id)
        => call.Get<IDisclosureFileStore>().NamedAsync(FileKeys.PublicationFiles(call.Options.Site, id), call.Cancelled);

    /// <summary>The publication with the report of a new look at its text and its files.</summary>
    public static async Task<KeptPublication> CheckedAsync(Call call, KeptPublication kept)
    {
        var id = kept.Publication.Id;
        var options = OptionsOf(call, kept.Publication);
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(kept.Text));
        List<PersonalDataReport> reports = [call.Service.CheckPersonalData(text, "text.txt", options)];
        var files = await FilesAsync(call, id).ConfigureAwait(false);
        foreach (var (key, name) in files)
        {
            if (await call.Get<IDisclosureFileStore>().OpenAsync(FileKeys.PublicationFiles(call.Options.Site, id) + key, call.Cancelled).ConfigureAwait(false) is { } file)
            {
                await using (file.ConfigureAwait(false))
                {
                    reports.Add(await call.Service.CheckPersonalDataAsync(file, name, options, call.Cancelled).ConfigureAwait(false));
                }
            }
        }

        var whole = new PersonalDataReport(id, reports.SelectMany(report => report.Hits))
        {
            Total = reports.Sum(report => report.Total),
            Masked = reports.Sum(report => report.Masked),
            Pictures = reports.Sum(report => report.Pictures),
            Findings = [.. reports.SelectMany(report => report.Findings)],
        };
        return kept with { Publication = kept.Publication with { PersonalData = whole, Attachments = [.. files.Select(file => file.Value)] } };
    }

    /// <summary>The publication with everything masked that was found, in the text and in those files that can be masked.</summary>
    public static async Task<KeptPublication> MaskedAsync(Call call, KeptPublication kept)
    {
        var options = OptionsOf(call, kept.Publication);
        var store = call.Get<IDisclosureFileStore>();
        foreach (var (key, name) in await FilesAsync(call, kept.Publication.Id).ConfigureAwait(false))
        {
            var path = FileKeys.PublicationFiles(call.Options.Site, kept.Publication.Id) + key;
            using var copy = new MemoryStream();
            if (await store.OpenAsync(path, call.Cancelled).ConfigureAwait(false) is { } file)
            {
                await using (file.ConfigureAwait(false))
                {
                    await call.Service.MaskPersonalDataAsync(file, name, copy, options, call.Cancelled).ConfigureAwait(false);
                }
            }

            // Nothing was written of a kind of file that cannot be masked: it stays, and its hits stay told.
            if (copy.Length > 0)
            {
                copy.Position = 0;
                await store.SaveAsync(path, copy, call.Cancelled).ConfigureAwait(false);
            }
        }

        return kept with { Text = new PersonalDataScanner(options).Mask(kept.Text) };
    }

    private static PersonalDataOptions OptionsOf(Call call, Publication publication) => PersonalDataOptions.Default with
    {
        Scope = publication.Scope == ReaderScope.Unknown ? ReaderScope.Everybody : publication.Scope,
        On = call.Service.Today,
    };
}
