using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovDisclosure.Answers;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Answers;

/// <summary>Every public type can be printed, compared, written as JSON and read back equal; what is no value says why.</summary>
public class ContractTests
{
    /// <summary>Public types that are no values, with the reason.</summary>
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal)
    {
        ["GovDisclosure.Answers.JsonReportWriter"] = "a writer",
        ["GovDisclosure.Audit.AuditRule"] = "a rule: it holds code",
        ["GovDisclosure.Audit.ReportAudit"] = "a service",
        ["GovDisclosure.AuditOptions"] = "options with a host's register and progress",
        ["GovDisclosure.Calendars.CalendarSource"] = "a service: it holds the host's source",
        ["GovDisclosure.Calendars.WorkingDayCalendar"] = "a compiled table; its notices and days are values",
        ["GovDisclosure.DisclosureRegister"] = "a service",
        ["GovDisclosure.DisclosureService"] = "a service",
        ["GovDisclosure.OrganSum"] = "holds a roll-up with its tree; its report and findings are values",
        ["GovDisclosure.Forms.FormCatalogue"] = "a catalogue; its forms are values",
        ["GovDisclosure.Forms.FormValuesBuilder"] = "a builder",
        ["GovDisclosure.Registers.MemoryRegisterStore"] = "a store",
        ["GovDisclosure.GovDisclosureOptions"] = "options for a configuration binder",
        ["GovDisclosure.Json.ContractJsonConverter`1"] = "a converter",
        ["GovDisclosure.Json.JsonReferences"] = "a host's values, given to a reading",
        ["GovDisclosure.Json.LocalDateJsonConverter"] = "a converter",
        ["GovDisclosure.RuleValue`1"] = "open; its closed forms stand inside regimes and rules, written there",
        ["GovDisclosure.Recognition.RecognitionOptions"] = "options with a catalogue",
        ["GovDisclosure.Recognition.ReportRecognizer"] = "a service",
        ["GovDisclosure.Rendering.HtmlReportWriter"] = "a writer",
        ["GovDisclosure.Rendering.MarkdownReportWriter"] = "a writer",
        ["GovDisclosure.Rendering.PlainTextReportWriter"] = "a writer",
        ["GovDisclosure.Rendering.TextReportWriter"] = "a writer",
        ["GovDisclosure.ReportSource"] = "opens a stream",
        ["GovDisclosure.Publishing.MemoryIndexNumberStore"] = "a store",
        ["GovDisclosure.Publishing.MemoryPublicationStore"] = "a store",
        ["GovDisclosure.Publishing.PublicationRegister"] = "a service",
        ["GovDisclosure.Publishing.PersonalDataScanner"] = "looks at a file piece by piece",
        ["GovDisclosure.Reports.ReportContext"] = "what sections are built from: it holds a calendar",
        ["GovDisclosure.Requests.DeadlineCalculator"] = "a service",
        ["GovDisclosure.Sections.OutlineEntry"] = "holds a host's builder",
        ["GovDisclosure.Sections.ReportBuilder"] = "a service",
        ["GovDisclosure.Sections.SectionBuilder"] = "a builder",
        ["GovDisclosure.Sources.MarkdownSourceReader"] = "a reader",
        ["GovDisclosure.Sources.PlainTextSourceReader"] = "a reader",
        ["GovDisclosure.Statistics.TallyOptions"] = "options with progress",
    };

    private static readonly Type[] Values = [.. ContractShapes.All.Select(t => t.Type).Where(t => !t.IsEnum)];

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Names => [.. Values.Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_OfEveryType_IsPrintedShortly(string name)
    {
        var text = Instances.Make(TypeOf(name)).ToString()!;
        Assert.InRange(text.Length, 1, 200);
        Assert.DoesNotContain("GovDisclosure.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ValueList", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_OfEveryType_IsReadBackEqual(string name)
    {
        var type = TypeOf(name);
        var value = Instances.Make(type);
        foreach (var options in new[] { JsonSerializerOptions.Default, Web, GovDisclosureJson.Options })
        {
            var json = JsonSerializer.Serialize(value, type, options);
            var same = JsonSerializer.Deserialize(json, type, options)!;
            AssertSame(type, value, same, options);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_OfEveryType_IsWhatTheSerialiserWrites(string name)
    {
        var type = TypeOf(name);
        var value = Instances.Make(type);
        if (type.GetMethod("ToJson", Type.EmptyTypes) is not { } toJson)
        {
            Assert.True(type.IsAbstract, name);
            return;
        }

        using var text = JsonDocument.Parse((string)toJson.Invoke(value, [])!);
        using var other = JsonDocument.Parse(JsonSerializer.Serialize(value, type, GovDisclosureJson.Options));
        Assert.True(JsonElement.DeepEquals(text.RootElement, other.RootElement), text.RootElement.GetRawText());
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            type.GetMethod("WriteTo", [typeof(Utf8JsonWriter)])!.Invoke(value, [writer]);
        }

        using var written = JsonDocument.Parse(stream.ToArray());
        Assert.True(JsonElement.DeepEquals(text.RootElement, written.RootElement), name);
    }

    // A host's own answer may leave out a status, a day or a code: the framework asks for the metadata of the nullable type itself.
    [Fact]
    public void Value_OfEveryStructureAndEnumeration_MayBeMissingInAHostsType()
    {
        var types = ContractShapes.All.Select(t => t.Type).Where(t => t.IsValueType).Concat([typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(NodaTime.LocalDate)]).ToList();
        Assert.Contains(typeof(GovDisclosure.Requests.RequestStatus), types);
        foreach (var type in types)
        {
            var maybe = typeof(Nullable<>).MakeGenericType(type);
            var value = type.IsEnum ? Enum.GetValues(type).GetValue(1)! : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(1, type, null) : Instances.Make(type);
            var json = JsonSerializer.Serialize(value, type, GovDisclosureJson.Options);
            Assert.Equal(json, JsonSerializer.Serialize(value, maybe, GovDisclosureJson.Options));
            AssertSame(type, value, JsonSerializer.Deserialize(json, maybe, GovDisclosureJson.Options)!, GovDisclosureJson.Options);
            Assert.Equal("null", JsonSerializer.Serialize((object?)null, maybe, GovDisclosureJson.Options));
            Assert.Null(JsonSerializer.Deserialize("null", maybe, GovDisclosureJson.Options));
        }
    }

    [Fact]
    public void Options_WithAHostsOwnTypeThatLeavesOutAnswers_WriteAndReadIt()
    {
        var options = new JsonSerializerOptions(GovDisclosureJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(GovDisclosureJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        };
        var status = (GovDisclosure.Requests.RequestStatus)Instances.Make(typeof(GovDisclosure.Requests.RequestStatus));
        var row = new HostRow(status, null, Severity.Warning);
        var json = JsonSerializer.Serialize(row, options);
        Assert.Contains("\"Deadline\":null,\"Worst\":\"warning\"", json, StringComparison.Ordinal);
        Assert.Equal(row, JsonSerializer.Deserialize<HostRow>(json, options));
    }

    private sealed record HostRow(GovDisclosure.Requests.RequestStatus? Status, GovDisclosure.Requests.ReplyDeadline? Deadline, Severity? Worst);

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_UnknownMember_IsAnErrorAndNeverADefault(string name)
    {
        var type = TypeOf(name);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"noSuchMember\": 1}", type, GovDisclosureJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[[true]]", type, GovDisclosureJson.Options));
    }

    [Fact]
    public void Types_ThatArePublic_AreValuesOrSayWhyNot()
    {
        var known = ContractShapes.All.Select(t => t.Type).ToHashSet();
        var missing = typeof(Finding).Assembly.GetExportedTypes()
            .Where(t => !known.Contains(t) && !NoValues.ContainsKey(t.FullName!))
            .Where(t => !(t.IsAbstract && t.IsSealed) && !t.IsInterface && !typeof(Exception).IsAssignableFrom(t) && !t.IsByRefLike)
            .Select(t => t.FullName)
            .Order(StringComparer.Ordinal);
        var list = string.Join("\n", missing);
        if (list.Length > 0)
        {
            Assert.Fail(list);
        }
    }

    [Fact]
    public void Codes_OfEveryEnumeration_AreThereOnce()
    {
        foreach (var type in typeof(Finding).Assembly.GetExportedTypes().Where(t => t.IsEnum))
        {
            var codes = Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.Serialize(v, type, GovDisclosureJson.Options)).ToList();
            Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
            Assert.All(codes, code => Assert.Matches("^\"[a-z][A-Za-z-]*\"$", code));
        }
    }

    private static void AssertSame(Type type, object value, object same, JsonSerializerOptions options)
    {
        if (type.GetMethod("Equals", [type]) is { } equals && equals.DeclaringType == type)
        {
            Assert.True(value.Equals(same), Difference(value, same) + JsonSerializer.Serialize(value, type, options) + "\n" + JsonSerializer.Serialize(same, type, options));
            Assert.Equal(value.GetHashCode(), same.GetHashCode());
        }
        else
        {
            Assert.Equal(JsonSerializer.Serialize(value, type, options), JsonSerializer.Serialize(same, type, options));
        }
    }

    private static string Difference(object value, object same)
        => string.Join(", ", value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike && !Equals(p.GetValue(value), p.GetValue(same)))
            .Select(p => p.Name)) + "\n";

    private static Type TypeOf(string name) => typeof(Finding).Assembly.GetType(name, throwOnError: true)!;
}
