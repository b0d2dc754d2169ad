using GovDisclosure.Internal;
using GovDisclosure.Json;

namespace GovDisclosure.Statistics;

/// <summary>The organs whose reports are added up, each below the one that adds it up.</summary>
/// <remarks>Immutable. There may be several organs at the top. Equality is that of references.</remarks>
[JsonShape(Codec = typeof(OrganTreeShape))]
public sealed partial class OrganTree
{
    private readonly Dictionary<string, int> _places;
    private readonly int[] _parents;
    private readonly int[][] _children;

    private OrganTree(Organ[] organs, Dictionary<string, int> places, int[] parents, int[] upwards)
    {
        Organs = new ValueList<Organ>(organs);
        _places = places;
        _parents = parents;
        Upwards = upwards;
        var lists = organs.Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < parents.Length; i++)
        {
            if (parents[i] >= 0)
            {
                lists[parents[i]].Add(i);
            }
        }

        _children = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>The organs, in the order given.</summary>
    public IReadOnlyList<Organ> Organs { get; }

    /// <summary>The organs at the top, in the order given.</summary>
    public IReadOnlyList<Organ> Roots => ValueList.Copy(Organs.Where((_, i) => _parents[i] < 0));

    /// <summary>The places of all organs, every organ before the one above it.</summary>
    internal IReadOnlyList<int> Upwards { get; }

    /// <summary>Makes a tree.</summary>
    /// <param name="organs">The organs, in any order.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organs"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id occurs twice, a parent is not among the organs, or organs stand above each other in a circle; the message lists all.</exception>
    public static OrganTree Of(IEnumerable<Organ> organs)
    {
        var problems = new List<string>();
        var tree = Build(
            [.. Guard.NotNull(organs).Select(organ => Guard.NotNull(organ, nameof(organs)))],
            (_, _, _, english) => problems.Add(english));
        return tree ?? throw new ArgumentException(string.Join("\n", problems), nameof(organs));
    }

    /// <summary>Reads a tree from a file of schema <c>govdisclosure/organ-tree/1</c>.</summary>
    /// <param name="stream">The file: JSON in UTF-8; read to its end and not closed.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="DataFileException">The file has mistakes; all are listed.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrganTree Load(Stream stream, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return OrganTreeReader.Read(DataFile.Parse(Guard.NotNull(stream), problems), problems);
    }

    /// <summary>Reads as <see cref="Load"/> does, asynchronously.</summary>
    /// <param name="stream">The file, UTF-8; read to its end or to the limit without a synchronous call, and left open.</param>
    /// <param name="fileName">The name that error messages give the file.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>As there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="DataFileException">The file has mistakes: all are listed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Task<OrganTree> LoadAsync(Stream stream, string fileName, CancellationToken cancellationToken = default)
        => AsyncStreams.ReadAsync(stream, DataFile.MaxBytes, file => Load(file, fileName), cancellationToken);

    /// <summary>Reads a tree from text, see <see cref="Load"/>.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="DataFileException">The text has mistakes; all are listed.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrganTree Parse(string json, string fileName)
    {
        var problems = new DataProblems(Guard.NotNull(fileName));
        return OrganTreeReader.Read(DataFile.Parse(Guard.NotNull(json), problems), problems);
    }

    /// <summary>Finds an organ.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The organ, or null when the tree has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Organ? Find(string id) => _places.TryGetValue(Guard.NotNull(id), out var place) ? Organs[place] : null;

    /// <summary>The organs directly below an organ.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The organs, in the order given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no organ of that id.</exception>
    public IReadOnlyList<Organ> Children(string id) => ValueList.Copy(_children[PlaceOf(id)].Select(i => Organs[i]));

    internal bool TryPlaceOf(string id, out int place) => _places.TryGetValue(id, out place);

    internal int PlaceOf(string id)
        => _places.TryGetValue(Guard.NotNull(id), out var place) ? place : throw new ArgumentException($"The tree has no organ \"{id}\".", nameof(id));

    internal int ParentOf(int place) => _parents[place];

    internal bool IsLeaf(int place) => _children[place].Length == 0;

    /// <param name="organs">The organs.</param>
    /// <param name="report">Told the place of an organ, the rule it breaks, and the message in Chinese and English.</param>
    internal static OrganTree? Build(Organ[] organs, Action<int, string, string, string> report)
    {
        var sound = true;
        void Problem(int place, string rule, string chinese, string english)
        {
            sound = false;
            report(place, rule, chinese, english);
        }

        var places = new Dictionary<string, int>(organs.Length, StringComparer.Ordinal);
        for (var i = 0; i < organs.Length; i++)
        {
            if (places.TryGetValue(organs[i].Id, out _))
            {
                Problem(i, "organ-tree.duplicate", $"机关编号“{organs[i].Id}”重复", $"the organ \"{organs[i].Id}\" is there twice");
            }
            else
            {
                places[organs[i].Id] = i;
            }
        }

        var parents = new int[organs.Length];
        for (var i = 0; i < organs.Length; i++)
        {
            parents[i] = -1;
            if (organs[i].ParentId is { } parent && !places.TryGetValue(parent, out parents[i]))
            {
                parents[i] = -1;
                Problem(i, "organ-tree.parent", $"“{organs[i].Id}”的上级“{parent}”不在其中", $"the parent \"{parent}\" of \"{organs[i].Id}\" is not among the organs");
            }
        }

        var upwards = FromLeavesUp(parents);
        if (upwards.Length < organs.Length)
        {
            foreach (var i in Enumerable.Range(0, organs.Length).Except(upwards))
            {
                Problem(i, "organ-tree.circle", $"“{organs[i].Id}”的上级关系成环", $"the organs above \"{organs[i].Id}\" form a circle");
            }
        }

        return sound ? new OrganTree(organs, places, parents, upwards) : null;
    }

    // What is in a circle, or above one, never runs out of organs below it and stays out.
    private static int[] FromLeavesUp(int[] parents)
    {
        var below = new int[parents.Length];
        foreach (var parent in parents.Where(parent => parent >= 0))
        {
            below[parent]++;
        }

        var order = new List<int>(parents.Length);
        order.AddRange(Enumerable.Range(0, parents.Length).Where(i => below[i] == 0));
        for (var next = 0; next < order.Count; next++)
        {
            if (parents[order[next]] is >= 0 and var parent && --below[parent] == 0)
            {
                order.Add(parent);
            }
        }

        return [.. order];
    }
}
