using System.Globalization;
using System.Text;
using GovDisclosure.Orleans;

namespace GovDisclosure.Nation;

/// <summary>The store of the files: makes each from its address when it is asked for, as any process would.</summary>
internal sealed class MadeUpFiles(MadeUpNation nation) : IPublishedFileStore
{
    private readonly DisclosureService _service = new();

    public async Task<Stream> OpenAsync(string address, CancellationToken cancellationToken)
    {
        var organ = int.Parse(address.AsSpan(0, address.IndexOf('.', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);
        switch (nation.FaultOf(organ))
        {
            case Fault.Hangs:
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                break;
            case Fault.Unreadable:
                return new MemoryStream(Encoding.UTF8.GetBytes("<html><body><p>页面维护中</p></body></html>"));
        }

        var built = _service.Build(nation.ReportOf(organ, isSecond: address.Contains(".2.", StringComparison.Ordinal)));
        if (address.EndsWith(".pdf", StringComparison.Ordinal))
        {
            return new MemoryStream(PdfPages.Of(built.Document));
        }

        var page = new MemoryStream();
        _service.Write(built, "html", page);
        page.Position = 0;
        return page;
    }
}
