using System.Data.Common;
using GovDisclosure.AspNetCore;
using GovDisclosure.Data;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using GovDisclosure.Reports;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace GovDisclosure.Portal;

/// <summary>The made-up county of Qingshi: its organs, and a register of about four hundred requests with a fixed seed.</summary>
internal static class District
{
    public const string Government = "青石县人民政府办公室";
    public const int Requests = 400;

    private const int Seed = 20190515;

    // An organ, the one that it is under, and its kind; a unit of a bureau has none of those for which the law sets a day.
    private static readonly (string Name, string? Under, OrganKind? Kind)[] Tree =
    [
        (Government, null, OrganKind.GovernmentOwn), ("青石县水务局", Government, OrganKind.Department), ("青石县教育局", Government, OrganKind.Department),
        ("青石县自然资源局", Government, OrganKind.Department), ("青石县不动产登记中心", "青石县自然资源局", null), ("青石县民政局", Government, OrganKind.Department),
        ("安河镇人民政府", Government, OrganKind.Township), ("白塔镇人民政府", Government, OrganKind.Township),
    ];

    public static IReadOnlyList<string> Organs { get; } = [.. Tree.Select(organ => organ.Name)];

    /// <summary>An organ and all below it, itself first.</summary>
    public static IReadOnlyList<string> Under(string organ)
        => [organ, .. Tree.Where(child => child.Under == organ).SelectMany(child => Under(child.Name))];

    /// <summary>The kind of an organ, on which the last day of its report depends (2019 Regulations, art. 49; 国办公开办函〔2021〕30号).</summary>
    public static OrganKind? KindOf(string organ) => Array.Find(Tree, one => one.Name == organ).Kind;

    /// <summary>Each organ has a made-up code of nine digits, the year and a serial of its own (公开目录系统建设指南 of many places).</summary>
    public static IndexNumberRule IndexNumbersOf(string organ)
        => new(organ, "{organ}/{year}-{serial:5}", FormattableString.Invariant($"0087{Array.FindIndex(Tree, one => one.Name == organ) + 1:D5}"));

    /// <summary>Makes the tables where there are none, and the made-up register where it is empty.</summary>
    public static async Task PrepareAsync(IServiceProvider services, Func<DbConnection> connect, SqlDialect dialect)
    {
        await using (var connection = connect())
        {
            await connection.OpenAsync();
            if (connection is SqliteConnection)
            {
                await using var journal = connection.CreateCommand();
                journal.CommandText = "PRAGMA journal_mode=WAL";
                await journal.ExecuteNonQueryAsync();
            }

            await RegisterSchema.UpgradeAsync(connection, dialect);
        }

        using var scope = services.CreateScope();
        var service = scope.ServiceProvider.GetRequiredService<DisclosureService>();
        var register = new DisclosureRegister(services.GetRequiredService<IRegisterStore>(), service);
        if (await register.Store.LastAsync(register.Site) == 0)
        {
            await FillAsync(register, scope.ServiceProvider.GetRequiredService<PublishedReports>());
            await MadeUpPublications.FillAsync(service, scope.ServiceProvider.GetRequiredService<PublicationDesk>(), services.GetRequiredService<IIndexNumberStore>());
        }
    }

    private static async Task FillAsync(DisclosureRegister register, PublishedReports reports)
    {
        var random = new Random(Seed);
        var today = register.Service.Today;
        var first = new LocalDate(today.Year - 1, 1, 2);
        var days = Period.DaysBetween(first, today);
        var received = Enumerable.Range(0, Requests).Select(_ => first.PlusDays(random.Next(days + 1))).Order().ToList();
        foreach (var day in received)
        {
            await register.EnterAsync(MadeUpCourse.Of(random, day, today, Organs[random.Next(Organs.Count)], register.Service.Deadlines), "import", "演示数据", despiteErrors: true);
        }

        foreach (var year in new[] { today.Year - 4, today.Year - 3, today.Year - 2 })
        {
            var cases = Enumerable.Range(0, 30 + random.Next(30)).Select(i => MadeUpCourse.Sound(random, new LocalDate(year, 1, 4).PlusDays(random.Next(250)), "青石县水务局", register.Service.Deadlines) with { Id = FormattableString.Invariant($"{year}-{i + 1:D4}") }).ToList();
            var built = register.Service.Year(year, cases, new AnnualReport { Organ = "青石县水务局", OrganKind = KindOf("青石县水务局"), Year = year });
            await reports.AddAsync(built.Report with { Published = new LocalDate(year + 1, 1, 25) });
        }
    }
}
