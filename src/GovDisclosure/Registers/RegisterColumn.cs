using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>From which column of an old register a part of a request comes, and what its words mean.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record RegisterColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="field">The part of the request: one of <see cref="RegisterMapping.Fields"/>.</param>
    /// <param name="column">The heading of the column; null where every row has <see cref="Fallback"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is no part that is known.</exception>
    public RegisterColumn(string field, string? column = null)
    {
        Field = RegisterMapping.Fields.Contains(Guard.NotBlank(field))
            ? field
            : throw new ArgumentException($"There is no part {field}; there are {string.Join(", ", RegisterMapping.Fields)}.", nameof(field));
        Column = column;
    }

    /// <summary>The part of the request.</summary>
    public string Field { get; }

    /// <summary>The heading of the column; null where every row has <see cref="Fallback"/>.</summary>
    public string? Column { get; }

    /// <summary>What stands for an empty cell, and for no column; null for nothing.</summary>
    public string? Fallback { get; init; }

    /// <summary>What words of the old register mean, each as <c>word=code</c>, for example <c>公民=naturalPerson</c>; a word that is not here must be a code itself.</summary>
    /// <exception cref="ArgumentException">One has no <c>=</c> behind its first character.</exception>
    public IReadOnlyList<string> Words
    {
        get;
        init
        {
            field = ValueList.Copy(value);
            if (field.FirstOrDefault(word => word.IndexOf('=') < 1) is { } wrong)
            {
                throw new ArgumentException($"\"{wrong}\" is not of the form word=code.", nameof(value));
            }
        }
    }

    = ValueList<string>.Empty;

    /// <summary>The column and the part.</summary>
    /// <returns>For example <c>AddDate → received</c>.</returns>
    public override string ToString() => $"{Column ?? Fallback} → {Field}";

    internal string? CodeOf(string? text) => WordOf(string.IsNullOrWhiteSpace(text) ? Fallback : text!.Trim());

    /// <summary>The code of one word of a cell; the word itself where the mapping does not name it.</summary>
    internal string? WordOf(string? said)
    {
        var word = Words.FirstOrDefault(w => said is not null && w.Length > said.Length && w[said.Length] == '=' && w.StartsWith(said, StringComparison.Ordinal));
        return word is null ? said : word.Substring(said!.Length + 1).Trim() is { Length: > 0 } code ? code : null;
    }
}
