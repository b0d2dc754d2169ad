using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GovDisclosure;
using GovDisclosure.Answers;
using GovDisclosure.Documents;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace PluginCheck.Plugin;

/// <summary>Answers of the library out of the host's container.</summary>
/// <param name="service">The library's service, with the readers of all packages.</param>
[ApiController]
[Route("plugin")]
public sealed class PluginController(DisclosureService service) : ControllerBase
{
    /// <summary>A deadline, in the host's own shape.</summary>
    /// <returns>The day.</returns>
    [HttpGet("deadline")]
    public object Deadline()
    {
        var deadline = service.Assess(new DisclosureRequest(RequestChannel.InPerson, new LocalDate(2024, 3, 4)), new LocalDate(2024, 3, 5)).Deadline;
        return new { Due = deadline.DueDate!.Value.ToDateOnly().ToString("o"), IsFinal = false };
    }

    /// <summary>A document in the contract's shape.</summary>
    /// <returns>The JSON.</returns>
    [HttpGet("document")]
    public ContentResult Document()
        => Content(System.Text.Json.JsonSerializer.Serialize(new ReportDocument { Title = "报告", Organ = "甲", Year = 2024 }, GovDisclosureJson.Options), "application/json");

    /// <summary>Reads and audits a page.</summary>
    /// <returns>The organ and the findings.</returns>
    [HttpPost("audit")]
    public async Task<object> Audit()
    {
        using var body = new MemoryStream();
        await Request.Body.CopyToAsync(body);
        body.Position = 0;
        var read = service.Read(body, "page.html");
        return new { read.Report!.Organ, Findings = service.Audit(read.Report).Findings.Select(f => f.In(Language.Chinese)).ToList() };
    }
}
