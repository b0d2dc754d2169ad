using GovDisclosure.Internal;

namespace GovDisclosure.OpenXml.Packaging;

/// <summary>A stream that is read forward only and counts what comes out of it against a budget.</summary>
internal sealed class BudgetStream(Stream inner, UnpackedBudget budget) : OneWayStream(isRead: true)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        budget.Take(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
