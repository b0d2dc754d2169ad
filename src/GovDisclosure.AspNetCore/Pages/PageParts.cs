using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The services of a call, with a maker of components that takes the host's own where the host replaced a part.</summary>
internal sealed class PageParts(IServiceProvider services, IReadOnlyDictionary<Type, Type> own) : IServiceProvider, IComponentActivator
{
    private readonly IComponentActivator? _hosts = services.GetService<IComponentActivator>();

    public object? GetService(Type serviceType) => serviceType == typeof(IComponentActivator) ? this : services.GetService(serviceType);

    public IComponent CreateInstance(Type componentType)
    {
        var type = own.GetValueOrDefault(componentType, componentType);
        return _hosts?.CreateInstance(type) ?? (IComponent)ActivatorUtilities.CreateInstance(services, type);
    }
}
