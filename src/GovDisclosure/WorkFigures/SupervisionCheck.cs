using GovDisclosure.Internal;

namespace GovDisclosure.WorkFigures;

/// <summary>One check of a supervision plan: 每周一次电话督查.</summary>
[JsonShape]
public sealed partial record SupervisionCheck
{
    /// <summary>Makes a check.</summary>
    /// <param name="name">What is done, for example 电话督查.</param>
    /// <param name="frequency">How often.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequency"/> is not a member of <see cref="SupervisionFrequency"/>.</exception>
    public SupervisionCheck(string name, SupervisionFrequency frequency)
    {
        Name = Guard.NotBlank(name);
        Frequency = Guard.Defined(frequency);
    }

    /// <summary>What is done.</summary>
    public string Name { get; }

    /// <summary>How often.</summary>
    public SupervisionFrequency Frequency { get; }

    /// <summary>The check in the manner of reports.</summary>
    /// <returns>For example 每周一次电话督查.</returns>
    public override string ToString() => SupervisionWords.Of(Frequency) + "一次" + Name;
}
