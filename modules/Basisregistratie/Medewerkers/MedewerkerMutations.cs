namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Keeping the medewerkers.</summary>
[MutationType]
internal sealed class MedewerkerMutations
{
    /// <summary>Adds a medewerker under a code of their own; employment has no known start when begindatum is left out.</summary>
    public async Task<Medewerker> MedewerkerAanmakenAsync(
        string code,
        string naam,
        string? functie,
        string? telefoon,
        string? email,
        DateOnly? begindatum,
        Guid? leidinggevendeId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var medewerker = new Medewerker(code, naam, functie);
        medewerker.Wijzig(naam, functie, telefoon, email);
        medewerker.StelDienstverband(begindatum, einddatum: null);
        await context.ControleerUniekAsync<Medewerker>(
            bestaand => bestaand.Code == medewerker.Code,
            "een medewerker",
            medewerker.Code,
            "code",
            cancellationToken);
        await PlaatsAsync(medewerker, leidinggevendeId, context, cancellationToken);
        context.Add(medewerker);
        await context.SaveChangesAsync(cancellationToken);
        return medewerker;
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Medewerker> MedewerkerWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> naam,
        Optional<string?> functie,
        Optional<string?> telefoon,
        Optional<string?> email,
        Optional<DateOnly?> begindatum,
        Optional<DateOnly?> einddatum,
        Optional<Guid?> leidinggevendeId,
        Optional<Guid?> plaatsvervangerId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var medewerker = await context.ZoekAsync<Medewerker>(id, "De medewerker", cancellationToken);
        medewerker.ControleerVersie(versie);
        medewerker.Wijzig(
            naam.Of(medewerker.Naam),
            functie.Of(medewerker.Functie),
            telefoon.Of(medewerker.Telefoon),
            email.Of(medewerker.Email));
        medewerker.StelDienstverband(begindatum.Of(medewerker.Begindatum), einddatum.Of(medewerker.Einddatum));
        await PlaatsAsync(medewerker, leidinggevendeId.Of(medewerker.LeidinggevendeId), context, cancellationToken);
        await context.ControleerBestaanAsync<Medewerker>(plaatsvervangerId.Of(null), "De plaatsvervanger", "plaatsvervangerId", cancellationToken);
        medewerker.WordtVervangenDoor(plaatsvervangerId.Of(medewerker.PlaatsvervangerId));
        await context.SaveChangesAsync(cancellationToken);
        return medewerker;
    }

    private static async Task PlaatsAsync(
        Medewerker medewerker,
        Guid? leidinggevendeId,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        if (leidinggevendeId == medewerker.LeidinggevendeId)
            return;
        await context.ControleerBestaanAsync<Medewerker>(leidinggevendeId, "De leidinggevende", "leidinggevendeId", cancellationToken);
        var leidinggevenden = await context.Medewerkers.ToDictionaryAsync(ander => ander.Id, ander => ander.LeidinggevendeId, cancellationToken);
        medewerker.ValtOnder(leidinggevendeId, hoger => leidinggevenden.GetValueOrDefault(hoger));
    }
}
