using System.Net;

namespace GovDisclosure.AspNetCore.Tests;

/// <summary>Why a reconsideration was filed late, on the desk (行政复议法 2023, art. 20 paragraph 2).</summary>
public sealed class ExcuseTests
{
    [Fact]
    public async Task Review_WithAnExcuse_KeepsItAndAsksForBothDays()
    {
        await using var portal = await RegisterPortal.StartAsync();
        var clerk = portal.Client("clerk@" + RegisterPortal.Organ);
        var id = (await portal.SubmitAsync()).Number;
        var filed = new { id, @case = "f1", reviewKind = "reconsideration", filedOn = "2024-03-15" };
        Assert.NotEmpty((await clerk.DoAsync("review", new { filed.id, filed.@case, filed.reviewKind, filed.filedOn, version = 1, excuseFrom = "2024-03-05" }, HttpStatusCode.BadRequest)).ErrorsOf("excuseThrough"));
        Assert.NotEmpty((await clerk.DoAsync("review", new { filed.id, filed.@case, filed.reviewKind, filed.filedOn, version = 1, excuseReason = "台风" }, HttpStatusCode.BadRequest)).ErrorsOf("excuseFrom"));
        Assert.NotEmpty((await clerk.DoAsync("review", new { filed.id, filed.@case, filed.reviewKind, filed.filedOn, version = 1, excuseFrom = "2024-03-05", excuseThrough = "2024-03-04" }, HttpStatusCode.BadRequest)).ErrorsOf("excuseThrough"));
        await clerk.DoAsync("review", new { filed.id, filed.@case, filed.reviewKind, filed.filedOn, version = 1, excuseFrom = "2024-03-05", excuseThrough = "2024-03-08", excuseReason = "台风" });
        var excuse = (await clerk.GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("request").GetProperty("reviews")[0].GetProperty("excuse");
        Assert.Equal(("2024-03-05", "2024-03-08", "台风"), (excuse.GetProperty("from").GetString(), excuse.GetProperty("through").GetString(), excuse.GetProperty("reason").GetString()));

        // How it ended is recorded later, and the excuse stays.
        await clerk.DoAsync("review", new { filed.id, filed.@case, filed.reviewKind, filed.filedOn, version = 2, acceptedOn = "2024-03-18" });
        Assert.Equal("台风", (await clerk.GetJsonAsync("/api/requests/one?id=" + id)).GetProperty("request").GetProperty("reviews")[0].GetProperty("excuse").GetProperty("reason").GetString());
    }
}
