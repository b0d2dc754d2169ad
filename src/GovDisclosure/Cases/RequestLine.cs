using GovDisclosure.Internal;
using NodaTime;

namespace GovDisclosure;

/// <summary>One line of a register: the request as far as it could be read, and what was found in the line.</summary>
/// <remarks>
/// <para>Requests are kept as lines of JSON (JSON Lines, UTF-8), one request a line: the format of a register's file.</para>
/// <para>A line is an object of the schema <c>govdisclosure/request/1</c>:
/// <c>{"id":"2024-17","receipt":{"channel":"internet","arrived":"2024-03-04"},"applicant":{"kind":"naturalPerson"},"events":[{"kind":"extension","on":"2024-03-20","workingDays":10}]}</c>.
/// Needed is <c>receipt.arrived</c>. A day is a date, or an instant with its offset, which becomes the date in Beijing. The member <c>on</c> asks
/// about a day.</para>
/// <para>A line with a mistake has findings that name line and path, and the next follows; nothing in a line
/// throws. Blank lines are passed over and counted. The memory used does not grow with the lines.</para>
/// <para>The line formats before it (a timeline, a line of a register, a line of a fee ledger) are read by this version, with one finding
/// <c>line.old-format</c> a file.</para>
/// <para>Equality compares all members.</para>
/// </remarks>
[JsonShape]
public sealed partial record RequestLine
{
    internal RequestLine(long number, DisclosureRequest? request, IReadOnlyList<Finding> findings)
    {
        Number = number;
        Request = request;
        Findings = ValueList.Copy(findings);
    }

    /// <summary>A request that a host made itself, as a line without a file.</summary>
    /// <param name="request">The request.</param>
    /// <returns>A line with the number 0 and without findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static RequestLine Of(DisclosureRequest request) => new(0, Guard.NotNull(request), []);

    /// <summary>The number of the line, from 1; 0 where the request was not read from lines.</summary>
    public long Number { get; }

    /// <summary>The request; with mistakes in the line, as far as it could be read; null where not even the day of receipt could.</summary>
    public DisclosureRequest? Request { get; }

    /// <summary>The day that the line asks about (member <c>on</c>); null for none.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was found in the line, with its number and the path; an error means that the request is not what the line says.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the line was read without an error.</summary>
    public bool IsSound
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return false;
                }
            }

            return Request is not null;
        }
    }

    /// <summary>The number of the line and the request.</summary>
    /// <returns>For example <c>3: 2024-17（2024-03-04收到）</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Request}");
}
