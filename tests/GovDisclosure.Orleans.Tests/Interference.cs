namespace GovDisclosure.Orleans.Tests;

/// <summary>A network that says things twice, loses them before or after they are done, or lets an organ be slow.</summary>
internal sealed class Interference : IIncomingGrainCallFilter
{
    private readonly Random _random = new(7);
    private readonly Lock _gate = new();

    public bool Twice { get; set; }

    /// <summary>In how many of a hundred calls the request or the answer is lost.</summary>
    public int Lost { get; set; }

    public string? SlowOrgan { get; set; }

    public int Delivered { get; private set; }

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (!context.InterfaceName.StartsWith("govdisclosure.", StringComparison.Ordinal) && !typeof(IOrganGrain).IsAssignableTo(context.InterfaceMethod?.DeclaringType))
        {
            await context.Invoke();
            return;
        }

        var dice = Dice();
        if (SlowOrgan is { } slow && context.TargetId.Key.ToString()!.EndsWith("/" + slow, StringComparison.Ordinal))
        {
            await Task.Delay(300);
        }

        if (dice < Lost)
        {
            throw new TimeoutException("The request was lost.");
        }

        await context.Invoke();
        if (Twice)
        {
            await context.Request.Invoke();
        }

        if (dice < 2 * Lost)
        {
            throw new TimeoutException("The answer was lost.");
        }
    }

    private int Dice()
    {
        lock (_gate)
        {
            Delivered++;
            return _random.Next(100);
        }
    }
}
