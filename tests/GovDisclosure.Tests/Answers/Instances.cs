using System.Collections;
using System.Reflection;
using GovDisclosure.Calendars;
using GovDisclosure.Categories;
using GovDisclosure.Documents;
using GovDisclosure.Fees;
using GovDisclosure.Forms;
using GovDisclosure.Publishing;
using GovDisclosure.Rates;
using GovDisclosure.Registers;
using GovDisclosure.Requests;
using GovDisclosure.Reviews;
using GovDisclosure.Sections;
using GovDisclosure.Sources;
using GovDisclosure.Statistics;

namespace GovDisclosure.Tests.Answers;

/// <summary>Makes a value of any type of the library: by hand where its parts must fit together, else from its constructor and its properties.</summary>
internal static class Instances
{
    private static readonly LocalDate Day = new(2024, 3, 4);

    private static readonly Dictionary<Type, Func<object>> ByHand = new()
    {
        [typeof(string)] = () => "a1",
        [typeof(bool)] = () => true,
        [typeof(int)] = () => 2,
        [typeof(long)] = () => 3L,
        [typeof(decimal)] = () => 4.50m,
        [typeof(double)] = () => 0.25,
        [typeof(LocalDate)] = () => Day,
        [typeof(AnnualDate)] = () => new AnnualDate(3, 31),
        [typeof(YearMonth)] = () => new YearMonth(2024, 3),
        [typeof(DateInterval)] = () => new DateInterval(Day, Day.PlusDays(3)),
        [typeof(OffsetDateTime)] = () => Day.At(new LocalTime(9, 30)).WithOffset(Offset.FromHours(8)),
        [typeof(LocalizedText)] = () => new LocalizedText("中文", "English"),
        [typeof(Instrument)] = () => Instrument.Regulations2019,
        [typeof(DisclosureRegime)] = () => DisclosureRegime.Of2019,
        [typeof(Form)] = () => FormCatalogue.BuiltIn.Find("2021-format")!,
        [typeof(FormValues)] = () => new FormValuesBuilder(FormCatalogue.BuiltIn.Find("2021-format")!) is var b ? Filled(b) : throw new InvalidOperationException(),
        [typeof(FormCell)] = () => FormCatalogue.BuiltIn.Find("2021-format")!.FindCell("table3", "newReceived", "naturalPerson") ?? FormCatalogue.BuiltIn.Find("2021-format")!.Cells[0],
        [typeof(FormIdentity)] = () => FormCatalogue.BuiltIn.Find("2021-format")!.Identities[0],
        [typeof(CellValue)] = () => CellValue.Amount(1.50m),
        [typeof(FeeTariff)] = () => FeeTariff.ProcessingFee2021,
        [typeof(FeeScale)] = () => FeeTariff.ProcessingFee2021.Scales[0],
        [typeof(FeeTier)] = () => FeeTariff.ProcessingFee2021.Scales[0].Tiers[0],
        [typeof(CategoryScheme)] = () => CategoryScheme.Themes,
        [typeof(ReportOutline)] = () => ReportOutline.Format2021,
        [typeof(Outcome)] = () => Outcome.All[3],
        [typeof(ReplyKind)] = () => ReplyKind.All[1],
        [typeof(ReviewDecisionKind)] = () => ReviewDecisionKind.All[2],
        [typeof(ReviewMapping)] = () => ReviewMapping.Default.With(ReviewDecisionKind.All[2], ReviewResult.Other),
        [typeof(HolidayNotice)] = () => WorkingDayCalendar.China.Notices[^1],
        [typeof(YearStatistics)] = () => YearStatistics.Empty(2023),
        [typeof(OrganTree)] = () => OrganTree.Of([new Organ("a", "甲"), new Organ("b", "乙", "a") { Reports = false }]),
        [typeof(UnifiedSocialCreditCode)] = () => UnifiedSocialCreditCode.Parse("91350100M000100Y43"),
        [typeof(TableCell)] = () => TableCell.OfCount(5, isSigned: true) with { ColumnSpan = 2 },
        [typeof(ReportedCount)] = () => ReportedCount.AtLeast(850),
        [typeof(PrintedPercent)] = () => PrintedPercent.Parse("93.1%"),
        [typeof(RequestEvent)] = () => RequestEvent.ThirdPartyConsulted(Day, "甲公司", Day.PlusDays(1)),
        [typeof(YearTally)] = () => RequestTally.Tally(2023, [new RequestRecord("r1", new LocalDate(2023, 5, 8), ApplicantKind.Commercial), new RequestRecord("r1", new LocalDate(2023, 6, 8), null)]),
        [typeof(RequestReading)] = () => new DeadlineCalculator(WorkingDayCalendar.China).Read(
            new DisclosureRequest(RequestChannel.Internet, Day) { Id = "r1" }.With(RequestEvent.Extension(Day.PlusDays(9), 10)), Day.PlusDays(20)),
        [typeof(DisclosureYear)] = () => new DisclosureService { Organ = "某局" }.Year(
            2024, [new DisclosureRequest(RequestChannel.Internet, Day) { Id = "r1", Applicant = new() { Key = "甲", Kind = ApplicantKind.NaturalPerson } }]),
        [typeof(RollUpResult)] = () => RollUp.Sum((OrganTree)Make(typeof(OrganTree)), (Form)Make(typeof(Form)), 2023, [new OrganReport("a", 2023, (FormValues)Make(typeof(FormValues)))]),
        [typeof(FeeLedger)] = () => FeeLedger.Build([Fees.FeeRequests.PerItem("r1", "张三", new LocalDate(2023, 5, 8), 12), Fees.FeeRequests.PerPage("r2", "张三", new LocalDate(2020, 5, 8), 40)]),
        [typeof(OrganisationCode)] = () => OrganisationCode.Parse("00000000-0"),
        [typeof(RegisterColumn)] = () => new RegisterColumn("outcome", "State") { Words = ["Replied=granted"], Fallback = "granted" },
        [typeof(RegisterMapping)] = () => new RegisterMapping([new RegisterColumn("id", "QueryCode"), new RegisterColumn("received", "AddDate")]),
        [typeof(ReportBlock)] = () => new ParagraphBlock("一段。") { IsStrong = true },
        [typeof(IndexNumberRule)] = () => new IndexNumberRule("r", "{organ}-{class}-{year}-{serial:5}", "PZ00101", perClass: true) { Start = 7 },
        [typeof(ProcedureStep)] = () => PublicationProcedure.Default.Steps[2],
        [typeof(PublicationProcedure)] = () => PublicationProcedure.Default,
        [typeof(SourceBlock)] = () => new SourceText(new SourcePlace { Page = 2 }, "一段。"),
    };

