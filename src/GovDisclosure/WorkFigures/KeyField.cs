using GovDisclosure.Internal;
using GovDisclosure.Rates;

namespace GovDisclosure.WorkFigures;

/// <summary>A field whose disclosure is reported by itself: 重大建设项目批准和实施, 公共资源配置.</summary>
[JsonShape]
public sealed partial record KeyField
{
    /// <summary>Makes a field.</summary>
    /// <param name="name">The field, for example 公共资源配置领域.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public KeyField(string name) => Name = Guard.NotBlank(name);

    /// <summary>The field.</summary>
    public string Name { get; }

    /// <summary>The order that asks for it, for example 国办发〔2017〕97号; null where none is named.</summary>
    public IssuedDocument? Basis { get; init; }

    /// <summary>How many pieces of information were published in the field (条); null where the report counts none.</summary>
    public ReportedCount? Count { get; init; }

    /// <summary>The host's own account, a paragraph each.</summary>
    public IReadOnlyList<string> Paragraphs { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
