using System.Security.Claims;
using GovDisclosure.Internal;
using GovDisclosure.Publishing;
using Microsoft.AspNetCore.Components;

namespace GovDisclosure.AspNetCore;

/// <summary>What a host settles about endpoints and pages: who may do what, how much is taken, how it looks.</summary>
/// <remarks>Nothing is open unless the host opens it, and what has neither a policy nor a delegate is refused.</remarks>
public sealed class GovDisclosureWebOptions
{
    private readonly HashSet<DisclosureOperation> _open = [];
    private readonly Dictionary<DisclosureOperation, string> _policies = [];
    private readonly Dictionary<Type, Type> _parts = [];

    /// <summary>Decides each call that is not open; null where policies decide. It outranks policies.</summary>
    public Func<DisclosureAccess, ValueTask<bool>>? Authorize { get; set; }

    /// <summary>Asked before a request from the public is taken, for example whether a captcha was solved; null for no such question.</summary>
    /// <remarks>It may read the fields of the form from the context. No is answered with 403, and nothing is saved.</remarks>
    public Func<HttpContext, ValueTask<bool>>? Challenge { get; set; }

    /// <summary>The origins of static pages on other hosts that may submit and track, for example <c>https://www.example.gov.cn</c>; none unless set.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Whether something that is not there is answered with 200 and <c>"found": false</c>, where a firewall rewrites 404; no unless set.</summary>
    public bool AnswersNotFoundAsFalse { get; set; }

    /// <summary>The language of answers where the caller names none; Chinese unless set.</summary>
    public Language Language { get; set; } = Language.Chinese;

    /// <summary>The largest body of an ordinary call, in bytes, inclusive; 1 MiB unless set.</summary>
    public long MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>The largest file or register that is uploaded to be audited or counted, in bytes, inclusive; 32 MiB unless set.</summary>
    public long MaxUploadBytes { get; set; } = 32 << 20;

    /// <summary>The largest attachment of a request, in bytes, inclusive; 10 MiB unless set.</summary>
    public long MaxAttachmentBytes { get; set; } = 10 << 20;

    /// <summary>The most attachments of one request; 5 unless set.</summary>
    public int MaxAttachments { get; set; } = 5;

    /// <summary>The types of attachments that are taken, by extension; pdf, jpg, png, docx, xlsx and txt unless changed. The content must be of the type.</summary>
    public IList<string> AttachmentTypes { get; } = ["pdf", "jpg", "png", "docx", "xlsx", "txt"];

    /// <summary>The folder of attachments, outside of what the host serves; null for none, and then no attachment is taken.</summary>
    public string? AttachmentFolder { get; set; }

    /// <summary>How many requests one address may submit in an hour; 20 unless set, 0 for no limit. A form with mistakes is no submission.</summary>
    public int SubmissionsPerHour { get; set; } = 20;

    /// <summary>How many calls to open operations one address may make in a minute; 120 unless set, 0 for no limit.</summary>
    public int OpenCallsPerMinute { get; set; } = 120;

    /// <summary>The most rows of one page of a list; 200 unless set.</summary>
    public int MaxPageSize { get; set; } = 200;

    /// <summary>Why the public form is closed for now; null while it is open.</summary>
    public LocalizedText? ClosedReason { get; set; }

    /// <summary>The departments that an applicant can choose, in order; none for no choice.</summary>
    public IList<string> Departments { get; } = [];

    /// <summary>The site of a host that keeps several; each row of the register is of one site.</summary>
    public string Site { get; set; } = "main";

    /// <summary>The organs whose requests and reports a caller sees in lists and choices, its own first; null for a host whose delegate or policy says it for each row.</summary>
    /// <remarks>It narrows lists. Each single request is asked of <see cref="Authorize"/> or the policy all the same.</remarks>
    public Func<ClaimsPrincipal, IReadOnlyList<string>?>? OrgansOf { get; set; }

    /// <summary>The kind of an organ, by its name: the report of a Party body holds a part of its own, and the day on which a report is due differs by kind; not known where null.</summary>
    public Func<string, OrganKind?>? OrganKindOf { get; set; }

    /// <summary>The rule by which an organ's index numbers (索引号) are formed, asked at each publication; the organ's name, the year and a serial of five digits where null.</summary>
    public Func<string, IndexNumberRule>? IndexNumberRuleOf { get; set; }

    /// <summary>What browsers may load for the pages (Content-Security-Policy); nothing but the host's own styles and pictures unless set.</summary>
    public string ContentSecurityPolicy { get; set; } = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    /// <summary>Where the pages stand, filled by <c>MapGovDisclosurePages</c>; links in pages start from it.</summary>
    public string PagesPath { get; internal set; } = "/disclosure";

    /// <summary>The host's component around every page, with one parameter <c>ChildContent</c>; null for the plain page of the package.</summary>
    public Type? Layout { get; set; }

    /// <summary>Whether an operation was opened to everybody.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Yes after <see cref="Open"/>.</returns>
    public bool IsOpen(DisclosureOperation operation) => _open.Contains(operation);

    /// <summary>Opens operations to everybody, signed in or not.</summary>
    /// <param name="operations">The operations.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="operations"/> is null.</exception>
    public GovDisclosureWebOptions Open(params DisclosureOperation[] operations)
    {
        _open.UnionWith(Guard.NotNull(operations));
        return this;
    }

    /// <summary>Guards operations by a policy of the host; the policy's resource is a <see cref="DisclosureAccess"/>.</summary>
    /// <param name="policy">The name of the policy.</param>
    /// <param name="operations">The operations; all that have no policy yet where none is named.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="policy"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public GovDisclosureWebOptions Require(string policy, params DisclosureOperation[] operations)
    {
        Guard.NotBlank(policy);
        foreach (var operation in Guard.NotNull(operations).Length > 0 ? operations : Enum.GetValues<DisclosureOperation>().Where(o => !_policies.ContainsKey(o)))
        {
            _policies[operation] = policy;
        }

        return this;
    }

    /// <summary>Puts a component of the host in the place of a part of the pages, wherever it stands: of a whole page, of the work list, of the course of a request.</summary>
    /// <typeparam name="TPart">The component of the package.</typeparam>
    /// <typeparam name="TOwn">The host's: it takes the parameters of the part that pages give it, or all of them by <c>CaptureUnmatchedValues</c>; deriving from the part is the shortest.</typeparam>
    /// <returns>The options.</returns>
    public GovDisclosureWebOptions Replace<TPart, TOwn>()
        where TPart : IComponent
        where TOwn : IComponent
    {
        _parts[typeof(TPart)] = typeof(TOwn);
        return this;
    }

    internal IReadOnlyDictionary<Type, Type> Parts => _parts;

    internal string? PolicyOf(DisclosureOperation operation) => _policies.GetValueOrDefault(operation);
}
