using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using GovDisclosure.Answers;
using GovDisclosure.Calendars;
using GovDisclosure.Forms;
using GovDisclosure.Json;
using GovDisclosure.Rendering;
using GovDisclosure.Requests;

namespace GovDisclosure.Tests.Answers;

/// <summary>Whatever a call of the service or the register answers with can be sent and read back, as can every list of it.</summary>
public class ServiceAnswerTests
{
    /// <summary>What calls return that is no answer, with the reason.</summary>
    private static readonly Dictionary<Type, string> NoAnswers = new()
    {
        [typeof(void)] = "nothing",
        [typeof(IReportWriter)] = "a writer",
        [typeof(FormValuesBuilder)] = "a builder",
        [typeof(DisclosureRegister)] = "a service",
    };

    // The assembly for .NET Framework does not know immutable arrays: there they are a package that it would have to ask for.
    private static readonly Type[] Lists =
        [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>), typeof(List<>), .. CoreAssembly.IsForOldHosts ? Type.EmptyTypes : [typeof(ImmutableArray<>)]];

    private static readonly MethodInfo Serialize = typeof(GovDisclosureJson).GetMethod(nameof(GovDisclosureJson.Serialize))!;

    private static readonly MethodInfo Parse = typeof(GovDisclosureJson).GetMethod(nameof(GovDisclosureJson.Parse))!;

    private static readonly MethodInfo Service = typeof(ServiceAnswerTests).GetMethod(nameof(WithTheSerialiser), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<string> Answers => [.. AnswersOf(typeof(DisclosureService)).Concat(AnswersOf(typeof(DisclosureRegister))).Distinct().Select(t => t.AssemblyQualifiedName!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Items => [.. ContractShapes.All.Select(t => t.Type).Where(t => t.IsPublic).Select(t => t.FullName!)];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Serialize_AnswerOfACall_IsReadBack(string name)
    {
        var type = Type.GetType(name, throwOnError: true)!;
        AssertRead(type, type.IsGenericType ? ListOf(type, Instances.Make(type.GetGenericArguments()[0])) : Instances.Make(type));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Serialize_ListOfEveryType_IsReadBack(string name)
    {
        var item = typeof(DisclosureService).Assembly.GetType(name, throwOnError: true)!;
        var one = Instances.Make(item);
        foreach (var type in Lists.Select(list => list.MakeGenericType(item)).Append(item.MakeArrayType()))
        {
            AssertRead(type, ListOf(type, one));
        }
    }

    [Fact]
    public void Serialize_EmptyAndUnmadeLists_AreAnArrayAndAnError()
    {
        Assert.Equal("[]\n", GovDisclosureJson.Serialize<IReadOnlyList<RequestStatus>>([]));
        Assert.Empty(GovDisclosureJson.Parse<RequestStatus[]>("[]", "a.json"));
        Assert.Throws(CoreAssembly.IsForOldHosts ? typeof(NotSupportedException) : typeof(InvalidOperationException), () => GovDisclosureJson.Serialize(default(ImmutableArray<RequestStatus>)));
        Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<List<RequestStatus>>("{}", "a.json"));
        Assert.Throws<NotSupportedException>(() => GovDisclosureJson.Serialize(new List<Uri>()));
        Assert.Throws<NotSupportedException>(() => GovDisclosureJson.Serialize(new Dictionary<string, string>(StringComparer.Ordinal)));
    }

    [Fact]
    public void Parse_ReadingOnAnotherCalendar_IsReadWithItAndRefusedWithoutIt()
    {
        var day = new LocalDate(2024, 3, 4);
        var calendar = WorkingDayCalendar.China.With(new LocalClosures(new("某县", "A county"), [new(day.PlusDays(7), CalendarDayKind.LocalClosure, new("抗洪", "flood"))]));
        var reading = new DeadlineCalculator(calendar) { DueSoonWorkingDays = 20 }.Read(new DisclosureRequest(RequestChannel.Internet, day) { Id = "r1" }, day.PlusDays(10));
        var json = GovDisclosureJson.Serialize(reading);
        var problem = Assert.Throws<DataFileException>(() => GovDisclosureJson.Parse<RequestReading>(json, "a.json"));
        Assert.Equal("data.reference", Assert.Single(problem.Problems).RuleId);
        var same = GovDisclosureJson.Parse<RequestReading>(json, "a.json", new JsonReferences(calendar));
        Assert.Equal(reading, same);
        Assert.Equal(RequestStatusKind.DueSoon, same.Status?.Kind);
        Assert.Equal(json, GovDisclosureJson.Serialize(same));
    }

    private static IEnumerable<Type> AnswersOf(Type service)
        => service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(method => AnswerOf(method.ReturnType))
            .Where(type => !NoAnswers.ContainsKey(type));

    private static Type AnswerOf(Type type)
        => type == typeof(Task) || type == typeof(ValueTask) ? typeof(void)
            : Nullable.GetUnderlyingType(type) is { } inner ? inner
            : type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(IAsyncEnumerable<>)) ? AnswerOf(type.GetGenericArguments()[0])
            : type;

    private static object ListOf(Type type, object one)
    {
        var item = type.GetElementType() ?? type.GetGenericArguments()[0];
        var array = Array.CreateInstance(item, 2);
        array.SetValue(one, 0);
        array.SetValue(one, 1);
        return type.IsAssignableFrom(array.GetType()) ? array
            : type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? typeof(ImmutableArray).GetMethods().First(m => m is { Name: "Create", IsGenericMethod: true } && m.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(item).Invoke(null, [array])!
            : Activator.CreateInstance(type, array)!;
    }

    private static void AssertRead(Type type, object value)
    {
        var json = (string)Serialize.MakeGenericMethod(type).Invoke(null, [value])!;
        var same = Parse.MakeGenericMethod(type).Invoke(null, [json, "a.json", null])!;
        Assert.Equal(json, (string)Serialize.MakeGenericMethod(type).Invoke(null, [same])!);
        Service.MakeGenericMethod(type).Invoke(null, [value, json]);
    }

    private static void WithTheSerialiser<T>(T value, string json)
        where T : notnull
    {
        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(JsonSerializer.Serialize(value, GovDisclosureJson.Options));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), actual.RootElement.GetRawText());
        Assert.Equal(json, GovDisclosureJson.Serialize(JsonSerializer.Deserialize<T>(json, GovDisclosureJson.Options)!));
    }
}
