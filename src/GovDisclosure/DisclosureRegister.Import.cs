using System.Text;
using GovDisclosure.Internal;
using GovDisclosure.Registers;
using GovDisclosure.Sources;
using static GovDisclosure.Wording;

namespace GovDisclosure;

/// <content>Taking in a register that was kept elsewhere.</content>
public sealed partial class DisclosureRegister
{
    /// <summary>The largest file of an old register that is taken in: 64 MiB.</summary>
    public const int MostImportBytes = 64 * 1024 * 1024;

    /// <summary>Takes in an old register: all its rows or none.</summary>
    /// <param name="stream">The file: text with commas in UTF-8, or a table that a reader of the service knows, such as a workbook; read to its end and left open.</param>
    /// <param name="name">Its name; <c>.csv</c> at its end says that it is text.</param>
    /// <param name="mapping">Which column is what.</param>
    /// <param name="person">The key of who takes it in.</param>
    /// <param name="isDryRun">Whether it is only looked at.</param>
    /// <param name="cancellationToken">Stops before it is written.</param>
    /// <returns>The requests, and what was found by row: errors keep everything out, warnings tell of faulty courses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="mapping"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="person"/> is empty.</exception>
    public async Task<RegisterImport> ImportAsync(
        Stream stream, string name, RegisterMapping mapping, string person, bool isDryRun = false, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(mapping);
        Guard.NotBlank(person);
        var findings = new List<Finding>();
        var rows = await RowsOfAsync(Guard.NotNull(stream), Guard.NotBlank(name), findings, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return new RegisterImport { Findings = findings.Count > 0 ? findings : [Obstacle(name, "register.table", Of("没有表格", "there is no table"))] };
        }

        var reader = new RegisterRowReader(mapping, rows[0].Value);
        var (requests, places) = (new List<DisclosureRequest>(), new Dictionary<string, string>(StringComparer.Ordinal));
        if (reader.Findings.Count == 0)
        {
            foreach (var row in rows.Skip(1))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Read(row.Key, row.Value) is { } request)
                {
                    requests.Add(Ours(request));
                    Place(requests[requests.Count - 1], row.Key, places, findings);
                }
            }
        }

        findings.InsertRange(0, reader.Findings);
        var import = new RegisterImport { Requests = requests, Findings = findings };
        if (import.IsClean && isDryRun)
        {
            findings.AddRange(await TakenAsync(requests, places, cancellationToken).ConfigureAwait(false));
            return import with { Findings = findings };
        }

        if (!import.IsClean)
        {
            return import;
        }

        var result = await EnterAllAsync(requests, person, name, cancellationToken).ConfigureAwait(false);
        findings.AddRange(result.Findings.Select(finding => AtRow(finding, places)));
        return import with { Findings = findings, IsSaved = result.IsSaved };
    }

    private static Finding AtRow(Finding finding, Dictionary<string, string> places)
        => new(finding.RuleId, finding.Severity, places.TryGetValue(finding.Place, out var row) ? row : finding.Place, finding.Message) { Related = [finding.Place], Source = finding.Source };

    private async Task<List<KeyValuePair<int, List<string>>>> RowsOfAsync(Stream stream, string name, List<Finding> findings, CancellationToken cancellationToken)
    {
        var bytes = await BoundedBytes.ReadAsync(stream, MostImportBytes, cancellationToken).ConfigureAwait(false);
        if (bytes.IsTooLarge)
        {
            findings.Add(Obstacle(name, "register.too-large", Of("文件超过{0}字节", "the file is larger than {0} bytes", MostImportBytes)));
            return [];
        }

        // The head of a file says what it is, whatever its name says.
        if (!name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && _service.Readers.FirstOrDefault(r => r.CanRead(name, bytes.Span)) is { } reader)
        {
            using var file = bytes.ToStream();
            var document = reader.Read(file, name, _service.Limits);
            findings.AddRange(document.Findings);
            var table = document.Blocks.OfType<SourceTable>().FirstOrDefault();
            return table is null ? [] : [.. table.Rows.Select((row, i) => new KeyValuePair<int, List<string>>(i + 1, [.. row.Cells.SelectMany(Spread)]))];
        }

        try
        {
            var start = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            return [.. CsvText.Rows(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Buffer, start, bytes.Length - start))];
        }
        catch (DecoderFallbackException)
        {
            findings.Add(Obstacle(name, "register.encoding", Of("文件不是 UTF-8 编码", "the file is not in UTF-8")));
            return [];
        }
    }

    private static IEnumerable<string> Spread(SourceCell cell) => Enumerable.Repeat(string.Empty, Math.Min(cell.ColumnSpan, 100) - 1).Prepend(cell.Text);

    // What the course has, told and no obstacle: an old register may be faulty.
    private void Place(DisclosureRequest request, int number, Dictionary<string, string> places, List<Finding> findings)
    {
        var row = FormattableString.Invariant($"row {number}");
        var id = request.Id ?? string.Empty;
        if (places.TryGetValue(id, out var first))
        {
            findings.Add(Obstacle(row, "register.number", Of("编号“{0}”重复", "the number \"{0}\" stands twice", id)) with { Related = [first] });
            return;
        }

        places.Add(id, row);
        findings.AddRange(RegisterLimits.ObstacleTo(request) is { } tooLong ? [AtRow(tooLong, places)] : FindingsOf(request).Where(f => f.Severity != Severity.Info).Select(f => AtRow(f, places) with { Severity = Severity.Warning }));
        places[id] = row;
    }

    private async Task<List<Finding>> TakenAsync(List<DisclosureRequest> requests, Dictionary<string, string> places, CancellationToken cancellationToken)
    {
        var taken = new List<Finding>();
        foreach (var request in requests)
        {
            if (await FindAsync(request.Id!, cancellationToken).ConfigureAwait(false) is not null)
            {
                taken.Add(AtRow(Obstacle(request.Id!, "register.number", Of("编号已被使用", "the number is taken")), places));
            }
        }

        return taken;
    }
}
