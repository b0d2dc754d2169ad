using GovDisclosure.AspNetCore.Desk;
using GovDisclosure.Publishing;
using GovDisclosure.Registers;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovDisclosure.AspNetCore.Hosting;

/// <summary>Whether the library can do its work here: the holiday notices are loaded, no last day rests on a projection, no chain of the register or of the publications is broken, no file of a delivered reply was changed.</summary>
/// <remarks>Each check looks at the next part of the register: all of it is looked at round by round, and none takes longer as it grows.</remarks>
internal sealed class RegisterHealth(DisclosureService service, GovDisclosureWebOptions options, RegisterRound round, IDisclosureFileStore files, IPublicationStore publications, IRegisterStore? store = null) : IHealthCheck
{
    // A request of today can come to its last day in the next quarter; the notice of the next year comes in November.
    private const int NoticeMonth = 12;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var today = service.Today;
        var calendar = service.Calendars.Current;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["coveredThrough"] = calendar.CoveredThrough.Year };
        var unlike = await PublicationsAsync(cancellationToken).ConfigureAwait(false);
        data["brokenPublications"] = unlike;
        if (unlike > 0)
        {
            return HealthCheckResult.Unhealthy(FormattableString.Invariant($"{unlike} publications are not what was written."), data: data);
        }

        if (store is not null)
        {
            var register = new DisclosureRegister(store, service) { Site = options.Site, Files = new DeliveredFiles(files) };
            var after = round.Next;
            var broken = round.Took(after, await register.VerifyPartAsync(after, RegisterRound.Requests, cancellationToken).ConfigureAwait(false));
            data["brokenChains"] = broken;
            if (broken > 0)
            {
                return HealthCheckResult.Unhealthy(FormattableString.Invariant($"{broken} chains of the register are broken."), data: data);
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

    private async Task<int> PublicationsAsync(CancellationToken cancellationToken)
    {
        var kept = new PublicationRegister(publications, service.Clock, options.Site);
        var after = round.NextPublication;
        var page = await kept.ListAsync(new PublicationQuery(options.Site) { Size = RegisterRound.Publications, After = after }, cancellationToken).ConfigureAwait(false);
        return round.Took(after, page.Next, await kept.VerifyPageAsync(page, cancellationToken).ConfigureAwait(false));
    }
}
