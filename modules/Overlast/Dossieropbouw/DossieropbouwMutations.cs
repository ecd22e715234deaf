using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Dossieropbouw;

/// <summary>The checklist of evidence.</summary>
[MutationType]
internal sealed class DossieropbouwMutations
{
    /// <summary>Records that a piece of evidence is there.</summary>
    public async Task<Dossieropbouwstuk> DossieropbouwstukToevoegenAsync(
        Guid leefbaarheidsdossierId,
        Guid onderdeelId,
        DateOnly? datum,
        string omschrijving,
        string? vindplaats,
        OverlastContext context,
        IDossierinzicht dossiers,
        TimeProvider klok,
        CancellationToken cancellationToken)
    {
        await dossiers.OpenAsync(leefbaarheidsdossierId, "leefbaarheidsdossierId", cancellationToken);
        var onderdeel = await context.ZoekAsync<Dossieropbouwonderdeel>(onderdeelId, "Het onderdeel", "onderdeelId", cancellationToken);
        var stuk = new Dossieropbouwstuk(leefbaarheidsdossierId, onderdeel, datum ?? klok.Vandaag(), omschrijving, vindplaats, klok.Vandaag());
        context.Add(stuk);
        await context.SaveChangesAsync(cancellationToken);
        return stuk;
    }

    /// <summary>Takes a piece off that was recorded by mistake; not while something is attached to it.</summary>
    public async Task<Dossieropbouwstuk> DossieropbouwstukVerwijderenAsync(
        Guid id, OverlastContext context, IDossierinzicht dossiers, IBijlagen bijlagen, CancellationToken cancellationToken)
    {
        var stuk = await context.ZoekAsync<Dossieropbouwstuk>(id, "Het stuk", "id", cancellationToken);
        await dossiers.OpenAsync(stuk.LeefbaarheidsdossierId, "id", cancellationToken);
        if ((await bijlagen.AantalAsync([id], cancellationToken)).ContainsKey(id))
        {
            throw new RegelovertredingException(
                "STUK_HEEFT_BIJLAGEN", "Aan dit stuk hangen bijlagen. Verwijder die eerst, met een reden.", "id");
        }

        context.Remove(stuk);
        await context.SaveChangesAsync(cancellationToken);
        return stuk;
    }

    /// <summary>Adds a kind of evidence to the checklist of every dossier.</summary>
    public Task<Dossieropbouwonderdeel> DossieropbouwonderdeelToevoegenAsync(
        string code, string omschrijving, int volgorde, OverlastContext context, CancellationToken cancellationToken)
        => context.VoegToeAsync(new Dossieropbouwonderdeel(code, omschrijving, volgorde), cancellationToken);

    /// <summary>Changes the fields that are given and leaves the others.</summary>
    public async Task<Dossieropbouwonderdeel> DossieropbouwonderdeelWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<int?> volgorde,
        Optional<bool?> geblokkeerd,
        OverlastContext context,
        CancellationToken cancellationToken)
    {
        var onderdeel = await context.ZoekAsync<Dossieropbouwonderdeel>(id, "Het onderdeel", "id", cancellationToken);
        onderdeel.ControleerVersie(versie);
        onderdeel.Wijzig(omschrijving.Of(onderdeel.Omschrijving), geblokkeerd.Of(onderdeel.Geblokkeerd) ?? false);
        onderdeel.Plaats(volgorde.Of(onderdeel.Volgorde) ?? onderdeel.Volgorde);
        await context.SaveChangesAsync(cancellationToken);
        return onderdeel;
    }
}
