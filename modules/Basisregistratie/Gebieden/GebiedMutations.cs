namespace Leefbaarheid.Basisregistraties.Gebieden;

/// <summary>Keeping the areas.</summary>
[MutationType]
internal sealed class GebiedMutations
{
    /// <summary>Adds an area under a code of its own; without bovenliggendId it stands at the top of the tree.</summary>
    public async Task<Gebied> GebiedAanmakenAsync(
        string code,
        string naam,
        Gebiedsniveau niveau,
        Guid? bovenliggendId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var gebied = new Gebied(code, naam, niveau);
        await context.ControleerUniekAsync<Gebied>(bestaand => bestaand.Code == gebied.Code, "een gebied", gebied.Code, "code", cancellationToken);
        await PlaatsAsync(gebied, bovenliggendId, context, cancellationToken);
        context.Add(gebied);
        await context.SaveChangesAsync(cancellationToken);
        return gebied;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Gebied> GebiedWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        Optional<Gebiedsniveau?> niveau,
        Optional<Guid?> bovenliggendId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var gebied = await context.ZoekAsync<Gebied>(id, "Het gebied", cancellationToken);
        gebied.ControleerVersie(versie);
        gebied.Wijzig(naam.Of(gebied.Naam), niveau.Of(gebied.Niveau) ?? gebied.Niveau);
        await PlaatsAsync(gebied, bovenliggendId.Of(gebied.BovenliggendId), context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return gebied;
    }

    private static async Task PlaatsAsync(Gebied gebied, Guid? bovenliggendId, BasisContext context, CancellationToken cancellationToken)
    {
        if (bovenliggendId == gebied.BovenliggendId)
            return;
        await context.ControleerBestaanAsync<Gebied>(bovenliggendId, "Het gebied", "bovenliggendId", cancellationToken);
        var bovenliggenden = await context.Gebieden.ToDictionaryAsync(ander => ander.Id, ander => ander.BovenliggendId, cancellationToken);
        gebied.PlaatsOnder(bovenliggendId, hoger => bovenliggenden.GetValueOrDefault(hoger));
    }
}
