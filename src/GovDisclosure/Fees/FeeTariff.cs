using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Internal;
using GovDisclosure.Json;
using NodaTime;

namespace GovDisclosure.Fees;

/// <summary>A tariff (收费标准): the scales of one instrument, the time it is in force, and its exemptions.</summary>
/// <remarks>
/// A tariff is data: <see cref="FeeTariff.ProcessingFee2021"/> is built in, a local one is loaded with
/// <see cref="Load(Stream, string)"/> from a file with the schema <c>govdisclosure/fee-tariff/1</c>. Equality compares all members.
/// </remarks>
[JsonShape(Codec = typeof(FeeTariffShape))]
public sealed partial record FeeTariff
{
    /// <summary>Makes a tariff.</summary>
    /// <param name="id">A stable code, for example <c>fujian-2008</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="source">The instrument that sets it.</param>
    /// <param name="scales">The scales; each code once, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, there is no scale, or two have the same code.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FeeTariff(string id, LocalizedText name, Citation source, IEnumerable<FeeScale> scales)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotNull(name);
        Source = Guard.NotNull(source);
        Scales = ValueList.Copy(Guard.NotNull(scales));
        if (Scales.Count == 0 || Scales.Select(s => s.Code).Distinct(StringComparer.Ordinal).Count() != Scales.Count)
        {
            throw new ArgumentException("A tariff needs at least one scale, and each code once.", nameof(scales));
        }
    }

    /// <summary>The stable code.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The instrument that sets it.</summary>
    public Citation Source { get; }

    /// <summary>The scales.</summary>
    public IReadOnlyList<FeeScale> Scales { get; }

    /// <summary>The first day in force; null where it is not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force, inclusive; null while it is in force or where the end is not known.</summary>
    public LocalDate? InForceTo { get; init; }

    /// <summary>Why the tariff ended, and how well that is known; null while it is in force.</summary>
    public Citation? EndSource { get; init; }

    /// <summary>The reductions and exemptions; empty where the tariff has none.</summary>
    /// <remarks>The Measures of 2020 have none.</remarks>
    public IReadOnlyList<FeeExemption> Exemptions { get; init => field = ValueList.Copy(value); } = ValueList<FeeExemption>.Empty;

    /// <summary>Whether the tariff is in force on a day; an unknown first or last day does not exclude any.</summary>
    /// <param name="day">The day.</param>
    /// <returns><c>true</c> from <see cref="InForceFrom"/> to <see cref="InForceTo"/>, both included.</returns>
    public bool IsInForceOn(LocalDate day) => (InForceFrom is not { } from || !PackedDate.IsBefore(day, from)) && (InForceTo is not { } to || !PackedDate.IsAfter(day, to));

    /// <summary>The scale with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The tariff has no such scale; the message lists the codes.</exception>
    public FeeScale Scale(string code)
        => TryScale(Guard.NotNull(code), out var scale)
            ? scale
            : throw new ArgumentException($"The tariff {Id} has no scale '{code}'. Scales: {string.Join(", ", Scales.Select(s => s.Code))}.", nameof(code));

    /// <summary>The scale of a basis: <c>item</c> for per item, <c>page</c> for per page.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not a member of <see cref="FeeBasis"/>.</exception>
    /// <exception cref="ArgumentException">The tariff has no scale of that basis.</exception>
    public FeeScale Scale(FeeBasis basis) => Scale(Guard.Defined(basis) == FeeBasis.PerItem ? FeeTariff.ItemCode : FeeTariff.PageCode);

    /// <summary>Finds the scale with a code.</summary>
    /// <param name="code">The code; null finds none.</param>
    /// <param name="scale">The scale, or null.</param>
    /// <returns>Whether the tariff has the scale.</returns>
    public bool TryScale(string? code, [NotNullWhen(true)] out FeeScale? scale)
    {
        scale = null;
        for (var i = 0; i < Scales.Count && scale is null; i++)
        {
            scale = Scales[i].Code == code ? Scales[i] : null;
        }

        return scale is not null;
    }

    /// <summary>Prices several things together, with an exemption where the applicant has one.</summary>
    /// <param name="items">What is charged.</param>
    /// <param name="exemptionCode">The code of the applicant's exemption; null for none.</param>
    /// <returns>The bill.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">A scale or the exemption is not in the tariff.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of units is negative or above the scale's limit.</exception>
    public FeeBill Bill(IEnumerable<FeeBillItem> items, string? exemptionCode = null)
    {
        var lines = Guard.NotNull(items).Select(item => item.ActualCost is null ? item with { Quote = Scale(item.ScaleCode).Quote(item.Units) } : item);
        var exemption = exemptionCode is null
            ? null
            : Exemptions.FirstOrDefault(e => e.Code == exemptionCode)
                ?? throw new ArgumentException(
                    $"The tariff {Id} has no exemption '{exemptionCode}'. Exemptions: {string.Join(", ", Exemptions.Select(e => e.Code))}.",
                    nameof(exemptionCode));
        return new FeeBill(this, lines, exemption);
    }

    /// <summary>Reads a tariff from a file.</summary>
    /// <param name="stream">JSON in UTF-8 with the schema <c>govdisclosure/fee-tariff/1</c>.</param>
    /// <param name="fileName">The name for messages.</param>
    /// <returns>The tariff.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes; the exception lists all of them with line and rule.</exception>
    public static FeeTariff Load(Stream stream, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return FeeTariffReader.Read(DataFile.Parse(stream, problems), problems);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<FeeTariff> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a tariff from text.</summary>
    /// <param name="json">JSON with the schema <c>govdisclosure/fee-tariff/1</c>.</param>
    /// <param name="fileName">The name for messages.</param>
    /// <returns>The tariff.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DataFileException">The text has mistakes; the exception lists all of them with line and rule.</exception>
    public static FeeTariff Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return FeeTariffReader.Read(DataFile.Parse(json, problems), problems);
    }
}
