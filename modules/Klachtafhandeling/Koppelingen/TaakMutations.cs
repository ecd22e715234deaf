namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>Complaints that are turned down before there is a dossier.</summary>
[MutationType]
internal sealed class TaakMutations
{
    /// <summary>Does not admit the complaint that a task is about: notes the reason on the task and completes it.</summary>
    /// <param name="taakId">The task; open, and without a dossier.</param>
    /// <param name="reden">Why the complaint is not admitted.</param>
    [GraphQLType("Taak!")]
    public async Task<ITaak> KlachttaakAfwijzenAsync(Guid taakId, string reden, ITaken taken, CancellationToken cancellationToken)
    {
        var taak = await taken.OpenTaakAsync(taakId, "taakId", cancellationToken);
        if (taak.LeefbaarheidsdossierId is not null)
        {
            throw new RegelovertredingException(
                "TAAK_HEEFT_DOSSIER", $"Taak {taak.Nummer} hoort al bij een leefbaarheidsdossier. Wijs de klacht af in dat dossier.", "taakId");
        }

        var notitie = Invoer.Verplicht(reden, Klacht.MaxToelichting, "reden");
        taak = await taken.NoteerAsync(taakId, $"Klacht niet in behandeling genomen: {notitie}", "reden", cancellationToken);
        await taken.VoltooiAsync([taakId], cancellationToken);
        return taak;
    }
}
