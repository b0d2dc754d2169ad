using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>A task of the year's key points of open government (政务公开工作要点), with the documents that set or carry it.</summary>
[JsonShape]
public sealed partial record KeyPointTask
{
    /// <summary>Makes a task.</summary>
    /// <param name="name">What is to be done, as a clause of a sentence: 制定并完善纳溪区2017年政务公开工作实施方案.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public KeyPointTask(string name) => Name = Guard.NotBlank(name);

    /// <summary>What is to be done.</summary>
    public string Name { get; }

    /// <summary>The documents issued for it, in order.</summary>
    public IReadOnlyList<IssuedDocument> Documents { get; init => field = ValueList.Copy(value); } = ValueList<IssuedDocument>.Empty;

    /// <summary>The task as a clause of a sentence, its documents behind it, joined by 、 and 和.</summary>
    /// <returns>For example 制发了《甲》（甲办函〔2017〕1号）和《乙》（甲办函〔2017〕2号）.</returns>
    public override string ToString() => Name + DocumentText.Join(Documents);
}
