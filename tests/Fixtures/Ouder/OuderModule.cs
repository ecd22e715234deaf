using HotChocolate.Types;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Fixtures.Ouder;

/// <summary>A module that its partner compiled against an earlier release of the contracts, and never since.</summary>
internal sealed class OuderModule : IModule
{
    public void Register(IModuleBuilder module)
        => module.AddPermissionSet(new PermissionSet("OUDER", "Ouder", [new Permission("Query.ouder")]) { Functies = Functies.Iedereen });
}

[QueryType]
internal sealed class OuderQueries
{
    /// <summary>Says which day it is, by way of the contracts.</summary>
    public IReadOnlyList<OudereRegel> GetOuder(TimeProvider tijd) => [new(tijd.Vandaag())];
}

/// <summary>A line.</summary>
/// <param name="Dag">The day.</param>
internal sealed record OudereRegel(DateOnly Dag);

internal sealed class OuderPages : IPageSource
{
    public IEnumerable<Page> Pages => [new ListPage("ouder", "Ouder", "ouder") { Help = "Hier ziet u welke dag het is.", Fields = [new PageField("dag", "Dag")] }];

    public IEnumerable<PageExtension> Extensions => [];
}
