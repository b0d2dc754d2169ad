using System.Globalization;
using NodaTime;
using static GovDisclosure.Wording;

namespace GovDisclosure.Registers;

/// <summary>Reads the rows of an old register into requests, by a mapping; each mistake is a finding with its row and its column.</summary>
internal sealed class RegisterRowReader
{
    private static readonly char[] DayMarks = ['-', '/', '.', '年', '月'];

    private static readonly char[] Between = ['；', ';', '\n'];

    private static readonly char[] BehindKind = ['：', ':'];

    private static readonly string[] Yes = ["1", "是", "true", "yes", "True"];

    private static readonly string[] No = ["0", "否", "false", "no", "False"];

    private readonly Dictionary<string, (RegisterColumn Column, int Place)> _places = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private IReadOnlyList<string> _cells = [];
    private string _row = string.Empty;

    public RegisterRowReader(RegisterMapping mapping, IReadOnlyList<string> headings)
    {
        foreach (var column in mapping.Columns)
        {
            var place = column.Column is null ? -1 : headings.Select(h => h.Trim()).ToList().IndexOf(column.Column.Trim());
            _places.Add(column.Field, (column, place));
            if (column.Column is not null && place < 0)
            {
                Find("register.column", column.Column, Of("没有“{0}”这一列", "there is no column \"{0}\"", column.Column));
            }
        }
    }

    public IReadOnlyList<Finding> Findings => _findings;

    public DisclosureRequest? Read(int number, IReadOnlyList<string> cells)
    {
        _row = FormattableString.Invariant($"row {number}");
        _cells = cells;
        var before = _findings.Count;
        var (id, received) = (Required("id"), Day("received", isRequired: true));
        var channel = Code("channel", RequestChannelCodes.Instance.TryGet, RequestChannel.None);
        var (replied, outcome) = (Day("replied"), OutcomeOf());
        var (fee, feePaid) = (Money("fee"), Day("feePaid"));
        var (department, why, confirmed) = (Text("department"), Text("void"), Day("confirmed"));
        var applicant = ApplicantOf();
        var together = CoApplicantsOf();
        var isExtended = Flag("extended");
        if (_findings.Count > before || received is not { } day)
        {
            return null;
        }

        return new DisclosureRequest(new RequestReceipt(channel, day) { ConfirmedOn = confirmed })
        {
            Id = id,
            Organ = Text("organ"),
            Applicant = applicant,
            CoApplicants = together,
            Asked = new RequestedInformation { Name = Text("title"), Number = Text("number"), Description = Text("description"), Purpose = Text("purpose") } is var asked && asked != new RequestedInformation() ? asked : null,
            Assignments = department is null ? [] : [new RequestAssignment(day, department) { Person = Text("clerk") }],
            Decision = outcome is null && replied is null ? null : new RequestDecision { Outcome = outcome, DecidedOn = replied, IsExtended = isExtended },
            Fee = fee is { } amount and > 0 ? RequestFee.Of(amount, feePaid) : null,
            Void = why is null ? null : new RequestVoid(replied ?? day, why),
        };
    }

    /// <summary>A day as such registers print it, with or without the time behind it.</summary>
    internal static LocalDate? DayOf(string text)
    {
        var day = text.Trim().Split(' ', 'T')[0].TrimEnd('日');
        var parts = day.Split(DayMarks);
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 9998
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var date) && date >= 1 && date <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, date)
                : null;
    }

    private delegate bool Parsing<T>(string? code, out T value);

    private RequestApplicant? ApplicantOf()
    {
        var kind = Code("applicantKind", ApplicantKinds.TryFromCode, ApplicantKind.None);
        var contact = new ApplicantContact { Name = Text("name"), Document = Text("document"), Address = Text("address"), Telephone = Text("telephone"), Email = Text("email") };
        var applicant = new RequestApplicant { Kind = kind, Key = Text("applicantKey"), Contact = contact == new ApplicantContact() ? null : contact };
        return applicant == new RequestApplicant() ? null : applicant;
    }

    // 公民：b；企业：c — one who asks with the applicant, the kind before the key; a key alone leaves the kind open.
    private List<CoApplicant> CoApplicantsOf()
    {
        var all = new List<CoApplicant>();
        foreach (var item in (Text("coApplicants") ?? string.Empty).Split(Between).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var mark = item.IndexOfAny(BehindKind);
            var said = mark < 0 ? item : item.Substring(0, mark).Trim();
            var key = mark < 0 ? null : item.Substring(mark + 1).Trim();
            if (ApplicantKinds.TryFromCode(_places["coApplicants"].Column.WordOf(said), out var kind))
            {
                all.Add(new CoApplicant { Kind = kind, Key = key is { Length: > 0 } ? key : null });
            }
            else if (mark < 0)
            {
                all.Add(new CoApplicant { Key = said });
            }
            else
            {
                Find("coApplicants", Of("“{0}”不是代码，也不在对照中", "\"{0}\" is no code, and the mapping does not name it", said));
            }
        }

        return all;
    }

    private string? Text(string field)
        => !_places.TryGetValue(field, out var found) ? null : found.Column.CodeOf(found.Place >= 0 && found.Place < _cells.Count ? _cells[found.Place] : null);

    private string? Required(string field)
    {
        var text = Text(field);
        if (text is null)
        {
            Find(field, Of("缺少内容", "there is nothing"));
        }

        return text;
    }

    private LocalDate? Day(string field, bool isRequired = false)
    {
        var text = isRequired ? Required(field) : Text(field);
        if (text is null)
        {
            return null;
        }

        var day = DayOf(text);
        if (day is null)
        {
            Find(field, Of("“{0}”不是日期", "\"{0}\" is no day", text));
        }

        return day;
    }

    private T Code<T>(string field, Parsing<T> parse, T none)
    {
        if (Text(field) is not { } text)
        {
            return none;
        }

        if (parse(text, out var value))
        {
            return value;
        }

        Find(field, Of("“{0}”不是代码，也不在对照中", "\"{0}\" is no code, and the mapping does not name it", text));
        return none;
    }

    private Outcome? OutcomeOf()
    {
        var text = Text("outcome");
        var outcome = Outcome.All.FirstOrDefault(o => o.Code == text);
        if (text is not null && outcome is null)
        {
            Find("outcome", Of("“{0}”不是代码，也不在对照中", "\"{0}\" is no code, and the mapping does not name it", text));
        }

        return outcome;
    }

    private decimal? Money(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && RequestFee.IsYuan(amount))
        {
            return amount;
        }

        Find(field, Of("“{0}”不是金额", "\"{0}\" is no amount", text));
        return null;
    }

    private bool Flag(string field)
    {
        var text = Text(field);
        if (text is not null && !Yes.Contains(text) && !No.Contains(text))
        {
            Find(field, Of("“{0}”不是“是”或者“否”", "\"{0}\" is neither yes nor no", text));
        }

        return text is not null && Yes.Contains(text);
    }

    private void Find(string field, LocalizedText message) => Find("register.cell", _places.TryGetValue(field, out var found) ? found.Column.Column ?? field : field, message);

    private void Find(string rule, string column, LocalizedText message)
        => _findings.Add(new Finding(rule, Severity.Error, _row.Length == 0 ? column : _row, message) { Related = [column] });
}
