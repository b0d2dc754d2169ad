using System.Reflection;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace GovDisclosure.Tests.Service;

public sealed class GovDisclosureOptionsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gov-disclosure").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static GovDisclosureOptions Bind(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => "GovDisclosure:" + s.Key, s => (string?)s.Value)).Build();
        var options = new GovDisclosureOptions();
        configuration.GetSection("GovDisclosure").Bind(options, o => o.ErrorOnUnknownConfiguration = true);
        return options;
    }

    [Fact]
    public void Members_UnlessSet_AreAsDocumented()
    {
        var options = new GovDisclosureOptions();
        Assert.Equal((null, "本机关", null, 3), (options.BasePath, options.Organ, options.ProjectThrough, options.DueSoonWorkingDays));
        Assert.Equal((true, true, true, int.MaxValue), (options.AllowsProjection, options.PageChargedTakesPlace, options.CheckDuplicates, options.FindingLimit));
        Assert.Equal((32L * 1024 * 1024, 15), (options.MaxFileBytes, options.MaxReadingSeconds));
        Assert.All([options.Calendars, options.Forms, options.Schemes, options.Tariffs, options.DisabledRules], Assert.Empty);
    }

    [Fact]
    public void Bind_EveryMember_IsFilled()
    {
        // A member that a binder cannot fill would be a setting that says nothing and does nothing.
        var unset = new GovDisclosureOptions();
        foreach (var member in typeof(GovDisclosureOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var isList = member.PropertyType == typeof(IList<string>);
            var value = member.PropertyType == typeof(bool) ? "false" : "2030";
            var bound = member.GetValue(Bind((isList ? member.Name + ":0" : member.Name, value)));
            Assert.NotEqual(member.GetValue(unset), bound);
            Assert.Equal(value, isList ? Assert.Single((IList<string>)bound!) : Convert.ToString(bound, System.Globalization.CultureInfo.InvariantCulture), ignoreCase: true);
        }
    }

    [Fact]
    public void Bind_FilesOfAHost_AreInTheService()
    {
        File.WriteAllText(Path.Combine(_folder, "2027.json"), Notices.Json, new UTF8Encoding(false));
        File.Copy(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "naxi-categories.json"), Path.Combine(_folder, "own.json"));
        File.Copy(Path.Combine(Repository.Root, "samples", "GovDisclosure.Console", "data", "tariffs", "fujian-2008.json"), Path.Combine(_folder, "fujian.json"));
        File.WriteAllText(Path.Combine(_folder, "form.json"), """{"schema": "govdisclosure/form/1", "id": "2021-own", "extends": "2021-format"}""");
        var service = new DisclosureService(Bind(
            ("BasePath", _folder), ("Calendars:0", "2027.json"), ("ProjectThrough", "2028"), ("Schemes:0", "own.json"), ("Tariffs:0", "fujian.json"),
            ("Forms:0", "form.json"), ("DisabledRules:0", "prose.slogan"), ("MaxFileBytes", "1000")));
        Assert.False(service.Calendars.Current.IsWorkingDay(new LocalDate(2027, 1, 4)));
        Assert.Equal(new LocalDate(2028, 12, 31), service.Calendars.Current.CoveredThrough);
        Assert.Equal("fujian-2008", service.TariffOn(new LocalDate(2012, 1, 4))?.Id);
        Assert.NotNull(service.Forms.Find("2021-own"));
        Assert.Contains(service.Schemes, s => s.Id.StartsWith("naxi", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Rules, r => r.Id == "prose.slogan");
        Assert.Equal(1000, service.Limits.MaxBytes);
    }

    [Fact]
    public void Service_OfBrokenFiles_NamesMemberFileAndLine()
    {
        var path = Path.Combine(_folder, "broken.json");
        File.WriteAllText(path, "{\n\"schema\": \"govdisclosure/form/1\"\n}");
        var error = Assert.Throws<GovDisclosureOptionsException>(() => new DisclosureService(Bind(("Forms:0", path), ("Tariffs:0", path), ("Calendars:0", path))));
        foreach (var member in new[] { "Forms", "Tariffs", "Calendars" })
        {
            Assert.Contains(error.Problems, p => p.StartsWith($"{member}: {path}:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Bind_NumberThatIsNone_IsToldByTheBinder()
        => Assert.Contains("DueSoonWorkingDays", Assert.Throws<InvalidOperationException>(() => Bind(("DueSoonWorkingDays", "three"))).Message, StringComparison.Ordinal);
}
