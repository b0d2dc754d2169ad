using GovDisclosure.Internal;

namespace GovDisclosure.Publishing;

/// <summary>What the check for personal data found in one text, page or file.</summary>
[JsonShape]
public sealed partial record PersonalDataReport
{
    /// <summary>Makes a report.</summary>
    /// <param name="name">The file's name, or what else was checked.</param>
    /// <param name="hits">The hits in reading order; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> is null.</exception>
    public PersonalDataReport(string name, IEnumerable<PersonalDataHit> hits)
    {
        Name = Guard.NotBlank(name);
        Hits = ValueList.Copy(Guard.NotNull(hits));
    }

    /// <summary>The file's name, or what else was checked.</summary>
    public string Name { get; }

    /// <summary>The hits in reading order, at most <see cref="PersonalDataOptions.MaxHits"/>.</summary>
    public IReadOnlyList<PersonalDataHit> Hits { get; }

    /// <summary>How many hits there are, those beyond the list included.</summary>
    public long Total { get; init; }

    /// <summary>How many numbers are masked already, so that they are no hits.</summary>
    public long Masked { get; init; }

    /// <summary>How many pictures there are: what they show is not read and never guessed.</summary>
    public int Pictures { get; init; }

    /// <summary>What could not be read, and so was not checked or not masked.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList.Copy(value); } = ValueList<Finding>.Empty;

    /// <summary>Whether all of it was read and nothing was found; a picture is not read.</summary>
    public bool IsClean => Total == 0 && Pictures == 0 && Findings.All(finding => finding.Severity == Severity.Info);

    /// <summary>Every hit as a finding with its source, then what could not be read and what pictures there are.</summary>
    /// <returns>
    /// Rules <c>personal-data.</c> with the kind; an error from a confidence of 0.8, else a warning; one of the rule
    /// <c>personal-data.more</c> where there are more hits than are listed, and of <c>personal-data.picture</c> where there are pictures.
    /// </returns>
    public IReadOnlyList<Finding> ToFindings() => ValueList.Copy(PersonalDataFindings.Of(this));
}
