using GovDisclosure.Internal;

namespace GovDisclosure.Registers;

/// <summary>How the columns of an old register, a table of a plug-in for instance, become requests: a file of schema <c>govdisclosure/register-mapping/1</c>.</summary>
/// <remarks>Columns that it does not name are left. Equality compares all members.</remarks>
[JsonShape(IsFile = true)]
public sealed partial record RegisterMapping
{
    /// <summary>Makes a mapping.</summary>
    /// <param name="columns">The columns, one for each part of a request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A part comes from two columns, or one of <c>id</c> and <c>received</c> from none.</exception>
    public RegisterMapping(IReadOnlyList<RegisterColumn> columns)
    {
        Columns = Keyed.Unique(columns, column => column.Field, nameof(columns));
        if (Find("id") is null || Find("received") is null)
        {
            throw new ArgumentException("The parts id and received are needed.", nameof(columns));
        }
    }

    /// <summary>The parts of a request that a column can give.</summary>
    public static IReadOnlyList<string> Fields { get; } = ValueList.Copy(
    [
        "id", "received", "confirmed", "channel", "organ", "department", "clerk", "title", "number", "description", "purpose", "applicantKind", "applicantKey", "name", "document", "address",
        "telephone", "email", "coApplicants", "outcome", "replied", "extended", "fee", "feePaid", "void",
    ]);

    /// <summary>The columns.</summary>
    public IReadOnlyList<RegisterColumn> Columns { get; }

    /// <summary>How many columns.</summary>
    /// <returns>For example <c>9 columns</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Columns.Count} columns");

    internal RegisterColumn? Find(string field) => Columns.FirstOrDefault(column => column.Field == field);
}
