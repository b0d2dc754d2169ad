using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Answers;

/// <summary>A JSON schema for every form, true to what is written and read; judged by a validator that is not ours.</summary>
public class SchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "schemas");

    public static TheoryData<string> Ids => [.. GovDisclosureJson.SchemaIds];

    public static TheoryData<string> Names => [.. ContractShapes.All.Where(t => t.Type.IsPublic && !t.Type.IsEnum).Select(t => t.Type.FullName!)];

    /// <summary>The files of the package. Set GOVDISCLOSURE_UPDATE_GOLDEN=1 to write those that the shapes describe.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Schema_OfEveryForm_IsTheFileOfThePackage(string id)
    {
        var path = Path.Combine(Folder, SchemaFiles.NameOf(id) + "-1.schema.json");
        var schema = GovDisclosureJson.Schema(id);
        if (SchemaFiles.IsWritten(id))
        {
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(path)), JsonNode.Parse(schema)));
        }
        else if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, schema);
        }
        else
        {
            Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : null, schema);
        }
    }

    [Fact]
    public void Folder_OfThePackage_HasNoSchemaOfAFormThatIsGone()
    {
        var known = GovDisclosureJson.SchemaIds.Select(id => Path.Combine(Folder, SchemaFiles.NameOf(id) + "-1.schema.json"));
        var gone = Directory.GetFiles(Folder).Except(known, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_UPDATE_GOLDEN") == "1")
        {
            gone.ToList().ForEach(File.Delete);
        }
        else
        {
            Assert.Empty(gone);
        }
    }

    [Fact]
    public void Schema_OfNoForm_Throws()
    {
        Assert.Throws<ArgumentException>(() => GovDisclosureJson.Schema("govdisclosure/nothing/1"));
        Assert.Throws<ArgumentException>(() => GovDisclosureJson.Schema(string.Empty));
        Assert.Throws<ArgumentNullException>(() => GovDisclosureJson.Schema(null!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_OfEveryType_IsValid(string name)
    {
        var json = Written(ContractAssemblies.TypeOf(name));
        if (json is JsonObject value && value["schema"] is { } schema)
        {
            Schemas.AssertValid(schema.GetValue<string>(), json.ToJsonString());
        }
    }

    /// <summary>What the reader takes the schema takes; a member that is no member, or is of another type, neither takes.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Value_DamagedInAnyMember_IsRefusedBySchemaAndReaderAlike(string name)
    {
        var type = ContractAssemblies.TypeOf(name);
        if (Written(type) is not JsonObject written || written["schema"] is not { } schema)
        {
            return;
        }

        var id = schema.GetValue<string>();
        foreach (var (what, isStructure, damaged) in Damages(written))
        {
            var json = damaged.ToJsonString();
            // The schema of a report says of its lesser members only that they are objects.
            // A file that people write leaves a member out where a program may send null; readers take both.
            var (isValid, isRead) = (Schemas.IsValid(id, json), IsRead(type, json));
            Assert.True(isValid || !isRead || (what.EndsWith(" null", StringComparison.Ordinal) && SchemaFiles.IsWritten(id)), $"{what}: the reader takes what the schema refuses\n{json}");
            Assert.True(!isValid || isRead || !isStructure || id == ReportFile.Schema, $"{what}: the schema takes what the reader refuses\n{json}");
        }
    }

    [Fact]
    public void GoldenFiles_ThatNameASchema_AreValid()
    {
        var count = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.json", SearchOption.AllDirectories).Where(IsSource))
        {
            var json = File.ReadAllText(path);
            if (JsonNode.Parse(json) is JsonObject value && value["schema"]?.GetValue<string>() is { } schema)
            {
                Schemas.AssertValid(schema, json);
                count++;
            }
        }

        Assert.InRange(count, 5, 1000);
    }

    [Fact]
    public void BuiltInData_AsItsFiles_IsValid()
    {
        foreach (var form in FormCatalogue.BuiltIn.Forms)
        {
            Schemas.AssertValid("govdisclosure/form/1", form.ToJson());
        }

        foreach (var notice in WorkingDayCalendar.China.Notices)
        {
            Schemas.AssertValid("govdisclosure/holiday-notice/1", notice.ToJson());
        }

        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.json", SearchOption.AllDirectories).Where(IsSource))
        {
            var json = File.ReadAllText(path);
            if (JsonNode.Parse(json) is JsonObject value && value["schema"]?.GetValue<string>() is { } schema && GovDisclosureJson.SchemaIds.Contains(schema))
            {
                Schemas.AssertValid(schema, json);
            }
        }
    }

    private static bool IsSource(string path)
        => !path.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static JsonNode? Written(Type type) => JsonNode.Parse(JsonSerializer.Serialize(Instances.Make(type), type, GovDisclosureJson.Options));

    private static bool IsRead(Type type, string json)
    {
        try
        {
            JsonSerializer.Deserialize(json, type, GovDisclosureJson.Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<(string What, bool IsStructure, JsonObject Damaged)> Damages(JsonObject whole)
    {
        JsonObject With(Action<JsonObject> change)
        {
            var copy = (JsonObject)whole.DeepClone();
            change(copy);
            return copy;
        }

        yield return ("a member that nobody knows", true, With(o => o["noSuchMember"] = 1));
        yield return ("another schema", true, With(o => o["schema"] = "govdisclosure/other/1"));
        foreach (var name in whole.Select(pair => pair.Key).Where(name => name != "schema"))
        {
            yield return ($"{name} left out", false, With(o => o.Remove(name)));
            yield return ($"{name} null", false, With(o => o[name] = null));
            yield return ($"{name} an object of nothing known", whole[name] is not null, With(o => o[name] = new JsonObject { ["noSuchMember"] = true }));
        }
    }
}
