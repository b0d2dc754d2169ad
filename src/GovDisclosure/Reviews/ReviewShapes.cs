using System.Text.Json;
using GovDisclosure.Json;

namespace GovDisclosure.Reviews;

/// <summary>What a host counts otherwise than the default: a result for the code of each kind of decision.</summary>
internal sealed class ReviewMappingShape() : ObjectShape<ReviewMapping>("review-mapping", isFile: false)
{
    public static readonly ReviewMappingShape Instance = new();

    private static readonly string[] Names = ["replaced"];

    private static readonly JsonShape<IReadOnlyDictionary<string, ReviewResult>> Results = MapShape.Of(ReviewResultCodes.Instance);

    protected override void PutMembers(Utf8JsonWriter writer, ReviewMapping value)
        => JsonPutting.PutMember(writer, "replaced", value.Replacements(), Results);

    protected override void DescribeMembers(SchemaMembers members) => members.Need("replaced", Results);

    protected override ReviewMapping? TakeMembers(DataNode node, JsonReading reading)
    {
        reading.RejectUnknown(node, Names);
        var mapping = ReviewMapping.Default;
        foreach (var pair in reading.Need(node, "replaced", Results) ?? new Dictionary<string, ReviewResult>())
        {
            if (ReviewDecisionKind.TryFromCode(pair.Key, out var kind))
            {
                // A column that does not exist has its problem already.
                mapping = pair.Value == default ? mapping : mapping.With(kind, pair.Value);
            }
            else
            {
                reading.Problems.Add(node, "data.unknown-code", $"不认识的代码“{pair.Key}”", $"unknown code \"{pair.Key}\"");
            }
        }

        return mapping;
    }
}
