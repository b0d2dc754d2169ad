using GovDisclosure.Registers;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Whether the library can do its work here: the holiday notices are loaded, no last day rests on a projection, no chain of the register is broken.</summary>
internal sealed class RegisterHealth(DisclosureService service, GovDisclosureWebOptions options, IRegisterStore? store = null) : IHealthCheck
{
    // A request of today can come to its last day in the next quarter; the notice of the next year comes in November.
    private const int NoticeMonth = 12;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var today = service.Today;
        var calendar = service.Calendars.Current;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["coveredThrough"] = calendar.CoveredThrough.Year };
        if (store is not null)
        {
            var register = new DisclosureRegister(store, service) { Site = options.Site };
            var findings = await register.VerifyAsync(cancellationToken).ConfigureAwait(false);
            data["brokenChains"] = findings.Count;
            if (findings.Count > 0)
            {
                return HealthCheckResult.Unhealthy(FormattableString.Invariant($"{findings.Count} chains of the register are broken."), data: data);
            }

            var projected = 0;
            var page = await register.ListAsync(register.Query(RegisterList.Running) with { DueFrom = calendar.CoveredThrough.PlusDays(1), Size = 1 }, cancellationToken).ConfigureAwait(false);
            projected += page.Rows.Count;
            data["projected"] = projected > 0;
            if (projected > 0)
            {
                return HealthCheckResult.Degraded("The last day of a request lies after the published notices.", data: data);
            }
        }

        return !calendar.Covers(today) || (today.Month == NoticeMonth && calendar.CoveredThrough.Year == today.Year)
            ? HealthCheckResult.Degraded(FormattableString.Invariant($"The holiday notice after {calendar.CoveredThrough.Year} is missing."), data: data)
            : HealthCheckResult.Healthy(data: data);
    }
}
