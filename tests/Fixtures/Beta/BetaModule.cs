using HotChocolate.Types;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Fixtures.Lib;

namespace Leefbaarheid.Fixtures.Beta;

/// <summary>A module beside Alfa; its setting <c>Reeks</c> makes it declare a number series that may be taken already.</summary>
internal sealed class BetaModule : IModule
{
    public void Register(IModuleBuilder module)
        => module.AddNummerreeks(new NummerreeksDefinitie(module.Settings["Reeks"] ?? "BETA", "Beta", "B-{jaar}-#####"));
}

[QueryType]
internal sealed class BetaQueries
{
    public string GetBeta() => Versie.Naam;
}

internal sealed class BetaPages : IPageSource
{
    public IEnumerable<Page> Pages => [];

    public IEnumerable<PageExtension> Extensions =>
        [new PageExtension("alfa-regels") { Actions = [new PageAction("alfa", "Alfa", ActionGroup.Navigeren) { OpenPage = "alfa-regels" }] }];
}

internal sealed class BetaHandler : IEventHandler<List<string>>
{
    public Task HandleAsync(List<string> gebeurtenis, CancellationToken cancellationToken)
    {
        gebeurtenis.Add("beta");
        return Task.CompletedTask;
    }
}
