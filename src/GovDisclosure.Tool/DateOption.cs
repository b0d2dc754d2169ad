using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace GovDisclosure.Tool;

/// <summary>An option whose value is a date, yyyy-MM-dd.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, string description)
        => new(name)
        {
            Description = description,
            HelpName = "yyyy-MM-dd",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
                if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
                {
                    return date;
                }

                result.AddError($"{name}: '{text}' is not a date of the form yyyy-MM-dd.");
                return null;
            },
        };
}