    public static void Set(Type type, Func<object> make) => ByHand[type] = make;

    public static object Make(Type type, int depth = 0)
    {
        if (ByHand.TryGetValue(type, out var make))
        {
            return make();
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner, depth);
        }

        if (type != typeof(string) && type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            return Collection(type, depth);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RuleValue<>)
            ? Activator.CreateInstance(type, Make(type.GetGenericArguments()[0], depth + 1), Instrument.Regulations2019.Article(33, 1))!
            : Composed(type, depth);
    }

    /// <summary>A value of which nothing is said but what its constructor needs; null where there is no such constructor.</summary>
    public static object? TryMakeBare(Type type)
    {
        try
        {
            return ConstructorOf(type) is { } constructor ? constructor.Invoke([.. constructor.GetParameters().Select(p => Named(p.Name!, p.ParameterType, 1))]) : null;
        }
        catch (Exception error) when (ByHand.ContainsKey(type) && error is TargetInvocationException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static object Named(string name, Type type, int depth) => (name.ToUpperInvariant(), Nullable.GetUnderlyingType(type) ?? type) switch
    {
        ("YEAR", { } t) when t == typeof(int) => 2023,
        ("SHARE", { } t) when t == typeof(decimal) => 0.5m,
        ("CHANNEL", { } t) when t == typeof(string) => "website",
        ("FORM", { } t) when t == typeof(string) => "2021-format",
        _ => Make(type, depth),
    };

    private static object Collection(Type type, int depth)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add(Make(arguments[0], depth + 1), Make(arguments[1], depth + 1));
            return map;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments[0]))!;
        if (depth < 4)
        {
            list.Add(Make(arguments[0], depth + 1));
        }

        return type.Name.StartsWith("ValueList", StringComparison.Ordinal) || !type.IsAssignableFrom(list.GetType())
            ? typeof(GovDisclosure.Internal.ValueList).GetMethod("Copy")!.MakeGenericMethod(arguments[0]).Invoke(null, [list])!
            : list;
    }

    private static object Composed(Type type, int depth)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var properties = type.GetProperties(all).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        var constructor = ConstructorOf(type);
        var value = constructor?.Invoke([.. constructor.GetParameters().Select(p => Named(p.Name!, p.ParameterType, depth + 1))])
            ?? (type.IsValueType ? Activator.CreateInstance(type)! : throw new InvalidOperationException($"{type.Name} needs an instance by hand."));
        foreach (var property in properties.Values.Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            if (property.PropertyType == type || typeof(Delegate).IsAssignableFrom(property.PropertyType) || (depth > 3 && !property.PropertyType.IsValueType))
            {
                continue;
            }

            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericArguments().Contains(type) && depth > 0)
            {
                continue;
            }

            try
            {
                property.SetValue(value, Named(property.Name, property.PropertyType, depth + 1));
            }
            catch (TargetInvocationException error) when (error.InnerException is ArgumentException)
            {
                // A value that does not fit the others: the property keeps its default.
            }
        }

        return value;
    }

    private static ConstructorInfo? ConstructorOf(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var names = type.GetProperties(all).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetConstructors(all)
            .Where(c => !(c.GetParameters() is [var only] && only.ParameterType == type))
            .Where(c => c.GetParameters().All(p => names.Contains(p.Name!)))
            .OrderByDescending(c => c.GetParameters().Length)
            .FirstOrDefault();
    }

    private static FormValues Filled(FormValuesBuilder builder)
    {
        var form = builder.Build().Form;
        builder.Set(form.Cells[0], CellValue.Count(7));
        builder.Set(form.Cells[1], CellValue.Blank);
        builder.Set(form.Cells[2], CellValue.NotApplicable);
        return builder.Build();
    }
}
