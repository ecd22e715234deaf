using System.Reflection;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>Registers what a module's assembly holds by convention, in an order that does not depend on the compiler's.</summary>
internal static class Conventions
{
    private static readonly Type[] PerScope =
    [
        typeof(IEventHandler<>),
        typeof(IRecordSource<>),
        typeof(IImporter),
        typeof(IDemodata),
        typeof(IStartgegevens),
        typeof(IBackgroundJob),
        typeof(IOutboxSender),
        typeof(IBestandseigenaar),
        typeof(IPageVariableSource),
        typeof(IShellSource),
        typeof(ITermijnonderwerpen),
    ];

    public static void Register(IServiceCollection services, string moduleId, Assembly assembly)
    {
        var types = assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        services.Scan(scan =>
        {
            foreach (var contract in PerScope)
            {
                scan.FromTypes(types)
                    .AddClasses(classes => classes.AssignableTo(contract), publicOnly: false)
                    .As(type => Contracts(type, contract))
                    .WithScopedLifetime();
            }

            scan.FromTypes(types)
                .AddClasses(classes => classes.AssignableTo<IPageSource>(), publicOnly: false)
                .As<IPageSource>()
                .WithSingletonLifetime();
        });
        services.AddUpgradestappen(moduleId, types);
        GraphTypes.Register(services, types);
    }

    /// <summary>Only the contract itself: a handler's other interfaces are the module's own business.</summary>
    private static IEnumerable<Type> Contracts(Type type, Type contract)
        => contract.IsGenericTypeDefinition
            ? type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == contract)
            : [contract];
}
