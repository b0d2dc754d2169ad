using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A part (部分) of the report that a form prescribes.</summary>
/// <remarks>Equality compares all members.</remarks>
[JsonShape]
public sealed partial record FormSection
{
    internal FormSection(string id, string number, string heading)
    {
        Id = id;
        Number = number;
        Heading = heading;
    }

    /// <summary>The stable id, for example <c>requests</c>: what prose in a report's data names.</summary>
    public string Id { get; }

    /// <summary>The number as printed, for example 三.</summary>
    public string Number { get; }

    /// <summary>The heading without its number, for example 收到和处理政府信息公开申请情况.</summary>
    public string Heading { get; }

    /// <summary>The ids of the tables that the section holds; empty for a section of text.</summary>
    public IReadOnlyList<string> Tables { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>What the text has to cover, in the words of the form.</summary>
    public IReadOnlyList<string> Contents { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The sections below it that are usual; the form does not prescribe them.</summary>
    public IReadOnlyList<FormSection> Sections { get; init => field = ValueList.Copy(value); } = ValueList<FormSection>.Empty;

    /// <summary>Other wordings of the heading that published reports use.</summary>
    public IReadOnlyList<string> HeadingVariants { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The heading with its number, exactly as printed, for example 三、收到和处理政府信息公开申请情况.</summary>
    public string PrintedHeading => Number is [.., '）'] ? Number + Heading : $"{Number}、{Heading}";
}
