using HotChocolate.Types;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Fixtures.Lib;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Fixtures.Alfa;

/// <summary>A module that works, and that fails at the step that its setting <c>Faal</c> names.</summary>
internal sealed class AlfaModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        module.Services.AddSingleton(new AlfaStand(module.Settings["Faal"]));
        switch (module.Settings["Faal"])
        {
            case "registratie":
                throw new InvalidOperationException("alfa wil niet");
            case "diensten":
                module.Services.AddSingleton<HeeftIetsOnbekendsNodig>();
                break;
            case "rechten":
                module.AddPermissionSet(new PermissionSet("ALFA", "Alfa", [new Permission("Query.bestaatNiet")]));
                break;
        }

        module.AddNummerreeks(new NummerreeksDefinitie("ALFA", "Alfa", "A-{jaar}-#####"));
    }
}

internal sealed record AlfaStand(string? Faal);

internal interface IOnbekend;

internal sealed class HeeftIetsOnbekendsNodig(IOnbekend onbekend)
{
    public IOnbekend Onbekend { get; } = onbekend;
}

[QueryType]
internal sealed class AlfaQueries
{
    public string GetAlfa() => Versie.Naam;

    public IReadOnlyList<AlfaRegel> GetAlfaRegels() => [new("a", 1), new("b", 2)];
}

internal sealed record AlfaRegel(string Naam, int Aantal);

internal sealed class AlfaStart(AlfaStand stand) : IStartgegevens
{
    public Task VulAanAsync(CancellationToken cancellationToken)
        => stand.Faal == "startgegevens" ? throw new InvalidOperationException("alfa start niet") : Task.CompletedTask;
}

internal sealed class AlfaStap(AlfaStand stand) : IUpgradestap
{
    public string Tag => "2026-11 alfa telt opnieuw";

    public Upgrademoment Moment => Upgrademoment.Altijd;

    public Task VoerUitAsync(CancellationToken cancellationToken)
        => stand.Faal == "upgrade" ? throw new InvalidOperationException("alfa telt niet") : Task.CompletedTask;
}

internal sealed class AlfaPages(AlfaStand stand) : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("alfa-regels", "Alfa", "alfaRegels")
        {
            Fields = [new PageField("naam", "Naam"), new PageField(stand.Faal == "paginas" ? "nmaa" : "aantal", "Aantal")],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}

/// <summary>Shared by the framework, so that both modules may know it without knowing each other.</summary>
internal sealed class AlfaHandler : IEventHandler<List<string>>
{
    public Task HandleAsync(List<string> gebeurtenis, CancellationToken cancellationToken)
    {
        gebeurtenis.Add("alfa");
        return Task.CompletedTask;
    }
}
