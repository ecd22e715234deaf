using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Set-up of the types of dossiers.</summary>
[MutationType]
internal sealed class TypeMutations
{
    /// <summary>Adds a type.</summary>
    public async Task<Leefbaarheidsdossiertype> LeefbaarheidsdossiertypeToevoegenAsync(
        string code,
        string omschrijving,
        string? nummerreeks,
        Guid? standaardUitvoeringstermijnId,
        Dossierregister register,
        DossierContext context,
        CancellationToken cancellationToken)
    {
        var termijn = await register.StamgegevenAsync<Uitvoeringstermijn>(
            standaardUitvoeringstermijnId, "De uitvoeringstermijn", "standaardUitvoeringstermijnId", cancellationToken);
        return await context.VoegToeAsync(new Leefbaarheidsdossiertype(code, omschrijving, nummerreeks, termijn), cancellationToken);
    }

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    /// <param name="id">The type.</param>
    /// <param name="versie">The version that was read.</param>
    /// <param name="omschrijving">Caption.</param>
    /// <param name="geblokkeerd">True when it can no longer be chosen.</param>
    /// <param name="nummerreeks">Code of the number series.</param>
    /// <param name="standaardUitvoeringstermijnId">The term of a dossier when no other is chosen.</param>
    /// <param name="automatischSjabloonId">The template whose lines every new dossier gets.</param>
    /// <param name="toegestaneSoortIds">The permitted soorten; an empty list permits all.</param>
    public async Task<Leefbaarheidsdossiertype> LeefbaarheidsdossiertypeWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<bool?> geblokkeerd,
        Optional<string?> nummerreeks,
        Optional<Guid?> standaardUitvoeringstermijnId,
        Optional<Guid?> automatischSjabloonId,
        Optional<IReadOnlyList<Guid>?> toegestaneSoortIds,
        DossierContext context,
        Dossierregister register,
        CancellationToken cancellationToken)
    {
        var type = await context.Typen.Include(gekozen => gekozen.ToegestaneSoorten)
            .FirstOrDefaultAsync(gekozen => gekozen.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossiertype", id.ToString(), "id");
        type.ControleerVersie(versie);
        type.Wijzig(omschrijving.Of(type.Omschrijving), geblokkeerd.Of(type.Geblokkeerd) ?? false);
        type.Richt(
            nummerreeks.Of(type.Nummerreeks),
            await register.StamgegevenAsync<Uitvoeringstermijn>(
                standaardUitvoeringstermijnId.Of(type.StandaardUitvoeringstermijnId),
                "De uitvoeringstermijn",
                "standaardUitvoeringstermijnId",
                cancellationToken),
            await register.StamgegevenAsync<Processtappensjabloon>(
                automatischSjabloonId.Of(type.AutomatischSjabloonId),
                "Het processtappensjabloon",
                "automatischSjabloonId",
                cancellationToken));
        if (toegestaneSoortIds is { HasValue: true, Value: { } soortIds })
        {
            foreach (var soortId in soortIds)
                await register.StamgegevenAsync<Dossiersoort>(soortId, "De dossiersoort", "toegestaneSoortIds", cancellationToken);
            type.StaToe([.. soortIds]);
        }

        await context.SaveChangesAsync(cancellationToken);
        return type;
    }
}
